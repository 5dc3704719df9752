/** One mail a department head about long overdue key results of the department, and one a sponsor about still longer overdue ones. */
import { reminderMails as say } from "../messages/en/reminders";
import { reminderReasons, unsentReasons } from "../messages/en/reminders-plan";
import { groupedBy } from "../okr/grouped-by";
import { personKey } from "../okr/from-plan/people";
import { headOver } from "../rules/ownership/department-head";
import { byMailbox } from "./by-mailbox";
import type { Addressed, Delivery } from "./by-mailbox";
import { sponsorsIn } from "./directory";
import { waitingItem } from "./key-result-item";
import type { MailBlock } from "./mail-body";
import { draftOf } from "./mailing";
import type { Draft, Drafts, Mailing } from "./mailing";
import { oneLine } from "./one-line";
import { idOf } from "./owner-drafts";
import type { Period } from "./periods";
import type { Unsent } from "./reminder-plan";
import { daysOverdue } from "./silence";
import type { Waiting } from "./silence";
import { webAddress } from "./web-address";

type EscalationKind = "escalation-head" | "escalation-sponsor";

/**
 * Overdue is counted on the day on which the period's mails go out, so that it does not matter on which day of the period somebody runs
 * them. Nobody is told of what is their own; who is both head and sponsor is told once.
 */
export function escalationDrafts(mailing: Mailing, period: Period): Drafts {
  const { settings } = mailing;
  const lateBy = (days: number): Waiting[] =>
    mailing.waiting.filter((waiting) => {
      const overdue = daysOverdue(waiting, period.sendOn, settings);
      return overdue > 0 && overdue >= days;
    });
  const toSponsors = forSponsors(lateBy(settings.escalateToSponsorAfterDays), mailing);
  const sponsored = new Set(
    toSponsors.deliveries.flatMap(({ to, items }) => items.map((waiting) => `${to.address} ${idOf(waiting)}`)),
  );
  const toHeads = forHeads(lateBy(settings.escalateAfterDays), mailing);
  const notTwice = toHeads.deliveries.flatMap(({ to, items }): Delivery<Waiting>[] => {
    const left = items.filter((waiting) => !sponsored.has(`${to.address} ${idOf(waiting)}`));
    return left.length > 0 ? [{ to, items: left }] : [];
  });
  return {
    drafts: [
      ...toSponsors.deliveries.map((delivery) => escalation("escalation-sponsor", delivery, mailing, period)),
      ...notTwice.map((delivery) => escalation("escalation-head", delivery, mailing, period)),
    ],
    nobody: [...toSponsors.nobody, ...toHeads.nobody],
  };
} // prettier-ignore

interface Told {
  deliveries: Delivery<Waiting>[];
  nobody: Unsent[];
}

function forHeads(late: readonly Waiting[], mailing: Mailing): Told {
  const ofHead = new Map<string, Addressed<Waiting> & { items: Waiting[] }>();
  const [headless, own] = [new Map<string, Waiting[]>(), new Map<string, Waiting[]>()];
  for (const waiting of late) {
    const head = headOver(waiting.owner, waiting.facts, mailing.book);
    if (head === null) add(headless, unitOf(waiting, mailing), waiting);
    else if (isSamePerson(head, waiting.owner, mailing)) add(own, head, waiting);
    else {
      const known = ofHead.get(personKey(head)) ?? { name: head, items: [] };
      known.items.push(waiting);
      ofHead.set(personKey(head), known);
    }
  }
  const { deliveries, nobody } = byMailbox("escalation-head", [...ofHead.values()], mailing.reach, (waiting) => [idOf(waiting)]);
  return {
    deliveries,
    nobody: [
      ...nobody,
      ...[...headless].map(([who, its]) => unsent("escalation-head", "no-head", who, its)),
      ...[...own].map(([who, its]) => unsent("escalation-head", "own-escalation", who, its)),
    ],
  };
} // prettier-ignore

function forSponsors(late: readonly Waiting[], mailing: Mailing): Told {
  const names = sponsorsIn(mailing.settings.sponsor);
  if (late.length === 0) return { deliveries: [], nobody: [] };
  if (names.length === 0)
    return { deliveries: [], nobody: [unsent("escalation-sponsor", "no-sponsor", "", late)] };
  const addressed = names.map((name) => ({
    name,
    items: late.filter(({ owner }) => !isSamePerson(name, owner, mailing)),
  }));
  const { deliveries, nobody } = byMailbox(
    "escalation-sponsor",
    addressed.filter(({ items }) => items.length > 0),
    mailing.reach,
    (waiting) => [idOf(waiting)],
  );
  const own = late.filter(({ owner }) => names.every((name) => isSamePerson(name, owner, mailing)));
  return {
    deliveries: deliveries.map(({ to, items }) => ({ to, items: [...new Set(items)] })),
    nobody: own.length > 0 ? [...nobody, ownOfSponsor(own)] : nobody,
  };
}

/** Same name, or same mailbox: one person written in two ways. */
function isSamePerson(name: string, owner: string | null, { reach }: Mailing): boolean {
  if (owner === null) return false;
  if (personKey(name) === personKey(owner)) return true;
  const [one, other] = [reach(name), reach(owner)];
  return "mailbox" in one && "mailbox" in other && one.mailbox.address === other.mailbox.address;
}

function escalation(
  kind: EscalationKind,
  { to, items }: Delivery<Waiting>,
  mailing: Mailing,
  period: Period,
): Draft {
  const { settings, request } = mailing;
  const isHead = kind === "escalation-head";
  const days = Math.max(1, isHead ? settings.escalateAfterDays : settings.escalateToSponsorAfterDays);
  const { answerBy } = period;
  const href = webAddress(request.links.book);
  return draftOf(mailing, {
    occasion: kind,
    period: period.id,
    kind,
    to,
    about: items.map(idOf),
    words: () => ({
      reason: reminderReasons[kind](items.length, days),
      subject: say.escalation.subject(items.length, answerBy),
      blocks: [
        {
          type: "paragraph",
          text: `${isHead ? say.escalation.toHead(items.length, days) : say.escalation.toSponsor(items.length, days)} ${
            isHead ? say.escalation.askHead(answerBy) : say.escalation.askSponsor(answerBy)
          }`,
        },
        ...byOwner(items, mailing, !isHead),
        ...(href === null ? [] : [{ type: "link" as const, text: say.openBook, href }]),
      ],
    }),
  });
}

function byOwner(items: readonly Waiting[], mailing: Mailing, withHead: boolean): MailBlock[] {
  return [...groupedBy(items, ({ owner }) => personKey(owner ?? "")).values()].flatMap((its): MailBlock[] => {
    const [first] = its;
    const owner = first?.owner ?? null;
    const reached = owner === null ? null : mailing.reach(owner);
    const head = first && withHead ? headOver(owner, first.facts, mailing.book) : null;
    const facts = [
      ...(reached && "why" in reached ? [say.escalation.silentBecause[reached.why]] : []),
      ...(withHead ? [head === null ? say.escalation.noHead : say.escalation.head(oneLine(head))] : []),
    ];
    const name = owner === null ? say.escalation.nobody : oneLine(owner);
    return [
      { type: "heading", text: say.escalation.ofOwner(name, its.length) },
      ...(facts.length > 0 ? [{ type: "paragraph" as const, text: facts.join(". ") }] : []),
      { type: "items", items: its.map((waiting) => waitingItem(waiting, mailing)) },
    ];
  });
}

/** Whose head is missing: the owner, or the department where there is none. */
function unitOf({ owner, facts }: Waiting, { book }: Mailing): string {
  const department = facts.objective?.department?.trim() ?? "";
  const known = owner === null ? null : (book.personOf(owner)?.person.department ?? null);
  return oneLine(known ?? (department === "" ? (owner ?? facts.keyResult.id) : department));
}

function unsent(
  kind: EscalationKind,
  why: "no-head" | "own-escalation" | "no-sponsor",
  who: string,
  items: readonly Waiting[],
): Unsent {
  const name = oneLine(who);
  return { kind, who: name, about: items.map(idOf), why, text: unsentReasons[why](name), key: null };
}

function ownOfSponsor(items: readonly Waiting[]): Unsent {
  const who = oneLine(items[0]?.owner ?? "");
  const text = unsentReasons["own-escalation-sponsor"](who);
  return { kind: "escalation-sponsor", who, about: items.map(idOf), why: "own-escalation", text, key: null };
}

function add(groups: Map<string, Waiting[]>, key: string, waiting: Waiting): void {
  groups.set(key, [...(groups.get(key) ?? []), waiting]);
}

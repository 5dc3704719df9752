/** One mail an owner a period: what is due, what is overdue, and how to answer. */
import { reminderMails as say } from "../messages/en/reminders";
import { nobodyOwns, reminderReasons, unsentReasons } from "../messages/en/reminders-plan";
import { groupedBy } from "../okr/grouped-by";
import { personKey } from "../okr/from-plan/people";
import { byMailbox } from "./by-mailbox";
import type { Delivery } from "./by-mailbox";
import { waitingItem } from "./key-result-item";
import type { MailBlock } from "./mail-body";
import { draftOf } from "./mailing";
import type { Draft, Drafts, Mailing } from "./mailing";
import type { Period } from "./periods";
import type { Unsent } from "./reminder-plan";
import { daysOverdue } from "./silence";
import type { Waiting } from "./silence";
import { webAddress } from "./web-address";

/** `checkIns`: what the sheet is named in this workbook. */
export function ownerDrafts(mailing: Mailing, period: Period): Drafts {
  const due = mailing.waiting.filter((waiting) => isDueIn(waiting, period, mailing));
  const owned = due.flatMap((waiting) => (waiting.owner === null ? [] : [{ owner: waiting.owner, waiting }]));
  const addressed = [...groupedBy(owned, ({ owner }) => personKey(owner)).values()].map((its) => ({
    name: its[0]?.owner ?? "",
    items: its.map(({ waiting }) => waiting),
  }));
  const { deliveries, nobody } = byMailbox("digest", addressed, mailing.reach, (waiting) => [idOf(waiting)]);
  return {
    drafts: deliveries.map((delivery) => ownerDraft(delivery, mailing, period)),
    nobody: [...withoutOwner(due.filter(({ owner }) => owner === null)), ...nobody],
  };
}

/** Its next check-in is wanted before the next period; closed ones are asked about where they closed overdue. */
function isDueIn(waiting: Waiting, { end }: Period, { request: { today }, settings }: Mailing): boolean {
  const { facts, dueOn } = waiting;
  if (facts.due < today) return dueOn === null || daysOverdue(waiting, today, settings) > 0;
  return dueOn === null || dueOn <= end;
}

function ownerDraft({ to, items }: Delivery<Waiting>, mailing: Mailing, period: Period): Draft {
  const { settings, request } = mailing;
  const isOverdue = (waiting: Waiting): boolean => daysOverdue(waiting, request.today, settings) > 0;
  const overdue = items.filter(isOverdue);
  const due = items.filter((waiting) => !isOverdue(waiting));
  const kind = overdue.length > 0 ? "overdue" : "digest";
  const { answerBy } = period;
  const { headings } = say.digest;
  const part = (heading: string, its: readonly Waiting[]): MailBlock[] => {
    if (its.length === 0) return [];
    const list: MailBlock = { type: "items", items: its.map((waiting) => waitingItem(waiting, mailing)) };
    return overdue.length > 0 && due.length > 0 ? [{ type: "heading", text: heading }, list] : [list];
  };
  return draftOf(mailing, {
    occasion: "update",
    period: period.id,
    kind,
    to,
    about: items.map(idOf),
    words: () => ({
    reason: kind === "overdue" ? reminderReasons.overdue(overdue.length) : reminderReasons.digest(items.length),
    subject:
      kind === "overdue"
        ? say.overdue.subject(overdue.length, answerBy)
        : say.digest.subject(items.length, answerBy),
    blocks: [
      {
        type: "paragraph",
        text:
          kind === "overdue"
            ? say.overdue.asks(overdue.length, due.length, answerBy)
            : say.digest.asks(items.length, answerBy),
      },
      ...part(headings.overdue, overdue),
      ...part(headings.due, due),
      ...howToAnswer(items.map(idOf)[0] ?? "", mailing),
    ],
    }),
  });
} // prettier-ignore

function howToAnswer(example: string, { request: { links, checkInsSheet }, settings }: Mailing): MailBlock[] {
  const href = webAddress(links.checkIns) ?? webAddress(links.book);
  const text = say.howToAnswer(checkInsSheet, example, (settings.replyTo ?? "") !== "");
  const link: MailBlock[] = href === null ? [] : [{ type: "link", text: say.openSheet(checkInsSheet), href }];
  return [{ type: "paragraph", text }, ...link];
}

function withoutOwner(waiting: readonly Waiting[]): Unsent[] {
  if (waiting.length === 0) return [];
  const about = waiting.map(idOf);
  return [{ kind: "digest", who: nobodyOwns, about, why: "no-owner", text: unsentReasons["no-owner"](), key: null }];
} // prettier-ignore

export function idOf({ facts }: Waiting): string {
  return facts.keyResult.id;
}

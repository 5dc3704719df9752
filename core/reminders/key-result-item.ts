/** A key result as mails show it: what it is, its numbers, its pace, when it was last heard of. */
import { statusReason } from "../book/formulas/status-reason";
import { reminderMails as say } from "../messages/en/reminders";
import { shownAmount, shownTarget } from "../messages/en/shown-values";
import type { KeyResultFacts } from "../rules/engine/rule-book";
import type { MailItem } from "./mail-body";
import type { Mailing } from "./mailing";
import { oneLine } from "./one-line";
import { daysOverdue } from "./silence";
import type { Waiting } from "./silence";
import { webAddress } from "./web-address";

/** For somebody who is to check in on it, or to see to it. */
export function waitingItem(waiting: Waiting, mailing: Mailing): MailItem {
  const { facts, dueOn } = waiting;
  const { today } = mailing.request;
  const overdue = daysOverdue(waiting, today, mailing.settings);
  const next =
    overdue > 0 ? say.overdueBy(overdue) : dueOn !== null && dueOn > today ? say.wantedBy(dueOn) : null;
  const closed = facts.due < today ? say.closed(facts.due) : null;
  const standing = standingItem(facts, mailing);
  const heard = [lastHeard(facts), next, closed].filter((part) => part !== null).join("; ");
  return { ...standing, lines: [...standing.lines, heard] };
}

/** For a review: with its owner. */
export function reviewItem(facts: KeyResultFacts, owner: string | null, mailing: Mailing): MailItem {
  const standing = standingItem(facts, mailing);
  const named = owner === null ? say.noOwner : say.ownedBy(oneLine(owner));
  return { ...standing, lines: [...standing.lines, `${named}. ${lastHeard(facts)}`] };
}

function standingItem({ keyResult, score, due }: KeyResultFacts, { request }: Mailing): MailItem {
  const { id, title, unit, baseline, target, relative } = keyResult;
  const amount = (value: number | null): string | null => (value === null ? null : oneLine(shownAmount(value, unit)));
  const aim = target === null ? null : oneLine(shownTarget(target, null, unit, relative, "="));
  const reason = score.status === "Not scored" ? ` (${statusReason(score)})` : "";
  return {
    id: oneLine(id),
    title: oneLine(title),
    href: webAddress(request.links.keyResult(id)),
    lines: [
      say.numbers(amount(score.current), amount(baseline), aim),
      say.pace(`${score.status}${reason}`, score.score, score.expected, due),
    ],
  };
} // prettier-ignore

function lastHeard({ score: { lastCheckIn, daysSince } }: KeyResultFacts): string {
  return lastCheckIn === null ? say.noCheckIn : say.lastCheckIn(lastCheckIn, daysSince ?? 0);
}

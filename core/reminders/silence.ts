/** How long key results have waited for a check-in, as reminders count it. */
import type { ReminderEntry } from "../okr/reminder-entry";
import type { Settings } from "../okr/settings";
import { daysBetween } from "../okr/iso-day";
import { currentObjectives } from "../rules/cascade/current-objectives";
import { isSettled } from "../rules/checking-in/silence";
import type { KeyResultFacts, RuleBook } from "../rules/engine/rule-book";
import { addDays } from "./calendar";
import { keysOfKeyResults } from "./ledger";

/** A key result that somebody has to check in on, now or later. */
export interface Waiting {
  facts: KeyResultFacts;
  /** Its own owner, else its objective's; null where neither has one. */
  owner: string | null;
  /** ISO day from which its silence counts. */
  since: string;
  /** By when the next check-in is wanted; null where there has been none: at once. */
  dueOn: string | null;
}

/**
 * Open key results of the book's cycle. Silence counts from the last check-in. Where there has been none, it counts from the day on which
 * the key result opened, but not from before somebody was first asked (`askedOn`): nobody is late who has not heard of it.
 */
export function waitingKeyResults(book: RuleBook, today: string, askedOn: (id: string) => string): Waiting[] {
  const { settings } = book.model;
  const current = new Set(currentObjectives(book).map(({ objective }) => objective));
  return book.keyResults.flatMap((facts): Waiting[] => {
    const { keyResult, objective, score, start, due } = facts;
    const isOfOtherCycle = due < settings.cycleStart || (objective !== null && !current.has(objective));
    if (isSettled(facts) || start > today || isOfOtherCycle) return [];
    const owner = nameIn(keyResult.owner) ?? nameIn(objective?.owner ?? null);
    const { lastCheckIn } = score;
    const opened = start > settings.cycleStart ? start : settings.cycleStart;
    const since = lastCheckIn ?? latest(opened, askedOn(keyResult.id));
    return [{ facts, owner, since, dueOn: lastCheckIn && addDays(lastCheckIn, settings.cadenceDays) }];
  });
}

/**
 * Days overdue on a day: silence beyond cadence and grace. It ends with the due date: a key result that was heard of shortly before it
 * closed is not late for ever.
 */
export function daysOverdue(
  { facts, since }: Pick<Waiting, "facts" | "since">,
  on: string,
  { cadenceDays, graceDays }: Pick<Settings, "cadenceDays" | "graceDays">,
): number {
  return (daysBetween(since, on < facts.due ? on : facts.due) ?? 0) - cadenceDays - graceDays;
}

/**
 * The day on which somebody was first asked about a key result, by the ledger. Where nobody was: today, if its owner can be asked now;
 * else the day of the first reminder of the book, since nobody will ever be.
 */
export function askedDays(
  entries: readonly ReminderEntry[],
  today: string,
  canBeAsked: (id: string) => boolean,
): (id: string) => string {
  const firstAbout = new Map<string, string>();
  let first = today;
  for (const { at, about } of entries) {
    const day = at?.slice(0, 10) ?? today;
    if (day < first) first = day;
    for (const id of keysOfKeyResults(about))
      if (day < (firstAbout.get(id) ?? "9999-12-31")) firstAbout.set(id, day);
  }
  return (id) => firstAbout.get(id) ?? (canBeAsked(id) ? today : first);
}

function nameIn(owner: string | null): string | null {
  const name = owner?.trim() ?? "";
  return name === "" ? null : name;
}

function latest(one: string, other: string): string {
  return one > other ? one : other;
}

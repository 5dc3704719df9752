/** Picks the date by which a target is due. */
import type { DateMention } from "./sentence-dates";
import type { Deadline, Found } from "./reading";
import { brokenBetween, type Sentence } from "./sentence";
import { spanOf } from "./tokens";

/** The date of the target: the nearest after it before the next target, else one that leads the sentence; else the only one there is. */
export function deadlineFor(
  sentence: Sentence,
  targetFirst: number,
  nextTargetFirst: number,
  baselineEnds: readonly number[],
): DateMention | null {
  const due = datesDue(sentence, baselineEnds, targetFirst).filter(
    (date) => !datesAnother(sentence, date, targetFirst) && !isStart(sentence, date),
  );
  const heading = due.find((date) => headsAmount(sentence, date) === targetFirst);
  if (heading !== undefined) return heading;
  const many = nextTargetFirst < sentence.tokens.length;
  const beside = sentence.dates.find((date) => date.role === "perhaps" && date.first > targetFirst && date.first < nextTargetFirst && date.leadFirst - targetFirst <= 4); // prettier-ignore
  if (many && beside !== undefined) return beside;
  const after = due.filter((date) => date.first > targetFirst && date.first < nextTargetFirst);
  const leading = due.filter((date) => date.first < targetFirst);
  const near = after.find((date) => !brokenBetween(sentence.tokens, targetFirst, date.first)) ?? after[0];
  const staged = many && sentence.tokens[nextTargetFirst - 1]?.lower === ":" ? due[due.length - 1] : null;
  return near ?? leading[leading.length - 1] ?? staged ?? due[0] ?? null;
}

/** "from TBD in 2025 to TBD in 2030": the first of the two dates is when it starts. */
function isStart({ tokens, dates }: Sentence, date: DateMention): boolean {
  if (tokens[date.last + 1]?.lower !== "to") return false;
  const before = tokens.slice(Math.max(0, date.first - 8), date.first).map(({ lower }) => lower);
  const from = before.lastIndexOf("from");
  const open = from >= 0 && !before.slice(from).includes("to");
  return open && dates.some((other) => other.first > date.last + 1 && other.first - date.last <= 10);
}

/** "1.2 million by 2023: 0.5 million by 2022 and 0.7 million by 2023": is the headed amount a stage with a date of its own? */
const isStage = ({ tokens, dates, amounts }: Sentence, at: number): boolean => {
  const amount = amounts.find(({ first }) => first === at);
  const next = amounts.find(({ first }) => first > at)?.first ?? tokens.length;
  return dates.some((date) => date.role === "deadline" && amount !== undefined && date.first > amount.last && date.last < next && tokens[date.last + 1]?.lower !== ":"); // prettier-ignore
};

/** "FY26: 80%": the amount that a date with a colon stands before; null without a colon. */
function headsAmount({ tokens, amounts, dates, text }: Sentence, date: DateMention): number | null {
  if (tokens[date.last + 1]?.lower !== ":") return null;
  const headed = amounts.find((amount) => amount.first === date.last + 2)?.first ?? null;
  return headed !== null && isStage({ tokens, amounts, dates, text }, headed) ? null : headed;
}

/** "Q1: 25%; Q2: 50%; Q3: 75%": quarters of no year are the steps of any year: the first is no day on which all is due. */
export const areSteps = (sentence: Sentence): boolean =>
  sentence.dates.filter((date) => /^Q[1-4]$/.test(date.norm ?? "") && headsAmount(sentence, date) !== null).length > 2; // prettier-ignore

const datesAnother = (sentence: Sentence, date: DateMention, targetFirst: number): boolean => {
  const headed = headsAmount(sentence, date);
  return headed !== null && headed !== targetFirst;
};

/** What stands before the day by which all is to be so, however near a baseline it is. */
const setsDay = /^(?:by|by no later than|no later than|not later than|on or before|by or before)$/;

/** Plain deadlines, else the dates that are deadlines for want of another. A date right after the baseline is the baseline's. */
function datesDue(sentence: Sentence, baselineEnds: readonly number[], targetFirst: number): DateMention[] {
  const own = (date: DateMention): boolean =>
    !setsDay.test(date.lead) &&
    baselineEnds.some(
      (end) => date.first > end && date.first - end <= 6 && (targetFirst < end || date.last < targetFirst),
    );
  const plain = sentence.dates.filter((date) => date.role === "deadline" && !own(date));
  return plain.length > 0 ? plain : sentence.dates.filter((date) => date.role === "perhaps" && !own(date));
}

export function deadlineFound(sentence: Sentence, date: DateMention | null): Found<Deadline> | null {
  if (date === null) return null;
  const span = spanOf(sentence.tokens, date.leadFirst, date.last);
  return { value: { text: sentence.text.slice(span[0], span[1]), norm: date.norm }, span };
}

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
    (date) => !datesAnother(sentence, date, targetFirst),
  );
  const heading = due.find((date) => headsAmount(sentence, date) === targetFirst);
  if (heading !== undefined) return heading;
  const many = nextTargetFirst < sentence.tokens.length;
  const beside = sentence.dates.find((date) => date.role === "perhaps" && date.first > targetFirst && date.first < nextTargetFirst && date.leadFirst - targetFirst <= 4); // prettier-ignore
  if (many && beside !== undefined) return beside;
  const after = due.filter((date) => date.first > targetFirst && date.first < nextTargetFirst);
  const leading = due.filter((date) => date.first < targetFirst);
  const near = after.find((date) => !brokenBetween(sentence.tokens, targetFirst, date.first)) ?? after[0];
  return near ?? leading[leading.length - 1] ?? due[0] ?? null;
}

/** "FY26: 80%": the amount that a date with a colon stands before; null without a colon. */
function headsAmount({ tokens, amounts }: Sentence, date: DateMention): number | null {
  if (tokens[date.last + 1]?.lower !== ":") return null;
  return amounts.find((amount) => amount.first === date.last + 2)?.first ?? null;
}

const datesAnother = (sentence: Sentence, date: DateMention, targetFirst: number): boolean => {
  const headed = headsAmount(sentence, date);
  return headed !== null && headed !== targetFirst;
};

/** Plain deadlines, else the dates that are deadlines for want of another. A date right after the baseline is the baseline's. */
function datesDue(sentence: Sentence, baselineEnds: readonly number[], targetFirst: number): DateMention[] {
  const own = (date: DateMention): boolean =>
    date.lead !== "by" &&
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

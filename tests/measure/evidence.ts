/** Whether the words that a reading points to say its values. */
import { factorWords } from "../../core/lexicon/number-words";
import type { Found, MeasureReading } from "../../core/measure/reading";
import { saysNumber } from "./said-number";

const impliedWord = /^(?:zero|nil|no|all|every|\w+-?fold)$/i;

export function valuesOf(reading: MeasureReading): Found<number>[] {
  const more = reading.more.map((one) => one.target);
  return [reading.baseline, reading.target, ...more].filter((one) => one !== null);
}

export function spansOf(reading: MeasureReading): [number, number][] {
  const texts = [reading.baselineText, reading.targetText, reading.unitText, reading.deadline, reading.owner];
  const dates = reading.more.map((one) => one.deadline);
  return [...valuesOf(reading), ...texts, ...dates].flatMap((one) => (one === null ? [] : [one.span]));
}

/** Does the span's text hold the number, in figures, in words, or by a word that implies it? */
export function says(words: string, found: Found<number>): boolean {
  if (found.implicit === true) return impliedWord.test(words) || factorWords.has(words.toLowerCase());
  return saysNumber(words, found.value);
}

/** Whether the words that a reading points to say its values. */
import { cardinals, factorWords, fractionParts } from "../../core/lexicon/number-words";
import type { Found, MeasureReading } from "../../core/measure/reading";

const numberWord = new RegExp(
  `\\b(?:${[...cardinals.keys(), ...fractionParts.keys(), "half", "an? (?:hundred|[mb]illion|thousand)"].join("|")})`,
  "i",
);
const impliedWord = /^(?:zero|nil|no|all|every)$/i;

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
  const figures = words.match(/\d[\d,\u00a0\u202f\u2009]*(?:\.\d+)?|\.\d+/g) ?? [];
  const scaled = figures.some((figure) => {
    const value = Number(figure.replace(/[,\u00a0\u202f\u2009]/g, ""));
    const ratio = value === 0 ? 1 : Math.abs(found.value) / value;
    return (value === 0 && found.value === 0) || [1, 1e2, 1e3, 1e5, 1e6, 1e7, 1e8, 1e9, 1e11, 1e12, 1e15, 1e18, 1e21].some((scale) => Math.abs(ratio / scale - 1) < 1e-6); // prettier-ignore
  });
  const [part, whole] = figures.map(Number);
  const share =
    part !== undefined && whole !== undefined && Math.abs((part / whole) * 100 - found.value) < 0.06; // "1 in 5"
  const together = // "5 minutes 20 seconds", "1 hour 30 minutes"
    part !== undefined && whole !== undefined && [12, 60, 3600].some((size) => Math.abs(part + whole / size - found.value) < 0.006); // prettier-ignore
  return scaled || share || together || numberWord.test(words);
}

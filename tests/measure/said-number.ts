/** Whether words say a number, whatever its sign: in figures, in words, as a share, a time of the clock or a length of two units. */
import { cardinals, fractionParts } from "../../core/lexicon/number-words";

const numberWord = new RegExp(
  `\\b(?:${[...cardinals.keys(), ...fractionParts.keys(), "half", "\\w+fold", "an?\\s+(?:hundred|[mb]illion|thousand)"].join("|")})`,
  "i",
);
/** Percent, thousands, lakhs, millions, crores and on, each also of a percent. */
const scales = [0.01, 1, 1e2, 1e3, 1e5, 1e6, 1e7, 1e8, 1e9, 1e11, 1e12, 1e15, 1e18, 1e21];
/** Inches in a foot, minutes in an hour, seconds in an hour; months in a year. */
const parts = [12, 60, 3600];

/** "2,260,114" and "2 260 114" as one number, "3,5" with a decimal comma. */
function figuresIn(words: string): number[] {
  const spellings = [
    words.replace(/(\d)[, \u00a0\u202f\u2009](?=\d{3}(?!\d)|\d\d,)/g, "$1"),
    words.replace(/(\d),(?=\d{1,2}(?!\d))/g, "$1."),
    words.replace(/,/g, ""),
  ];
  return spellings.flatMap((text) => (text.match(/(?:\d*\.)?\d+(?:e[+-]?\d+)?/gi) ?? []).map(Number));
}

export function saysNumber(words: string, value: number): boolean {
  const size = Math.abs(value);
  const figures = figuresIn(words);
  const each = /\bdozen/i.test(words) ? [...scales, 12] : scales;
  const isScaled = figures.some((figure) =>
    each.some((scale) => Math.abs(figure * scale - size) <= 1e-6 * size),
  );
  return isScaled || isPutTogether(figures, size) || isClock(words, size) || numberWord.test(words);
}

/** "1 in 5" is 20 %; "5 minutes 20 seconds", "1 hour 30 minutes", to two places. */
function isPutTogether([first, second]: readonly number[], size: number): boolean {
  if (first === undefined || second === undefined) return false;
  const share = Math.abs((first / second) * 100 - size) < 0.06;
  return share || parts.some((whole) => Math.abs(first + second / whole - size) < 0.006);
}

/** "10:12" is minutes and seconds or hours and minutes, "1:02:30" all three; in minutes or hours. */
function isClock(words: string, size: number): boolean {
  const [, hours, minutes, seconds] = /(\d+):(\d\d)(?::(\d\d))?/.exec(words) ?? [];
  if (hours === undefined || minutes === undefined) return false;
  const [a, b, c] = [Number(hours), Number(minutes), Number(seconds ?? 0)];
  return [a + b / 60, a * 60 + b + c / 60].some((time) => Math.abs(time - size) < 1e-3);
}

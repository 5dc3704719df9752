/** Reads a share told as so many of so many: "1 in 5", "one in three", "8 in every 10 students", "four out of five residents". */
import { cardinals } from "../lexicon/number-words";
import { timeUnits, unitPhrases } from "../lexicon/units";
import { saysAt, type Token } from "./tokens";

export interface OneInFive {
  /** In percent, to one place. */
  value: number;
  /** Token indices, both inclusive. */
  first: number;
  last: number;
  inWords: boolean;
}

const joints: readonly (readonly string[])[] = [
  ["out", "of", "every"], ["out", "of", "each"], ["in", "every"], ["in", "each"], ["of", "every"], ["out", "of"], ["in"],
]; // prettier-ignore

/** What people divide by when they speak of shares; "3 in 14 districts" is a place. */
const wholes: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 50, 100, 1000]);

const figureOf = (token: Token | undefined): number | null =>
  token === undefined ? null : (cardinals.get(token.lower) ?? token.value);

export function readOneInFiveAt(tokens: readonly Token[], at: number): OneInFive | null {
  const top = figureOf(tokens[at]);
  if (top === null || !Number.isInteger(top) || top < 1) return null;
  const joint = joints.find((words) => saysAt(tokens, at + 1, words));
  if (joint === undefined) return null;
  const last = at + 1 + joint.length;
  const whole = figureOf(tokens[last]);
  if (whole === null || whole <= top || !wholes.has(whole)) return null;
  const counted = tokens[last + 1];
  if (counted !== undefined && (counted.glued && counted.kind !== "symbol" || isPeriod(tokens, last + 1))) return null; // prettier-ignore
  const scored = joint[0] === "out" && joint.length === 2;
  if (scored && (isScored(tokens, at) || counted?.kind !== "word" || notCounted.has(counted.lower)))
    return null;
  if (joint.length === 1 && top > 9) return null;
  if (joint.length === 1 && counted?.lower === "-") return null;
  return {
    value: Math.round((top / whole) * 1000) / 10,
    first: at,
    last,
    inWords: tokens[at]?.kind === "word",
  };
}

const notCounted: ReadonlySet<string> = new Set(["in", "on", "by", "for", "from", "to", "stars", "star", "points", "point", "across", "at", "or", "and", "with", "during", "among"]); // prettier-ignore

/** "4 out of 5" after a word of scoring is a grade on a scale. */
const isScored = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 8), at).some((token) => /^(?:scores?|rating|ratings|rated|rate|satisfaction|index|grade|average|stars)$/.test(token.lower)); // prettier-ignore

const isPeriod = (tokens: readonly Token[], at: number): boolean =>
  unitPhrases.some(([words, unit]) => timeUnits.has(unit) && saysAt(tokens, at, words));

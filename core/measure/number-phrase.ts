/** Reads one number at a token: figures or words, with currency, scale and fractions. It does not say what the number is for. */
import {
  cardinals,
  currencyScaleLetters,
  fractionParts,
  scaleLetters,
  moneyScales,
  scales,
} from "../lexicon/number-words";
import { currencies } from "../lexicon/currencies";
import { readOneInFiveAt } from "./one-in-five";
import type { Token } from "./tokens";

export interface NumberPhrase {
  value: number;
  /** Token indices, both inclusive. */
  first: number;
  last: number;
  /** "$" where a currency sign or code stands before it. */
  currency: string | null;
  /** What a scale word multiplied the figures by; 1 without. */
  factor: number;
  /** "two thirds", "half": value is in percent. */
  fraction: boolean;
  /** Written out: "three". */
  inWords: boolean;
}

/** Any number begins with a figure or one of these. */
const firstWords: ReadonlySet<string> = new Set([
  ...cardinals.keys(),
  ...currencies.keys(),
  "-",
  "a",
  "an",
  "half",
]);

export function readNumberAt(tokens: readonly Token[], at: number): NumberPhrase | null {
  const token = tokens[at];
  if (token?.lower === "+") return isSignOfLevel(tokens, at) ? readFiguresAt(tokens, at) : null;
  if (token?.kind !== "number" && !firstWords.has(token?.lower ?? "")) return null;
  const share = readOneInFiveAt(tokens, at);
  if (share !== null) return { ...share, currency: null, factor: 1, fraction: true };
  return (
    readFiguresAt(tokens, at) ??
    readHalfOfScale(tokens, at) ??
    readFractionAt(tokens, at) ??
    readWordsAt(tokens, at)
  );
}

/** "from +14 to +30": where things stand and are to stand, not by how much they change. */
const isSignOfLevel = (tokens: readonly Token[], at: number): boolean =>
  /^(?:from|to|of|at|was|is)$/.test(tokens[at - 1]?.lower ?? "") && tokens[at + 1]?.glued === true;

function readFiguresAt(tokens: readonly Token[], at: number): NumberPhrase | null {
  let next = at;
  const currency = currencyAt(tokens, next);
  if (currency !== null) next++;
  if (currency !== null && tokens[next]?.lower === "." && tokens[next]?.glued === true) next++;
  const sign = tokens[next];
  let negative = false;
  if (sign?.lower === "+") next++;
  if (sign?.lower === "-" && (!sign.glued || currency !== null) && tokens[next + 1]?.glued === true) {
    negative = true;
    next++;
  }
  const figure = tokens[next];
  if (figure?.kind !== "number" || figure.value === null) return null;
  const clocked = minutesAt(tokens, next);
  if (clocked !== null) return { value: clocked, first: at, last: next + 2, currency: null, factor: 1, fraction: false, inWords: false }; // prettier-ignore
  const scale = scaleAt(tokens, next + 1, currency !== null);
  const value = (negative ? -1 : 1) * tidy(figure.value * scale.factor);
  const last = next + scale.tokens;
  return { value, first: at, last, currency, factor: scale.factor, fraction: false, inWords: false };
}

/** "7:30 minutes" → 7.5 */
function minutesAt(tokens: readonly Token[], at: number): number | null {
  const [minutes, colon, seconds, unit] = tokens.slice(at, at + 4);
  if (colon?.lower !== ":" || !colon.glued || !/^[0-5]\d$/.test(seconds?.text ?? "")) return null;
  return /^min(?:ute)?s?$/.test(unit?.lower ?? "") ? Math.round(((minutes?.value ?? 0) + (seconds?.value ?? 0) / 60) * 100) / 100 : null; // prettier-ignore
}

/** A sign, or a code that begins with a capital; the rand's "R" only before amounts too large for a label. */
function currencyAt(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  const currency = currencies.get(token?.lower ?? "") ?? null;
  if (currency === null || token === undefined || /^[a-z]/.test(token.text)) return null;
  if (token.text !== "R") return currency;
  const scaled = scales.has(tokens[at + 2]?.lower ?? "") || /^(?:m|bn|b)$/.test(tokens[at + 2]?.lower ?? "");
  return scaled || (tokens[at + 1]?.value ?? 0) >= 1000 ? currency : null;
}

/** Of more than twelve digits. */
const LONG_INTEGER = 1e12;

/** 4.35 × 100 is 434.99999999999994 in binary: cut what the writer cannot have meant. */
const tidy = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < LONG_INTEGER ? value : Number(value.toPrecision(12));

function scaleAt(tokens: readonly Token[], at: number, money: boolean): { factor: number; tokens: number } {
  const token = tokens[at];
  if (token === undefined) return { factor: 1, tokens: 0 };
  const word = scales.get(token.lower);
  if (word !== undefined && (money || !moneyScales.has(token.lower))) {
    const second = scales.get(tokens[at + 1]?.lower ?? "");
    return second === undefined ? { factor: word, tokens: 1 } : { factor: word * second, tokens: 2 };
  }
  const hyphenated = token.lower === "-" && token.glued ? scales.get(tokens[at + 1]?.lower ?? "") : undefined;
  if (hyphenated !== undefined) return { factor: hyphenated, tokens: 2 };
  if (!token.glued) return { factor: 1, tokens: 0 };
  const metres = /^(?:wide|long|high|deep|radius|buffer|tall|from|of)$/.test(tokens[at + 1]?.lower ?? "");
  const million = token.text === "m" && !metres ? 1e6 : undefined;
  const letter =
    scaleLetters.get(token.text) ??
    million ??
    (money ? currencyScaleLetters.get(token.lower) : undefined) ??
    null;
  return letter === null ? { factor: 1, tokens: 0 } : { factor: letter, tokens: 1 };
}

/** "one hundred and fifty thousand", "twenty-five", "a dozen"; "three (3)" counts once. */
function readWordsAt(tokens: readonly Token[], at: number): NumberPhrase | null {
  let total = 0;
  let group = 0;
  let last = -1;
  let previous = 0;
  for (let next = at; next < tokens.length; next++) {
    const word = tokens[next]?.lower ?? "";
    const unit = cardinals.get(word);
    const scale = last >= 0 ? scales.get(word) : undefined;
    if (last < 0 && isOneOfScale(tokens, at)) {
      group = 1;
      previous = 1;
      last = next;
    } else if (unit !== undefined && (last < 0 || previous >= 100 || (previous >= 20 && unit < 10))) {
      group += unit;
      previous = unit;
      last = next;
    } else if (scale !== undefined && !moneyScales.has(word)) {
      if (scale <= 100) group *= scale;
      else {
        total += group * scale;
        group = 0;
      }
      previous = scale;
      last = next;
    } else if (last < 0 || !joinsNumberWords(tokens, next, previous)) break;
  }
  if (last < 0) return null;
  const value = total + group;
  const repeated = tokens[last + 2];
  const restated =
    tokens[last + 1]?.lower === "(" && repeated?.value === value && tokens[last + 3]?.lower === ")";
  return {
    value,
    first: at,
    last: restated ? last + 3 : last,
    currency: null,
    factor: 1,
    fraction: false,
    inWords: true,
  };
}

/** "a million visits", "a hundred thousand trees"; not "a million-pound project" or "a hundred per cent". */
function isOneOfScale(tokens: readonly Token[], at: number): boolean {
  const article = /^an?$/.test(tokens[at]?.lower ?? "");
  const scale = /^(?:dozen|hundred|thousand|million|billion)$/.test(tokens[at + 1]?.lower ?? "");
  return article && scale && !/^(?:-|to)$/.test(tokens[at + 2]?.lower ?? "");
}

/** "half a million downloads" */
function readHalfOfScale(tokens: readonly Token[], at: number): NumberPhrase | null {
  if (tokens[at]?.lower !== "half" || !isOneOfScale(tokens, at + 1)) return null;
  const whole = readWordsAt(tokens, at + 1);
  return whole === null ? null : { ...whole, value: whole.value / 2, first: at };
}

function joinsNumberWords(tokens: readonly Token[], at: number, previous: number): boolean {
  const word = tokens[at]?.lower;
  const next = tokens[at + 1]?.lower ?? "";
  if (word === "-" && tokens[at]?.glued === true) {
    return scales.has(next) || (previous >= 20 && previous < 100 && (cardinals.get(next) ?? 10) < 10);
  }
  return word === "and" && previous >= 100 && cardinals.has(next);
}

/** Words that may follow "a third" or "a quarter" when a share is meant and not an ordinal or three months. */
const afterFraction = new Set(["of", "by", "in", "or", "and", ",", ".", ";", ")", "to", "on", "from", "fewer", "less", "more", "reduction", "increase", "decrease"]); // prettier-ignore

/** "one-third", "two thirds", "three quarters", "by a third", "in half": the share in percent, to one place as people write it. */
function readFractionAt(tokens: readonly Token[], at: number): NumberPhrase | null {
  const word = tokens[at]?.lower ?? "";
  const top = word === "a" || word === "an" ? 1 : (cardinals.get(word) ?? null);
  if (top === null) return word === "half" ? readHalf(tokens, at) : null;
  const hyphen = tokens[at + 1]?.lower === "-" ? 1 : 0;
  const last = at + 1 + hyphen;
  const part = tokens[last]?.lower ?? "";
  const bottom = fractionParts.get(part);
  if (bottom === undefined || top >= bottom) return null;
  const plural = top > 1 && part.endsWith("s");
  const after = tokens[last + 1]?.lower;
  if (
    !plural &&
    hyphen === 0 &&
    tokens[at - 1]?.lower !== "by" &&
    !(after === undefined || afterFraction.has(after))
  )
    return null;
  if (
    (word === "a" || word === "an") &&
    part !== "half" &&
    tokens[at - 1]?.lower !== "by" &&
    after !== "of"
  ) {
    return null;
  }
  const value = Math.round((top / bottom) * 1000) / 10;
  return { value, first: at, last, currency: null, factor: 1, fraction: true, inWords: true };
}

function readHalf(tokens: readonly Token[], at: number): NumberPhrase | null {
  const before = tokens[at - 1]?.lower;
  const after = tokens[at + 1]?.lower;
  const share = before === "by" || before === "in" || (after === "of" && before !== "first" && before !== "second" && before !== "top" && before !== "bottom"); // prettier-ignore
  return share
    ? { value: 50, first: at, last: at, currency: null, factor: 1, fraction: true, inWords: true }
    : null;
}

/** Reads a cell that is, or mostly is, one amount: "2,260,114", "$43K", "(1,200)", "85 per cent", "80+", "by 10%". */
import { changeNouns, directionVerbs } from "../lexicon/direction-words";
import { timeUnits, unitPhrases } from "../lexicon/units";
import { readAmountAt, type AmountPhrase } from "./amount-phrase";
import { readDateAt } from "./date-phrase";
import { placeholderOf } from "./placeholder";
import type { Comparator, Span } from "./reading";
import { saysAt, spanOf, tokenize, type Token } from "./tokens";

export interface NumberText {
  value: number;
  /** As in MeasureReading; "count" where a noun follows ("400,000 farmers"), null for a bare number. */
  unit: string | null;
  comparator: Comparator;
  /** The upper end of a range. */
  upper?: number;
  relative: boolean;
  /** The number with its sign and unit, without comparator, in the text as given. */
  span: Span;
}

/** More words than this beside the amount, and the cell is prose: `readMeasure` reads that. */
const mostOtherWords = 6;

/**
 * The one amount of a cell, or null: placeholders, grades, dates, times of day, phone numbers, prose and cells with several
 * amounts. Of several, the result of a sum counts ("20 staff x 2 areas = 40") and the one beside a time limit ("95% within 10 days"). A bare year is read as a number: only the column knows better.
 */
export function readNumberText(text: string): NumberText | null {
  if (placeholderOf(text) !== null) return null;
  const tokens = tokenize(text);
  if (isCode(tokens) || holdsDate(tokens)) return null;
  const amounts = amountsIn(tokens);
  const result = amounts.length > 1 ? resultOf(tokens, amounts) : amounts[0];
  if (result === undefined) return null;
  if (amounts.length === 1 && otherWords(tokens, result) > mostOtherWords) return null;
  const negative = isBracketed(tokens, result);
  const span = spanOf(
    tokens,
    negative ? result.numberFirst - 1 : result.numberFirst,
    lastShown(result, negative),
  );
  const counted = tokens[result.last + 1]?.kind === "word" && tokens[result.last + 1]?.glued !== true;
  return {
    value: negative ? -Math.abs(result.value) : result.value,
    unit:
      result.unit ??
      unitInBrackets(tokens) ??
      (counted && !isChangeWord(tokens[result.last + 1]) ? "count" : null),
    comparator: result.comparator,
    ...(result.upper === null ? {} : { upper: result.upper }),
    relative: isRelative(tokens, result),
    span,
  };
}

function lastShown(amount: AmountPhrase, bracketed: boolean): number {
  return bracketed ? amount.numberLast + 1 : Math.max(amount.numberLast, amount.unitLast);
}

function amountsIn(tokens: readonly Token[]): AmountPhrase[] {
  const found: AmountPhrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const amount = readAmountAt(tokens, at);
    if (amount === null) continue;
    found.push(amount);
    at = amount.last;
  }
  return found;
}

function resultOf(tokens: readonly Token[], amounts: readonly AmountPhrase[]): AmountPhrase | undefined {
  const last = amounts[amounts.length - 1];
  if (last === undefined) return undefined;
  const equals = tokens[last.first]?.lower === "=" || tokens[last.first - 1]?.lower === "=";
  if (equals) return last;
  const [first, second] = amounts;
  const outOf = first !== undefined && second !== undefined && outOfPhrases.some((words) => saysAt(tokens, first.last + 1, words) && second.first === first.last + 1 + words.length); // prettier-ignore
  if (outOf && amounts.length === 2) return first;
  const limits = amounts.filter((amount) => timeUnits.has(amount.unit ?? ""));
  return amounts.length - limits.length === 1
    ? amounts.find((amount) => !limits.includes(amount))
    : undefined;
}

/** "4 out of 5 stars": the scale is not a second amount. */
const outOfPhrases = [
  ["out", "of"],
  ["out", "of", "a", "possible"],
  ["on", "a", "scale", "of"],
];

/** "555-123-4567", "10:12", "24/7", "4.1.1", "A-12": figures that are no amount. */
function isCode(tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => {
    if (token.kind === "code" && /\d/.test(token.text)) return true;
    const letter = token.lower === "-" && token.glued && tokens[index - 1]?.kind === "word";
    if (letter && tokens[index + 1]?.kind === "number" && tokens[index + 1]?.glued === true) return true;
    if (token.kind !== "symbol" || !token.glued || tokens[index + 1]?.glued !== true) return false;
    const between = tokens[index - 1]?.kind === "number" && tokens[index + 1]?.kind === "number";
    const chained =
      between &&
      token.lower === "-" &&
      tokens[index + 2]?.lower === "-" &&
      tokens[index + 3]?.kind === "number";
    return (between && /^[:/]$/.test(token.lower)) || chained;
  });
}

function holdsDate(tokens: readonly Token[]): boolean {
  for (let at = 0; at < tokens.length; at++) {
    const date = readDateAt(tokens, at);
    if (date !== null && !(date.bare && tokens.length === 1) && date.form !== "season") return true;
  }
  return false;
}

const otherWords = (tokens: readonly Token[], amount: AmountPhrase): number =>
  tokens.filter((token, index) => token.kind === "word" && (index < amount.first || index > amount.last))
    .length;

/** Accountants write a minus as brackets: "(1,200)", "($3.5M)". A bracketed percent alone is a loss too. */
function isBracketed(tokens: readonly Token[], amount: AmountPhrase): boolean {
  return tokens[0]?.lower === "(" && amount.numberFirst === 1 && tokens[amount.last + 1]?.lower === ")" && amount.last + 2 === tokens.length; // prettier-ignore
}

/** "40 (days)" */
function unitInBrackets(tokens: readonly Token[]): string | null {
  const open = tokens.findIndex((token) => token.lower === "(");
  if (open < 0) return null;
  const inside = tokens.slice(open + 1).filter((token) => token.lower !== ")");
  const found = unitPhrases.find(
    ([words]) =>
      words.length === inside.length && words.every((word, index) => inside[index]?.lower === word),
  );
  return found === undefined ? null : found[1];
}

const isChangeWord = (token: Token | undefined): boolean => changeNouns.has(token?.lower ?? "");

/** By how much rather than to what: "by 10%", "50% reduction", "increase of 5", "+5%", "additional 40". */
function isRelative(tokens: readonly Token[], amount: AmountPhrase): boolean {
  const before = tokens[amount.first - 1]?.lower ?? "";
  const before2 = tokens[amount.first - 2]?.lower ?? "";
  if (before === "by" || before === "additional" || before === "another" || before === "extra") return true;
  if (changeNouns.has(before2) && before === "of") return true;
  const changes = changeNouns.has(before) || directionVerbs.has(before);
  const after = tokens[amount.last + 1]?.lower ?? "";
  if (changes || changeNouns.has(after) || ["additional", "more", "fewer", "extra"].includes(after))
    return true;
  return (before === "+" || before === "↑" || before === "↓") && amount.first === 1;
}

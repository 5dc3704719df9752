/** A sentence taken apart: tokens, dates and amounts, before anything is said about what they are for. */
import { readAmountAt, type AmountPhrase } from "./amount-phrase";
import { timeUnits } from "../lexicon/units";
import { findDates, type DateMention } from "./sentence-dates";
import { tokenize, type Token } from "./tokens";

export interface Sentence {
  text: string;
  tokens: readonly Token[];
  dates: readonly DateMention[];
  amounts: readonly AmountPhrase[];
}

export function takeApart(text: string): Sentence {
  const tokens = tokenize(text);
  const dates = findDates(tokens);
  return { text, tokens, dates, amounts: findAmounts(tokens, dates) };
}

/** A text with more amounts than this is a table or a report, no measure; the rest is left, so that time stays bounded. */
const mostAmounts = 30;

function findAmounts(tokens: readonly Token[], dates: readonly DateMention[]): AmountPhrase[] {
  const found: AmountPhrase[] = [];
  let nextDate = 0;
  for (let at = 0; at < tokens.length && found.length < mostAmounts; at++) {
    while ((dates[nextDate]?.last ?? tokens.length) < at) nextDate++;
    const date = dates[nextDate];
    if (date !== undefined && at >= date.first) {
      at = date.last;
      continue;
    }
    const amount = readAmountAt(tokens, at);
    if (amount === null) continue;
    if (date !== undefined && amount.numberLast >= date.first) continue;
    const before = found[found.length - 1];
    const told = before !== undefined && (restates(tokens, before, amount) || continuesTime(before, amount));
    if (!told) found.push(amount);
    at = Math.max(at, amount.numberLast, amount.unit === "ratio" ? amount.unitLast : at);
  }
  return found;
}

/** "5 minutes 20 seconds" is one length of time; its larger part stands for it. */
const continuesTime = (before: AmountPhrase, amount: AmountPhrase): boolean =>
  timeUnits.has(before.unit ?? "") && timeUnits.has(amount.unit ?? "") && amount.first === before.last + 1;

/** "ten percent (10%)": the brackets say the same again. */
function restates(tokens: readonly Token[], before: AmountPhrase, amount: AmountPhrase): boolean {
  const bracket = tokens[amount.first - 1]?.lower === "(" && amount.first - 2 === before.last;
  return bracket && before.inWords && before.value === amount.value;
}

/** Words between two tokens, symbols aside: how far apart two things stand. */
export function wordsBetween(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let at = from + 1; at < to; at++) if (tokens[at]?.kind !== "symbol") count++;
  return count;
}

/** Does a sentence end between two tokens? */
export function brokenBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.breaks === true) return true;
  return false;
}

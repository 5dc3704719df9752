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
    if (before !== undefined && continuesTime(before, amount))
      found[found.length - 1] = together(before, amount);
    else if (before === undefined || !restates(tokens, before, amount)) found.push(amount);
    at = Math.max(at, amount.numberLast, amount.unit === "ratio" ? amount.unitLast : at);
  }
  return found;
}

/** Seconds in a unit that lengths of time are put together from. */
const inSeconds: ReadonlyMap<string, number> = new Map([["years", 31_557_600], ["months", 2_629_800], ["hours", 3600], ["minutes", 60], ["seconds", 1]]); // prettier-ignore

/** "5 minutes 20 seconds", "4 min 10 sec" is one length of time ("min" is no "minimum" here), "20 minutes 3 hours" is not. */
const continuesTime = (before: AmountPhrase, amount: AmountPhrase): boolean =>
  timeUnits.has(before.unit ?? "") && timeUnits.has(amount.unit ?? "") && before.unit !== amount.unit &&
  (inSeconds.get(before.unit ?? "") ?? Infinity) > (inSeconds.get(amount.unit ?? "") ?? 0) &&
  (amount.first === before.last + 1 || amount.numberFirst === before.last + 1); // prettier-ignore

/** One length of time in its larger unit, to two places: 5 minutes 20 seconds → 5.33 minutes. */
function together(larger: AmountPhrase, smaller: AmountPhrase): AmountPhrase {
  const unit = inSeconds.get(larger.unit ?? "");
  const part = inSeconds.get(smaller.unit ?? "");
  const { last, numberLast, unitLast } = smaller;
  const comparator = larger.comparator === "=" && smaller.numberFirst === smaller.first ? smaller.comparator : larger.comparator; // prettier-ignore
  const value = unit === undefined || part === undefined ? larger.value : Math.round((larger.value + (smaller.value * part) / unit) * 100) / 100; // prettier-ignore
  return { ...larger, value, comparator, last, numberLast, unitLast };
}

/** "ten percent (10%)": the brackets say the same again. */
function restates(tokens: readonly Token[], before: AmountPhrase, amount: AmountPhrase): boolean {
  const bracket = tokens[amount.first - 1]?.lower === "(" && amount.first - 2 === before.last;
  return bracket && before.inWords && before.value === amount.value;
}

/** Does a sentence end between two tokens? */
export function brokenBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.breaks === true) return true;
  return false;
}

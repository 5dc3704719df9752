/** Tells "by how much" from "to what": "by 25 %", "a 20 % reduction", "an additional 40", "30 % below 2004 levels". */
import { changeNouns } from "../lexicon/direction-words";
import type { AmountPhrase } from "./amount-phrase";
import type { Direction } from "./reading";
import { brokenBetween, type Sentence } from "./sentence";
import type { Token } from "./tokens";
import type { Verb } from "./verbs";

/** By how much rather than to what: "by 25 %", "20 % reduction", "an additional 40", "30 % below 2004 levels", "emissions 60 percent". */
export function isRelative(sentence: Sentence, amount: AmountPhrase, verbs: readonly Verb[]): boolean {
  const { tokens } = sentence;
  const word = (at: number): string => tokens[at]?.lower ?? "";
  const before = word(amount.first - 1);
  const direct = word(amount.numberFirst - 1);
  const changes = verbs.filter((verb) => verb.direction === "increase" || verb.direction === "decrease");
  const governed = verbs.filter((verb) => verb.at < amount.first).pop();
  const changed = changes.some(
    (verb) => verb.at < amount.first && !brokenBetween(tokens, verb.at, amount.first),
  );
  const nounBefore = changeNounBefore(tokens, amount.first) !== null;
  const averaged = before === "average" || before === "total" || (/^(?:average|total|minimum|maximum)$/.test(word(amount.first - 2)) && before === "of"); // prettier-ignore
  const byAverage = averaged && tokens.slice(Math.max(0, amount.first - 4), amount.first).some((token) => token.lower === "by"); // prettier-ignore
  if (byAverage && changed) return true;
  if (before === "by" && word(amount.first) === "exceeding") return false;
  if (before === "by" || direct === "by") return changed || nounBefore || amount.unit === "%" || amount.unit === "points" || governed?.kind === "betterment"; // prettier-ignore
  if (
    ["additional", "another", "extra", "further"].includes(direct) ||
    ["additional", "extra", "more", "fewer"].includes(word(amount.last + 1))
  )
    return true;
  const points = amount.unit === "%" || amount.unit === "points";
  if (direct === "+" && (amount.numberFirst === 1 || (points && /^[[(:=]$/.test(word(amount.numberFirst - 2))))) return true; // prettier-ignore
  if (isTakenOff(tokens, amount)) return true;
  if (isAdded(tokens, amount.first)) return true;
  if (offBaseline(tokens, amount) !== null) return true;
  if (amount.unit === "%" && baseYearSide(sentence, amount) !== null) return true;
  if (/^(?:to|at|towards?|from)$/.test(before)) return false;
  if (amount.fraction && before === "in") return true;
  if (particleAt(tokens, amount.first - 1) !== null && amount.unit !== null && (amount.first === amount.numberFirst || !/^(?:to|under|over|below|above)$/.test(word(amount.first)))) return true; // prettier-ignore
  if (changeNounAfter(tokens, amount.last) !== null || (nounBefore && /^(?:of|by)$/.test(before)))
    return true;
  const share = amount.unit === "%" || amount.unit === "points";
  const below = /^(?:less|fewer|more|lower|higher|better)$/.test(word(amount.last + 1)) && share;
  if (below || (share && baseYearSide(sentence, amount) !== null)) return true;
  const bare =
    share &&
    (/^(?:=|between)$/.test(amount.comparator) ||
      (governed?.at === amount.first - 1 && saysSize(tokens, amount))) &&
    (governed?.direction === "increase" || governed?.direction === "decrease");
  const apart = governed !== undefined && tokens.slice(governed.at, amount.first).some((token) => token.lower === "that"); // prettier-ignore
  return bare && !apart && word(amount.last + 1) !== "of" && (tokens[amount.first - 1]?.kind === "word" || governed.at === amount.first - 1) && !/^(?:of|than|is|are|be|target|goal|between)$/.test(before); // prettier-ignore
}

/** "Emissions: –55 % by 2030": a minus right before a share, after a colon or at the start, takes it off. */
export const isTakenOff = (tokens: readonly Token[], { numberFirst, unit }: AmountPhrase): boolean => {
  const shared = unit === "%" || unit === "points";
  const sign = numberFirst - 1;
  const led = /^(?:-|–|—|minus)$/.test(tokens[sign]?.lower ?? "") && tokens[sign + 1]?.glued === true;
  return shared && led && (sign === 0 || /^[[(:=]$/.test(tokens[sign - 1]?.lower ?? ""));
}; // prettier-ignore

/** "Add 40 beds": so many more, not so many in all. */
export const isAdded = (tokens: readonly Token[], first: number): boolean =>
  /^add(?:s|ing)?$/.test(tokens[first - 1]?.lower ?? "");

/** "baseline + 10%", "10% above baseline", "5% below the prior year": told from where things stand. */
export function offBaseline(
  tokens: readonly Token[],
  { numberFirst, last, unit }: AmountPhrase,
): "increase" | "decrease" | null {
  const sign = tokens[numberFirst - 1]?.lower ?? "";
  if (/^(?:\+|plus|-|–|minus)$/.test(sign) && /^(?:baselines?|actual|year)$/.test(tokens[numberFirst - 2]?.lower ?? "")) return /^(?:\+|plus)$/.test(sign) ? "increase" : "decrease"; // prettier-ignore
  if (unit !== "%" && unit !== "points") return null;
  const side = tokens[last + 1]?.lower ?? "";
  const than = tokens[last + 2]?.lower === "than" ? 3 : 2;
  const words = tokens.slice(last + than, last + than + 3).map((token) => token.lower);
  const stand = words.some((word, at) => /^(?:baselines?|today|current)$/.test(word) || (/^(?:prior|previous|last|preceding)$/.test(word) && /^(?:year|fiscal|year's|years|cycle|period)$/.test(words[at + 1] ?? ""))); // prettier-ignore
  if (!stand) return null;
  return /^(?:above|over|higher|more|better)$/.test(side) ? "increase" : /^(?:below|under|lower|less|fewer)$/.test(side) ? "decrease" : null; // prettier-ignore
}

/** "grow at least 8 %", "cut up to 20 %": a size; "fall below 5 %" and "rise above 60 %" are levels. */
const saysSize = (tokens: readonly Token[], { first, numberFirst }: AmountPhrase): boolean =>
  tokens
    .slice(first, numberFirst)
    .every((token) => !/^(?:below|above|under|over|within|or)$/.test(token.lower));

/** "up" and "down" as the way a metric goes: not in "pick-up" or "make up 50 %". */
export function particleAt(tokens: readonly Token[], at: number): "increase" | "decrease" | null {
  const word = tokens[at]?.lower;
  if (word !== "up" && word !== "down") return null;
  const before = tokens[at - 1]?.lower ?? "";
  const joined = before === "-" || (tokens[at + 1]?.lower === "-" && tokens[at + 1]?.glued === true);
  if (joined || /^(?:mak(?:e|es|ing)|made|sign(?:s|ed)?|set|sets|follow|pick|picked|start|write|close|closed|break|take|takes|taken|back|cover)$/.test(before)) return null; // prettier-ignore
  return word === "up" ? "increase" : "decrease";
}

/** A noun of change within seven words after, before any preposition: "20% GHG emission reduction targets". */
export function changeNounAfter(tokens: readonly Token[], last: number): Direction | null {
  for (let at = last + 1; at <= last + 7; at++) {
    const token = tokens[at];
    if (
      token === undefined ||
      (token.kind === "symbol" && token.lower !== "-") ||
      phraseEnds.has(token.lower)
    )
      return null;
    const direction = changeNouns.get(token.lower);
    if (direction !== undefined) return isSaving(token) ? null : direction;
  }
  return null;
}

/** Money saved is collected, whatever falls by it: "savings of £4 m" is an amount to reach. */
const isSaving = (token: Token | undefined): boolean => /^savings?$/.test(token?.lower ?? "");

const phraseEnds = new Set(["of", "in", "by", "to", "from", "and", "for", "with", "on", "or", "the", "at"]);

/** "a reduction of", "an increase in ridership of": a noun of change within eight words before. */
export function changeNounBefore(tokens: readonly Token[], first: number): Direction | null {
  for (let at = first - 1; at >= Math.max(0, first - 8); at--) {
    if (tokens[at]?.breaks === true) return null;
    const direction = changeNouns.get(tokens[at]?.lower ?? "");
    if (direction !== undefined) return isSaving(tokens[at]) ? null : direction;
  }
  return null;
}

/** "30% by 2010 below 2004 levels", "20% above 2019 levels". */
export function baseYearSide(sentence: Sentence, amount: AmountPhrase): "increase" | "decrease" | null {
  for (const date of sentence.dates) {
    if (date.role !== "reference" || date.first < amount.last) continue;
    for (let at = date.first - 1; at >= Math.max(amount.last + 1, date.first - 3); at--) {
      const word = sentence.tokens[at]?.lower ?? "";
      if (word === "below" || word === "under") return "decrease";
      if (word === "above" || word === "over") return "increase";
    }
  }
  return null;
}

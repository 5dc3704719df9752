/** Tells numbers that belong to a name or to a metric's definition ("grade 3", "per 100,000", "911 calls") from amounts. */
import { activityVerbs, bettermentVerbs } from "../lexicon/activity-verbs";
import { definiteDeterminers, serviceNumbers, windowLeads } from "../lexicon/definition-words";
import { moneyUnits } from "../lexicon/currencies";
import { directionVerbs } from "../lexicon/direction-words";
import { scaleUnits } from "../lexicon/metric-words";
import { cardinals } from "../lexicon/number-words";
import { timeUnits } from "../lexicon/units";
import type { AmountPhrase } from "./amount-phrase";
import type { Sentence } from "./sentence";
import { certainly, isWord, low, unlessAlone, type Definition, type Rule } from "./definition-rule";
import { age } from "./age-rule";
import { joinedLabel, label, sizeInBrackets } from "./label-rules";
import { limitRules } from "./limit-rules";
import type { Token } from "./tokens";

/** "(90th percentile)" says how a time is taken; "to the 75th percentile" is a target. */
const percentile: Rule = (tokens, { first, numberFirst, unit }) => {
  const before =
    low(tokens, numberFirst - 1) === "the" ? low(tokens, numberFirst - 2) : low(tokens, first - 1);
  const wanted = /^(?:to|from|reach|achieve|above|exceed|least|of|than)$/.test(before);
  if (unit === "percentile" && !wanted && isNamedPercentile(tokens, numberFirst)) return certainly("scale");
  return unit === "percentile" && !wanted ? unlessAlone("scale") : null;
};

/** "the 90th percentile turnout time": what is taken at that place of the distribution. */
const isNamedPercentile = (tokens: readonly Token[], at: number): boolean => {
  const after = tokens.findIndex((token, index) => index > at && token.lower === "percentile");
  const next = tokens[after + 1];
  return after > 0 && isWord(next) && !/^(?:or|and|of|for|in|by|nationally|statewide|at|on|among)$/.test(low(tokens, after + 1)); // prettier-ignore
};

/** "1.", "2)", "KR3:", "4.1 Increase …" at the start of the text. */
const listNumber: Rule = (tokens, { numberFirst: at, unit, inWords, value }) => {
  if (unit !== null || inWords) return null;
  const start = at === 0 || (at === 1 && /^[([•*#-]$/.test(low(tokens, 0)));
  if (!start) return null;
  const after = tokens[at + 1];
  const closed =
    /^[.):\]]$/.test(after?.lower ?? "") && after?.glued === true && tokens[at + 2] !== undefined;
  const verb = directionVerbs.has(after?.lower ?? "") || activityVerbs.has(after?.lower ?? "");
  const dotted = !Number.isInteger(value) && /^\p{Lu}/u.test(after?.text ?? "");
  return closed || dotted || (verb && after?.glued !== true) ? certainly("list-number") : null;
};

const perRate: Rule = (tokens, { numberFirst: at, first }) =>
  low(tokens, at - 1) === "per" || low(tokens, first - 1) === "per" || (low(tokens, at - 1) === "every" && low(tokens, at - 2) === "for")
    ? certainly("per")
    : null; // prettier-ignore

/** "last 12 months", "first 90 days", "every two years". */
const window: Rule = (tokens, { first, last, numberFirst, unit }, { amounts }) =>
  timeUnits.has(unit ?? "") && low(tokens, first - 1) === "at" && first > 1 && !/(?:ed|held|kept|stand|be|is)$/.test(low(tokens, first - 2)) && amounts.some((other) => other.first > last)
    ? unlessAlone("window") :
  timeUnits.has(unit ?? "") && (windowLeads.has(low(tokens, numberFirst - 1)) || windowLeads.has(low(tokens, first - 1)))
    ? certainly("window")
    : null; // prettier-ignore

/** "3rd grade", "21st century"; but "from 15th to 10th" is a change of rank. */
const ordinal: Rule = (tokens, { numberFirst, numberLast, unit }) => {
  const suffixed =
    tokens[numberLast + 1]?.glued === true && /^(?:st|nd|rd|th)$/.test(low(tokens, numberLast + 1));
  const before =
    low(tokens, numberFirst - 1) === "the" ? low(tokens, numberFirst - 2) : low(tokens, numberFirst - 1);
  const moved =
    before === "from" ||
    (before === "to" && tokens.slice(0, numberFirst).some((token) => token.lower === "from"));
  return suffixed && unit !== "percentile" && !moved ? certainly("ordinal") : null;
};

/** "24/7", "1:15", "10:30", "8 am", "555-1234", "9-1-1", "401(k)". */
/** "4.0/5", "8.5/10": a grade and the top of its scale. */
export const isOutOfScale = (tokens: readonly Token[], last: number): boolean => {
  const top = tokens[last + 2];
  const value = tokens[last]?.value ?? 0;
  const graded = !Number.isInteger(value) || tokens[last]?.text.includes(".") === true || top?.text.includes(".") === true || tokens.some((token) => /^(?:ratings?|scores?|satisfaction|stars)$/.test(token.lower)); // prettier-ignore
  return low(tokens, last + 1) === "/" && tokens[last + 1]?.glued === true && [4, 5, 7, 10, 100].includes(top?.value ?? 0) && value <= (top?.value ?? 0) && graded; // prettier-ignore
};

const code: Rule = (tokens, { numberFirst, numberLast, unit }) => {
  if (unit === "ratio" || isOutOfScale(tokens, numberLast)) return null;
  const left = tokens[numberFirst - 1];
  const right = tokens[numberLast + 1];
  const after = tokens[numberLast + 2];
  const tightRight = right?.glued === true && after?.glued === true && after.kind === "number";
  const tightLeft =
    left?.glued === true && tokens[numberFirst]?.glued === true && tokens[numberFirst - 2]?.kind === "number";
  if (tightRight && /^[:/-]$/.test(right.lower)) return certainly("code");
  if (tightLeft && /^[:/]$/.test(left.lower)) return certainly("code");
  if (right?.lower === "(" && right.glued && isWord(after) && (after?.text.length ?? 9) === 1)
    return certainly("code");
  if (/^(?:am|pm|noon|o'clock)$/.test(right?.lower ?? "")) return certainly("clock");
  if (right?.lower === "a" && low(tokens, numberLast + 2) === "." && low(tokens, numberLast + 3) === "m")
    return certainly("clock");
  const suffix = right?.glued === true && isWord(right) && /^[gd]$/i.test(right.text);
  return suffix ? certainly("code") : null;
};

/** "from 112 to 60", "fewer than 311": an amount that happens to be such a number. */
const isCounted = (tokens: readonly Token[], at: number): boolean =>
  /^(?:from|than|least|most)$/.test(low(tokens, at - 1)) ||
  (low(tokens, at - 1) === "to" && tokens.slice(Math.max(0, at - 6), at).some((token) => token.lower === "from")); // prettier-ignore

/** "calls to 311", "texts via 988" */
const isContacted = (tokens: readonly Token[], at: number): boolean =>
  /^(?:to|at|via|through)$/.test(low(tokens, at - 1)) && /^(?:calls?|emails?|e-mails?|texts?|messages?|requests?|reports?)$/.test(low(tokens, at - 2)) &&
  !tokens.slice(0, at).some((token) => token.lower === "from" || directionVerbs.has(token.lower) && token.lower !== "achieve" && token.lower !== "meet"); // prettier-ignore

const serviceNumber: Rule = (tokens, { value, unit, numberLast, numberFirst, first }) =>
  unit === null && serviceNumbers.has(value) && isContacted(tokens, numberFirst) ? certainly("service-number") :
  unit === null && serviceNumbers.has(value) && tokens[numberFirst]?.text.length === 3 && first === numberFirst && isWord(tokens[numberLast + 1]) && !isCounted(tokens, numberFirst)
    ? certainly("service-number")
    : null; // prettier-ignore

/** "on a scale of 1 to 5", "5-point scale", "out of 10". */
const scale: Rule = (tokens, { first, last, numberFirst, value, upper }) => {
  const bracketed = low(tokens, first - 1) === "(" && low(tokens, last + 1) === ")" && value <= 1 && [3, 4, 5, 6, 7, 10, 100].includes(upper ?? 0); // prettier-ignore
  if (bracketed && tokens.slice(0, first).some((token) => scaleUnits.has(token.lower) || /^(?:satisfaction|scale|index)$/.test(token.lower))) return certainly("scale"); // prettier-ignore
  if (low(tokens, last + 1) === "scale" || (low(tokens, last + 2) === "scale" && low(tokens, last + 1) !== "(")) return certainly("scale"); // prettier-ignore
  const share = cardinals.has(low(tokens, numberFirst - 2)) || low(tokens, numberFirst - 2) === "out";
  const outOf =
    low(tokens, numberFirst - 1) === "of" && (share || tokens[numberFirst - 2]?.kind === "number");
  return outOf || (low(tokens, first - 1) === "of" && low(tokens, first - 2) === "scale")
    ? certainly("scale")
    : null;
};

/** "five-year plan", "48-hour response": joined to its noun by a hyphen. */
const adjective: Rule = (tokens, { numberFirst, numberLast, unitLast, unit, inWords, value, comparator }) => {
  if (unit === "stars") return null;
  const hyphen = tokens[numberLast + 1];
  const singular = tokens[unitLast]?.lower ?? "";
  const unjoined = timeUnits.has(unit ?? "") && unitLast > numberLast && value !== 1 && /^(?:year|month|week|day|hour|minute)$/.test(singular); // prettier-ignore
  if (unjoined && hyphen?.lower !== "-" && isWord(tokens[unitLast + 1])) return certainly("adjective");
  if (hyphen?.lower !== "-" || !hyphen.glued || !isWord(tokens[numberLast + 2])) return null;
  const lengthy = unit === "years" || unit === "months" || unit === "weeks";
  const committed = /^(?:to|of|than|under|over|within)$/.test(low(tokens, numberFirst - 1));
  if (lengthy && comparator !== "=") return unlessAlone("adjective");
  return inWords || lengthy || !committed ? certainly("adjective") : unlessAlone("adjective");
};

/** "the 17 pilot communes", "all 50 states"; not right after a verb ("fix the 10 worst bridges"). */
const knownSet: Rule = (tokens, { numberFirst: at, numberLast, unit, inWords, value }) => {
  const determiner = low(tokens, at - 1);
  const priced = moneyUnits.has(unit ?? "");
  if (priced && determiner === "the" && isWord(tokens[numberLast + 1]) && !/^(?:in|by|for|of|from|per|to|target|goal|and|that|each|a)$/.test(low(tokens, numberLast + 1))) return certainly("adjective"); // prettier-ignore
  if (!definiteDeterminers.has(determiner) || (unit !== null && !timeUnits.has(unit))) return null;
  const before = low(tokens, at - 2);
  const named = before.endsWith("ing") && at > 3;
  const governed = at < 2 || (!named && (activityVerbs.has(before) || directionVerbs.has(before)));
  const owned = /^(?:our|its|their|your)$/.test(determiner) && Number.isInteger(value) && value >= 1_000;
  const few = inWords && value < 20 && /^(?:the|our|its|their|these|those)$/.test(determiner);
  if (!governed && unit === null && (owned || few) && isWord(tokens[numberLast + 1])) return certainly("known-set"); // prettier-ignore
  const placed = /^(?:at|in|across|within|throughout)$/.test(low(tokens, at - 2));
  if (placed && unit === null && bettermentVerbs.has(low(tokens, 0)) && at > 2) return certainly("known-set");
  const verb = low(tokens, at - 2);
  return activityVerbs.has(verb) && determiner === "the" && at <= 3 ? null : unlessAlone("known-set");
};

/** "one of", "no one", "one another", "one-stop": no count. */
const pronoun: Rule = (tokens, { numberFirst: at, numberLast, value, inWords, unit }) => {
  if (!inWords || value !== 1 || unit !== null) return null;
  const after = low(tokens, numberLast + 1);
  const before = low(tokens, at - 1);
  if (/^(?:least|most)$/.test(before) && /^[.,;)]?$/.test(after)) return null;
  if (
    ["of", "another", "who", "that", "-", ",", ".", ")", "and", "or", "for", "in", "to", "on", "by"].includes(
      after,
    ) ||
    after === ""
  )
    return certainly("pronoun");
  if (["no", "any", "every", "some", "this", "that", "which", "each", "the", "as"].includes(before))
    return certainly("pronoun");
  return ["least", "than", "minimum"].includes(before) || activityVerbs.has(before) || at === 0
    ? null
    : unlessAlone("pronoun");
};

const rules: readonly Rule[] = [
  listNumber, percentile, ordinal, perRate, age, label, joinedLabel, sizeInBrackets, code, serviceNumber, window, scale, adjective, pronoun, knownSet, ...limitRules,
]; // prettier-ignore

/** The first reason that holds, certain ones first; null for an amount that may well be a target. */
export function definitionOf(sentence: Sentence, amount: AmountPhrase): Definition | null {
  let first: Definition | null = null;
  for (const rule of rules) {
    const found = rule(sentence.tokens, amount, sentence);
    if (found?.certain === true) return found;
    first ??= found;
  }
  return first;
}

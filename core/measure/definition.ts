/** Tells numbers that belong to a name or to a metric's definition ("grade 3", "per 100,000", "911 calls") from amounts. */
import { activityVerbs } from "../lexicon/activity-verbs";
import {
  ageLeads,
  ageTails,
  definiteDeterminers,
  labelNouns,
  serviceNumbers,
  windowLeads,
} from "../lexicon/definition-words";
import { moneyUnits } from "../lexicon/currencies";
import { directionVerbs } from "../lexicon/direction-words";
import { scaleUnits } from "../lexicon/metric-words";
import { cardinals } from "../lexicon/number-words";
import { timeUnits } from "../lexicon/units";
import type { AmountPhrase } from "./amount-phrase";
import type { Sentence } from "./sentence";
import { certainly, isWord, low, unlessAlone, type Definition, type Rule } from "./definition-rule";
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

/** "Grade 3", "SDG 4", "Part I", "COVID-19": a label word, or any capitalised name that is no verb, right before the figures. */
const label: Rule = (tokens, { numberFirst: at, unit, value, inWords }) => {
  const joined =
    /^[-–]$/.test(low(tokens, at - 1)) && tokens[at - 1]?.glued === true && tokens[at]?.glued === true;
  const before = tokens[at - (joined ? 2 : 1)];
  if (!isWord(before) || before === undefined) return low(tokens, at - 1) === "#" ? certainly("label") : null;
  if (isGradedClass(tokens, at)) return null;
  const dayOfMonth = before.lower === "day" && tokens.some((token) => token.lower === "month");
  if (labelNouns.has(before.lower) && !dayOfMonth && (unit === null || unit === "$") && !isTargetLead(before.lower, tokens, at)) return certainly("label"); // prettier-ignore
  if (joined && /^(?:under|over|pre|post)$/.test(before.lower)) return certainly("age");
  if (joined && !inWords) return certainly("code");
  const acronym = /^\p{Lu}{2,}$/u.test(before.text) && unit === null && value < 10000 && !directionVerbs.has(before.lower); // prettier-ignore
  if (unit === null && !inWords && isNumberedName(tokens, at)) return certainly("label");
  return acronym && !/^(?:TO|BY|OF|AT|NPS|GPA|PCI|AND|THE|IN|FOR|FROM|THAN|LEAST)$/.test(before.text) && !allCaps(tokens) ? certainly("code") : null; // prettier-ignore
};

const isTitled = (tokens: readonly Token[]): boolean =>
  tokens.filter(({ kind, text }) => kind === "word" && text.length > 3 && /^\p{Ll}/u.test(text)).length < 1;

/** "Microsoft 365 to all staff", "Volume 3 of the atlas": a name with a capital inside a sentence, and nothing after it that could be counted. */
function isNumberedName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (at < 2 || before === undefined || !/^\p{Lu}\p{Ll}/u.test(before.text) || tokens[at - 2]?.breaks === true) return false; // prettier-ignore
  const after = tokens[at + 1];
  const counts = after?.kind === "word" && !/^(?:of|to|in|by|for|and|or|at|on|with|from|across|is|will|before|until)$/.test(after.lower); // prettier-ignore
  const said = directionVerbs.has(before.lower) || activityVerbs.has(before.lower) || scaleUnits.has(before.lower) || /^(?:baseline|target|goal|actual|current|minimum|maximum|total|about|by|to|than|least|most|over|under|rate|average|day)$/.test(before.lower); // prettier-ignore
  return !counts && !said && /^\d{1,4}$/.test(tokens[at]?.text ?? "") && !isTitled(tokens);
}

/** "Grade 3 and 4", "Zones 1, 2", "Grades R to 3": a figure joined to a labelled one; "Route 66 to 4" goes down to an amount. */
const joinedLabel: Rule = (tokens, { numberFirst: at, unit, value }) =>
  unit === null && value > (tokens[at - 2]?.value ?? 0) && /^(?:and|or|&|to|-|–|\/|,)$/.test(low(tokens, at - 1)) && (tokens[at - 2]?.kind === "number" || tokens[at - 2]?.text.length === 1) && labelNouns.has(low(tokens, at - 3))
    ? certainly("label")
    : null; // prettier-ignore

const gradeNouns =
  /^(?:ratings?|rated|accreditation|accredited|certification|classification|designation|status)$/;

/** "Class 2 ISO rating", "Level 3 accreditation": the class is what is awarded, not which thing is meant. */
export const isGradedClass = (tokens: readonly Token[], at: number): boolean =>
  /^(?:class|level|tier|category)$/.test(low(tokens, at - 1)) &&
  (tokens.slice(at + 1, at + 5).some((token) => gradeNouns.test(token.lower)) ||
    /^(?:iso|rating|ppc|of)$/.test(low(tokens, at - 2)) && tokens.slice(0, at).some((token) => token.lower === "rating" || token.lower === "iso")); // prettier-ignore

const allCaps = (tokens: readonly Token[]): boolean =>
  tokens.every(
    (token) => token.kind !== "word" || token.text.length < 4 || token.text === token.text.toUpperCase(),
  );

/** "target 80" and "level to 3" are amounts although the noun can also be a label. */
const isTargetLead = (word: string, tokens: readonly Token[], at: number): boolean =>
  ((word === "target" || word === "goal") &&
    !(at === 1 && low(tokens, at + 1) === ":") &&
    !isNumberedGoal(tokens, at)) ||
  (word === "action" && at === 0) ||
  (word === "rule" && low(tokens, at) === "");

/** "Goal 4 of the plan", "and Target 6": with a capital inside a sentence it is one of several. */
const isNumberedGoal = (tokens: readonly Token[], at: number): boolean =>
  /^[TG]/.test(tokens[at - 1]?.text ?? "") && tokens[at - 2]?.kind === "word" && /^(?:and|of|on|with|to|under|for|in|towards?|sdg)$/.test(low(tokens, at - 2)); // prettier-ignore

const perRate: Rule = (tokens, { numberFirst: at, first }) =>
  low(tokens, at - 1) === "per" || low(tokens, first - 1) === "per" || (low(tokens, at - 1) === "every" && low(tokens, at - 2) === "for")
    ? certainly("per")
    : null; // prettier-ignore

const peopleNouns: ReadonlySet<string> = new Set(["children", "people", "adults", "persons", "youth", "infants", "seniors", "women", "girls", "boys", "men", "residents", "those"]); // prettier-ignore

const age: Rule = (tokens, { first, last, numberFirst, numberLast, unit }) => {
  const before = low(tokens, first - 1);
  const than = /^(?:older|younger)$/.test(low(tokens, first)) && (unit === null || unit === "years");
  if (than && numberFirst > first) return certainly("age");
  if (ageLeads.has(before) || ageLeads.has(low(tokens, numberFirst - 1)) || low(tokens, first - 2) === "aged")
    return certainly("age");
  if (before === "of" && low(tokens, first - 2) === "age") return certainly("age");
  for (let at = numberLast + 1; at <= numberLast + 4; at++) {
    if (ageTails.has(low(tokens, at))) return certainly("age");
  }
  const after = low(tokens, last + 1);
  if (after === "of" && low(tokens, last + 2) === "age") return certainly("age");
  const older = /^(?:and|or)$/.test(low(tokens, numberLast + 1)) && /^(?:over|older|above|up|under|younger)$/.test(low(tokens, numberLast + 2)); // prettier-ignore
  const persons = peopleNouns.has(low(tokens, numberFirst - 1)) || /^(?:over|under|above|below)$/.test(low(tokens, numberFirst - 1)) && peopleNouns.has(low(tokens, numberFirst - 2)); // prettier-ignore
  if (unit === null && persons && (older || first < numberFirst) && numberFirst > 0) return certainly("age");
  if (unit === null && isAgeMark(tokens, numberFirst, numberLast)) return certainly("age");
  const plural = /^s$/.test(low(tokens, numberLast + 1)) && tokens[numberLast + 1]?.glued === true;
  const people = peopleNouns.has(before) && !tokens.some((token) => token.lower === "expectancy");
  const years = unit === null || unit === "years" || unit === "months";
  return plural || (people && years && first < numberFirst) ? certainly("age") : null;
};

const agedNouns = /^(?:adults?|people|persons?|residents?|patients?|population|women|men|drivers?|seniors|smokers|workers|clients|citizens|pedestrians|householders|those|tenants|carers|voters|youth)$/; // prettier-ignore

/** Ages at which statistics commonly begin a group; rounder figures are as often targets. */
const usualAges: ReadonlySet<number> = new Set([12, 16, 18, 21, 55, 65, 75, 85]);

/** "adults (18+)", "falls, 65+ (per 1,000)", "the 75+ population": figures with a plus that say which people are meant. */
function isAgeMark(tokens: readonly Token[], first: number, last: number): boolean {
  const years = tokens[first]?.value ?? 0;
  const plus = tokens[last + 1]?.lower === "+" && tokens[last + 1]?.glued === true;
  if (!plus || first === 0 || !Number.isInteger(years) || years < 5 || years > 99) return false;
  const mark = /^[(,]$/.test(low(tokens, first - 1));
  const noun = low(tokens, first - (mark ? 2 : 1));
  const per = low(tokens, last + 2) === "(" ? last + 3 : last + 2;
  const usual = low(tokens, first - 1) === "(" && low(tokens, last + 2) === ")" && usualAges.has(years) && !/^(?:scores?|ratings?|index|rates?|satisfaction|%|level|rank)$/.test(noun); // prettier-ignore
  return agedNouns.test(noun) || agedNouns.test(low(tokens, last + 2)) || usual || (mark && tokens[per]?.lower === "per" && tokens[per + 1]?.kind === "number"); // prettier-ignore
}

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

const serviceNumber: Rule = (tokens, { value, unit, numberLast, numberFirst, first }) =>
  unit === null && serviceNumbers.has(value) && tokens[numberFirst]?.text.length === 3 && first === numberFirst && isWord(tokens[numberLast + 1]) && !isCounted(tokens, numberFirst)
    ? certainly("service-number")
    : null; // prettier-ignore

/** "on a scale of 1 to 5", "5-point scale", "out of 10". */
const scale: Rule = (tokens, { first, last, numberFirst, value, upper }) => {
  const bracketed = low(tokens, first - 1) === "(" && low(tokens, last + 1) === ")" && value <= 1 && [3, 4, 5, 6, 7, 10, 100].includes(upper ?? 0); // prettier-ignore
  if (bracketed && tokens.slice(0, first).some((token) => scaleUnits.has(token.lower) || /^(?:satisfaction|scale|index)$/.test(token.lower))) return certainly("scale"); // prettier-ignore
  if (low(tokens, last + 1) === "scale" || low(tokens, last + 2) === "scale") return certainly("scale");
  const share = cardinals.has(low(tokens, numberFirst - 2)) || low(tokens, numberFirst - 2) === "out";
  const outOf =
    low(tokens, numberFirst - 1) === "of" && (share || tokens[numberFirst - 2]?.kind === "number");
  return outOf || (low(tokens, first - 1) === "of" && low(tokens, first - 2) === "scale")
    ? certainly("scale")
    : null;
};

/** "five-year plan", "48-hour response": joined to its noun by a hyphen. */
const adjective: Rule = (tokens, { numberFirst, numberLast, unitLast, unit, inWords, value }) => {
  if (unit === "stars") return null;
  const hyphen = tokens[numberLast + 1];
  const singular = tokens[unitLast]?.lower ?? "";
  const unjoined = timeUnits.has(unit ?? "") && unitLast > numberLast && value !== 1 && /^(?:year|month|week|day|hour|minute)$/.test(singular); // prettier-ignore
  if (unjoined && hyphen?.lower !== "-" && isWord(tokens[unitLast + 1])) return certainly("adjective");
  if (hyphen?.lower !== "-" || !hyphen.glued || !isWord(tokens[numberLast + 2])) return null;
  const lengthy = unit === "years" || unit === "months" || unit === "weeks";
  const committed = /^(?:to|of|than|under|over|within)$/.test(low(tokens, numberFirst - 1));
  return inWords || lengthy || !committed ? certainly("adjective") : unlessAlone("adjective");
};

/** "the 17 pilot communes", "all 50 states"; not right after a verb ("fix the 10 worst bridges"). */
const knownSet: Rule = (tokens, { numberFirst: at, numberLast, unit }) => {
  const determiner = low(tokens, at - 1);
  const priced = moneyUnits.has(unit ?? "");
  if (priced && determiner === "the" && isWord(tokens[numberLast + 1]) && !/^(?:in|by|for|of|from|per|to|target|goal|and|that|each|a)$/.test(low(tokens, numberLast + 1))) return certainly("adjective"); // prettier-ignore
  if (!definiteDeterminers.has(determiner) || (unit !== null && !timeUnits.has(unit))) return null;
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
  listNumber, percentile, ordinal, perRate, age, label, joinedLabel, code, serviceNumber, window, scale, adjective, pronoun, knownSet, ...limitRules,
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

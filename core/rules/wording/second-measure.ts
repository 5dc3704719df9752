/** Where a text begins to measure a second thing: "Cut response time to 5 minutes and raise satisfaction to 90 %". */
import { activityVerbs, bettermentVerbs } from "../../lexicon/activity-verbs";
import { directionVerbs } from "../../lexicon/direction-words";
import { wordsIn } from "../../okr/text-similarity";
import { measuredFigures } from "./measured-figures";

/** Verbs that only a second measure begins with after "and"; "lower" and "limit" may well be adjectives and nouns there. */
const changes: ReadonlySet<string> = new Set([
  "increase", "raise", "grow", "expand", "boost", "reduce", "decrease", "cut", "shorten", "eliminate", "halve", "double", "improve", "achieve", "reach",
]); // prettier-ignore

/** Heads of a measure's name: two of them joined by "and" are two measures. */
const heads: ReadonlySet<string> = new Set(["rate", "rates", "time", "times", "cost", "costs", "score", "rating", "turnover", "backlog", "satisfaction"]); // prettier-ignore

const JOIN = /; |,? (?:and|&|as well as|plus) /gi;

/** The words from there on; null where one thing is measured. */
export function secondMeasure(title: string): string | null {
  if (!MAY_JOIN.test(title)) return null;
  for (const join of title.matchAll(JOIN)) {
    const [before, after] = [title.slice(0, join.index), title.slice(join.index + join[0].length)];
    if (mayBegin.test(after) && isSecond(before, wordsIn(before), after, wordsIn(after))) return after;
  }
  return null;
}

/** A verb of change, a head or an amount: without one of them nothing is measured. */
const mayBegin = new RegExp(
  `\\d|${[...changes, ...heads].join("|")}|(?:number|percent|percentage|share) of`,
  "i",
);

/** Few texts are joined at all. */
const MAY_JOIN = /; | and | & | plus | as well as /i;

function isSecond(before: string, first: readonly string[], after: string, second: readonly string[]): boolean {
  if (first.length < 2 || second.length === 0) return false;
  return beginsChange(first, second) || joinsHeads(first, second) || hasUnitOfItsOwn(before, after);
} // prettier-ignore

/** "… and raise satisfaction"; not "to find and reduce leaks" or "efforts that meet and exceed", where both verbs have one object. */
function beginsChange(first: readonly string[], second: readonly string[]): boolean {
  if (!changes.has(second[0] ?? "") || second.length < 2) return false;
  const last = first[first.length - 1] ?? "";
  if (directionVerbs.has(last) || bettermentVerbs.has(last)) return false;
  if (activityVerbs.has(last) && !last.endsWith("s")) return false;
  return endsWithAmount(first) || !(first.includes("that") || first.includes("to"));
}

function endsWithAmount(words: readonly string[]): boolean {
  return words.slice(-3).some((word) => /^\d/.test(word));
}

/** "vacancy rate and turnover rate", "permit time and cost", "… and number of checkouts"; not "within time and cost". */
function joinsHeads(first: readonly string[], second: readonly string[]): boolean {
  if (counts.has(second[0] ?? "") && second[1] === "of") return counts.has(first[0] ?? "");
  if (!heads.has(first[first.length - 1] ?? "") || /^(?:within|on|in)$/.test(first[first.length - 2] ?? ""))
    return false;
  const phrase = second.slice(0, 3);
  const end = phrase.findIndex((word) => heads.has(word));
  return end >= 0 && !phrase.slice(0, end).some((word) => /^(?:of|for|in|to)$/.test(word));
}

const counts: ReadonlySet<string> = new Set(["number", "percentage", "percent", "share"]);

/** "… to 5 minutes and complaints to 12 %": an amount on each side, in units of two kinds. */
function hasUnitOfItsOwn(before: string, after: string): boolean {
  const one = TO_AMOUNT.exec(measuredFigures(before));
  const other = TO_AMOUNT.exec(measuredFigures(after));
  if (!one || !other) return false;
  const kinds = [one, other].map(([, sign, unit]) => kindOf(sign ?? "", unit ?? ""));
  return kinds[0] !== kinds[1] && !kinds.includes(null);
}

const TO_AMOUNT = /\b(?:to|by)\s+([$€£]?)[\d.,]+\s?(%|percent|[a-z]+)/i;

function kindOf(sign: string, unit: string): string | null {
  if (sign !== "") return "money";
  if (/^(?:%|percent)$/i.test(unit)) return "share";
  return /^(?:seconds|minutes|hours|days|weeks|months)$/i.test(unit) ? "time" : null;
}

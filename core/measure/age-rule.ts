/** Tells ages, which say who is meant ("aged 65 and over", "adults (18+)"), from amounts. */
import { ageLeads, ageTails } from "../lexicon/definition-words";
import { certainly, low, type Rule } from "./definition-rule";
import type { Token } from "./tokens";

const peopleNouns: ReadonlySet<string> = new Set(["children", "people", "adults", "persons", "youth", "infants", "seniors", "women", "girls", "boys", "men", "residents", "those"]); // prettier-ignore

export const age: Rule = (tokens, { first, last, numberFirst, numberLast, unit }) => {
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

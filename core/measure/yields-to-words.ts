/** Tells an amount that gives way to what the words say without figures: a grade, "net zero", "all staff …", "no outages longer than …". */
import type { Choice } from "./choose-target";
import { gradesOf } from "./grade";
import { implicitTargetOf } from "./implicit-target";
import type { RoledAmount } from "./roled-amount";
import type { Sentence } from "./sentence";
import type { Opening } from "./verbs";

/** A grade goes before "all three agencies"; "net zero by 2040" before "an interim cut of 55 % by 2030". */
export function yieldsToWords(sentence: Sentence, opening: Opening, { target }: Choice): boolean {
  if (target === null) return false;
  const { tokens } = sentence;
  if (target.cue === "known-set" && gradesOf(tokens).length > 0) return true;
  if (isWithinAll(sentence, opening, target) || isWithinNone(sentence, opening, target)) return true;
  const { first } = target.amount;
  const interim = tokens.slice(Math.max(0, first - 6), first).some((token) => /^(?:interim|intermediate|milestone)$/.test(token.lower)); // prettier-ignore
  return interim && (implicitTargetOf(sentence, opening)?.first ?? first) < first;
}

/** "All new staff complete training within 30 days of joining", "all farms have access to water of at least class 2": all of them is the target. */
function isWithinAll(sentence: Sentence, opening: Opening, { amount, role, cue }: RoledAmount): boolean {
  const implicit = implicitTargetOf(sentence, opening);
  if (implicit?.says !== "all" || implicit.first > amount.first) return false;
  const { tokens } = sentence;
  if (amount.comparator !== "=" && amount.unit !== "%" && amount.first - implicit.first <= 3) return true;
  const before = tokens.slice(implicit.first, amount.first);
  if (role === "perhaps-target" && cue === "time-limit") return true;
  const described = tokens[amount.first - 1]?.lower === "of" && amount.unit !== "%";
  return described && cue === "comparator" && before.some((token) => /^(?:have|has)$/.test(token.lower));
}

const finite = /^(?:is|are|was|were|will|shall|should|must|can|may|has|have|to|be|waits?|takes?|exceeds?|lasts?|stays?|remains?|goes|go|stands?|spends?|travels?|lives?|falls?|drops?|rises?|receives?|leaves?|loses?|pays?|scores?|requires?)$/; // prettier-ignore

/** "No outages lasting longer than 6 hours": none of those that are described is the target; in "no patient waits longer than 4 hours" it is the limit. */
function isWithinNone(sentence: Sentence, opening: Opening, { amount, cue }: RoledAmount): boolean {
  const implicit = implicitTargetOf(sentence, opening);
  const { tokens } = sentence;
  if (implicit?.says !== "zero" || implicit.first + 1 >= amount.first) return false;
  const reduced = tokens[implicit.first - 1]?.lower === "to";
  if (implicit.first !== opening.at && !reduced) return false;
  if (cue !== "comparator" && cue !== "time-limit" && cue !== "condition") return false;
  return !tokens.slice(implicit.first + 2, amount.first + 1).some((token) => finite.test(token.lower));
}

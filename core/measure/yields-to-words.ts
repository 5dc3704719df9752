/** Tells an amount that gives way to what the words say without figures: a grade, "net zero", "all staff …", "no outages longer than …". */
import type { Choice } from "./choose-target";
import { gradesOf } from "./grade";
import { implicitTargetOf } from "./implicit-target";
import type { RoledAmount } from "./roled-amount";
import type { Sentence } from "./sentence";
import type { Token } from "./tokens";
import type { Opening } from "./verbs";

/** A grade goes before "all three agencies"; "net zero by 2040" before "an interim cut of 55 % by 2030". */
export function yieldsToWords(sentence: Sentence, opening: Opening, { target }: Choice): boolean {
  if (target === null) return false;
  const { tokens } = sentence;
  if (target.cue === "known-set" && gradesOf(tokens).length > 0) return true;
  const implicit = implicitTargetOf(sentence, opening);
  const { first } = target.amount;
  if (implicit === null || implicit.first >= first) return false;
  if (implicit.says === "all") return isWithinAll(tokens, implicit.first, target);
  if (implicit.says === "zero" && isWithinNone(tokens, implicit.first, opening, target)) return true;
  return tokens.slice(Math.max(0, first - 6), first).some((token) => /^(?:interim|intermediate|milestone)$/.test(token.lower)); // prettier-ignore
}

/** "All new staff complete training within 30 days", "all farms have access to water of at least class 2": all of them is the target. */
function isWithinAll(tokens: readonly Token[], all: number, { amount, role, cue }: RoledAmount): boolean {
  if (amount.comparator !== "=" && amount.unit !== "%" && amount.first - all <= 3) return true;
  if (role === "perhaps-target" && cue === "time-limit") return true;
  const described = tokens[amount.first - 1]?.lower === "of" && amount.unit !== "%" && cue === "comparator";
  return described && tokens.slice(all, amount.first).some((token) => /^(?:have|has)$/.test(token.lower));
}

const finite = /^(?:is|are|was|were|will|shall|should|must|can|may|has|have|to|be|waits?|takes?|exceeds?|lasts?|stays?|remains?|goes|go|stands?|spends?|travels?|lives?|falls?|drops?|rises?|receives?|leaves?|loses?|pays?|scores?|requires?)$/; // prettier-ignore

/** "No outages lasting longer than 6 hours": none of those that are described is the target; in "no patient waits longer than 4 hours" it is the limit. */
function isWithinNone(
  tokens: readonly Token[],
  none: number,
  { at }: Opening,
  { amount, cue }: RoledAmount,
): boolean {
  const limited = cue === "comparator" || cue === "time-limit" || cue === "condition";
  const leads = none === at || tokens[none - 1]?.lower === "to";
  if (!limited || !leads || none + 1 >= amount.first) return false;
  return !tokens.slice(none + 2, amount.first + 1).some((token) => finite.test(token.lower));
}

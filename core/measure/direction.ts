/** Which way the words say a metric is to move: for one amount, or for a sentence without any. */
import { changeNouns } from "../lexicon/direction-words";
import { metricNouns } from "../lexicon/metric-words";
import type { RoledAmount } from "./amount-role";
import type { Direction } from "./reading";
import { brokenBetween, type Sentence } from "./sentence";
import { saysAt, type Token } from "./tokens";
import type { Opening, Verb } from "./verbs";

const decreasing = new Set(["below", "lower", "less", "fewer", "under"]);
const increasing = new Set(["above", "more", "higher", "over", "better"]);

/** The direction that an amount is given by the words around it; the nearest verb before it governs. */
export function directionOf(sentence: Sentence, target: RoledAmount, verbs: readonly Verb[]): Direction {
  const { tokens } = sentence;
  const noun = changeNounNear(tokens, target);
  if (noun !== null) return noun;
  const after = tokens[target.amount.last + 1]?.lower ?? "";
  if (target.relative && decreasing.has(after)) return "decrease";
  if (target.relative && increasing.has(after)) return "increase";
  const base = baseYearSide(sentence, target);
  if (base !== null && target.relative) return base;
  const governing = verbs
    .filter((verb) => verb.at < target.amount.first && !brokenBetween(tokens, verb.at, target.amount.first))
    .filter((verb) => verb.kind !== "betterment" || verb.at + 12 > target.amount.first);
  const last = governing[governing.length - 1];
  if (standsAlways(tokens))
    return last?.direction === "increase" || last?.direction === "decrease" ? last.direction : "maintain";
  const change = governing.filter((verb) => verb.kind === "change").pop();
  if (change !== undefined) return overridden(change, last, governing, target);
  if (last?.kind === "betterment")
    return target.relative || metricBetween(tokens, last.at, target.amount.first) ? "increase" : "reach";
  if (target.relative && /^(?:additional|another|extra|further)$/.test(tokens[target.amount.numberFirst - 1]?.lower ?? "")) return "increase"; // prettier-ignore
  const later = verbs.find((verb) => verb.at > target.amount.last && verb.kind === "change");
  if (later?.direction === "maintain" && tokens[later.at - 1]?.lower !== "to") return "maintain";
  return "reach";
}

/** A reach verb just before the amount gives way to a verb of change that opened the sentence: "Reduce deaths to reach 10". */
function overridden(
  change: Verb,
  last: Verb | undefined,
  governing: readonly Verb[],
  target: RoledAmount,
): Direction {
  const moves = governing.find((verb) => verb.direction === "increase" || verb.direction === "decrease");
  if (target.cue === "from-to" && moves !== undefined) return moves.direction;
  if (last !== undefined && last.kind === "activity" && !target.relative && target.cue !== "from-to") {
    const near = last.at >= change.at && target.amount.first - last.at <= 4 && target.cue === "plain";
    if (near) return "reach";
  }
  return change.direction;
}

/** "20% GHG emission reduction", "a reduction of 20%", "an increase in ridership of 5%". */
function changeNounNear(tokens: readonly Token[], { amount, relative }: RoledAmount): Direction | null {
  if (!relative) return null;
  for (let at = amount.last + 1; at <= amount.last + 4; at++) {
    const token = tokens[at];
    if (token === undefined || (token.kind === "symbol" && token.lower !== "-") || /^(?:of|in|by|to|from|and|or|for|the|at)$/.test(token.lower)) break; // prettier-ignore
    const noun = changeNouns.get(token.lower);
    if (noun !== undefined) return noun;
  }
  const lead = tokens[amount.first - 1]?.lower ?? "";
  if (lead !== "of" && lead !== "by") return null;
  for (let at = amount.first - 2; at >= Math.max(0, amount.first - 8); at--) {
    const noun = changeNouns.get(tokens[at]?.lower ?? "");
    if (noun !== undefined) return noun;
  }
  return null;
}

/** "30% by 2010 below 2004 levels", "20% above 2019 levels". */
function baseYearSide(sentence: Sentence, target: RoledAmount): Direction | null {
  for (const date of sentence.dates) {
    if (date.role !== "reference" || date.first < target.amount.last) continue;
    for (let at = date.first - 1; at >= Math.max(target.amount.last + 1, date.first - 3); at--) {
      const word = sentence.tokens[at]?.lower ?? "";
      if (word === "below" || word === "under") return "decrease";
      if (word === "above" || word === "over") return "increase";
    }
  }
  return null;
}

const standsAlways = (tokens: readonly Token[]): boolean =>
  tokens.some((_, at) => saysAt(tokens, at, ["at", "all", "times"]));

const metricBetween = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from + 1, to).some((token) => metricNouns.has(token.lower));

/** Direction of a sentence without an amount: its opening verb's, where that is a verb of change; "improve" counts with a metric. */
export function directionWithoutTarget(sentence: Sentence, opening: Opening): Direction {
  const { verb } = opening;
  const { tokens } = sentence;
  if (verb === null) return lonelyChangeNoun(tokens);
  if (verb.kind === "betterment") return namesMetric(tokens, verb.at + 1) && tokens[verb.at]?.lower.startsWith("improv") === true ? "increase" : "none"; // prettier-ignore
  if (verb.kind === "activity") return "none";
  return verb.direction === "reach" ? "none" : verb.direction;
}

/** A metric noun in the object: before the first preposition that is not "of". */
export function namesMetric(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 8); at++) {
    const word = tokens[at]?.lower ?? "";
    if (metricNouns.has(word) || word === "%") return true;
    if (/^(?:in|for|by|to|with|through|at|on|from|and|that)$/.test(word) || tokens[at]?.breaks === true)
      return false;
  }
  return false;
}

/** "Year-over-year decreases": a cell that only names the way. */
function lonelyChangeNoun(tokens: readonly Token[]): Direction {
  if (tokens.filter((token) => token.kind === "word").length > 5) return "none";
  const noun = tokens
    .map((token) => changeNouns.get(token.lower))
    .find((direction) => direction !== undefined);
  return noun ?? "none";
}

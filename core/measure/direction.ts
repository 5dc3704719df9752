/** Which way the words say a metric is to move: for one amount, or for a sentence without any. */
import { changeNouns } from "../lexicon/direction-words";
import { metricNouns } from "../lexicon/metric-words";
import { towardsChange } from "./aspiration";
import type { RoledAmount } from "./roled-amount";
import {
  baseYearSide,
  changeNounAfter,
  changeNounBefore,
  isAdded,
  isTakenOff,
  offBaseline,
  particleAt,
} from "./relative";
import type { Direction } from "./reading";
import { timeUnits } from "../lexicon/units";
import { brokenBetween, type Sentence } from "./sentence";
import { saysAt, type Token } from "./tokens";
import { isChangeIn, type Opening, type Verb } from "./verbs";

const decreasing = new Set(["lower", "less", "fewer"]);
const increasing = new Set(["more", "higher", "better"]);

/** "Improve" far before an amount is no longer about it: tokens between them. */
const reachOfBetterment = 25;

/** The direction that an amount is given by the words around it; the nearest verb before it governs. */
export function directionOf(sentence: Sentence, target: RoledAmount, verbs: readonly Verb[]): Direction {
  const { tokens } = sentence;
  const noun = changeNounNear(tokens, target) ?? particleBefore(tokens, target);
  if (noun !== null) return noun;
  const off = offBaseline(tokens, target.amount);
  if (off !== null) return off;
  const after = tokens[target.amount.last + 1]?.lower ?? "";
  if (target.relative && decreasing.has(after)) return "decrease";
  if (target.relative && increasing.has(after)) return "increase";
  if (target.relative && tokens[target.amount.numberFirst - 1]?.lower === "+") return "increase";
  if (target.relative && isTakenOff(tokens, target.amount)) return "decrease";
  if (isAdded(tokens, target.amount.first)) return "increase";
  const governing = verbs
    .filter((verb) => verb.at < target.amount.first && !brokenBetween(tokens, verb.at, target.amount.first))
    .filter((verb) => verb.kind !== "betterment" || verb.at + reachOfBetterment > target.amount.first);
  const last = governing[governing.length - 1];
  if (standsAlways(tokens))
    return last?.direction === "increase" || last?.direction === "decrease" ? last.direction : "maintain";
  const moves = governing.some((verb) => verb.direction === "increase" || verb.direction === "decrease");
  const base = target.relative && !moves ? baseYearSide(sentence, target.amount) : null;
  if (base !== null) return base;
  const change = governing.filter((verb) => verb.kind === "change").pop();
  if (change !== undefined && isCollecting(tokens, change, target)) return "reach";
  if (change?.direction === "maintain" && isAimedAt(tokens, change, target)) return "reach";
  if (change !== undefined) return overridden(change, last, governing, target);
  const moved =
    last === undefined || last.at + 1 >= target.amount.first ? null : particleAfter(tokens, last.at);
  const particled = moved ?? farParticle(sentence, target);
  if (particled !== null) return particled;
  if (last?.kind === "betterment")
    return betters.test(tokens[last.at]?.lower ?? "") ? bettered(target) : "reach";
  if (target.relative && /^(?:additional|another|extra|further)$/.test(tokens[target.amount.numberFirst - 1]?.lower ?? "")) return "increase"; // prettier-ignore
  const named = governing.length === 0 ? changeNamed(tokens, target) : null;
  if (named !== null) return named;
  const later = verbs.find((verb) => verb.at > target.amount.last && verb.kind === "change");
  if (later?.direction === "maintain" && /(?:ed|kept)$/.test(tokens[later.at]?.lower ?? ""))
    return "maintain";
  return "reach";
}

/** "Continue to offer grants, aiming for 300 homes": what goes on is the work, and the amount is still to come. */
const isAimedAt = (tokens: readonly Token[], { at }: Verb, { amount }: RoledAmount): boolean =>
  /^continu/.test(tokens[at]?.lower ?? "") && tokens.slice(Math.max(at, amount.first - 5), amount.first).some(({ lower }) => /^(?:aim|aims|aiming|target|targeting|goal)$/.test(lower)); // prettier-ignore

/** "Raise $5 million": the money is collected, it does not rise. */
const isCollecting = (tokens: readonly Token[], verb: Verb, { amount }: RoledAmount): boolean =>
  /^rais/.test(tokens[verb.at]?.lower ?? "") && verb.at === amount.first - 1 && amount.unit !== "%";

/**
 * A start and an end move as the sentence's verb of change says, whatever verb stands nearer; a count right after a verb of work
 * ("reduce waste by opening 3 depots") is that work's; "maintain crews to meet 90 %" maintains.
 */
function overridden(
  change: Verb,
  last: Verb | undefined,
  governing: readonly Verb[],
  target: RoledAmount,
): Direction {
  const moves = governing.find((verb) => verb.direction === "increase" || verb.direction === "decrease");
  if (target.cue === "from-to" && moves !== undefined) return moves.direction;
  const worked = last !== undefined && last.kind === "activity" && last.at >= change.at;
  const counted = worked && target.cue === "plain" && !target.relative && target.amount.first - last.at <= 4;
  if (counted) return "reach";
  const opening = governing[0];
  const kept =
    opening?.direction === "maintain" && change.direction === "reach" && change.at - opening.at > 2;
  if (kept) return "maintain";
  return change.direction;
}

/** "20% GHG emission reduction", "a reduction of 20%", "an increase in ridership of 5%". */
function changeNounNear(tokens: readonly Token[], { amount, relative }: RoledAmount): Direction | null {
  if (!relative) return null;
  const led = /^(?:of|by)$/.test(tokens[amount.first - 1]?.lower ?? "");
  return changeNounAfter(tokens, amount.last) ?? (led ? changeNounBefore(tokens, amount.first) : null);
}

const standsAlways = (tokens: readonly Token[]): boolean =>
  tokens.some((_, at) => saysAt(tokens, at, ["at", "all", "times"]));

/** "A 10 % rise in suppliers, to 66", "Reduction in crashes to 12": the change is named, and the amount is its end. */
function changeNamed(tokens: readonly Token[], { amount }: RoledAmount): Direction | null {
  if (tokens[amount.first - 1]?.lower !== "to" || amount.comparator !== "=") return null;
  for (let at = amount.first - 2; at >= 0; at--) {
    if (tokens[at]?.breaks === true) return null;
    if (isChangeIn(tokens, at) && tokens[at]?.lower !== "improvement") return changeNouns.get(tokens[at]?.lower ?? "") ?? null; // prettier-ignore
  }
  return null;
}

/** Verbs of betterment that say the metric itself goes up; "be", "promote" or "drive" do not. */
const betters = /^(?:improv|enhanc|strengthen|better|advanc|elevat|accelerat|optimi|bolster|deepen|broaden)/;

/** "Improve satisfaction to 80%" is up; of times and ceilings the words alone do not say which way is better. */
const bettered = ({ amount }: RoledAmount): Direction =>
  amount.comparator === "<" || amount.comparator === "<=" || timeUnits.has(amount.unit ?? "")
    ? "reach"
    : "increase";

/** "drive down unemployment", "ramp up production". */
const particleAfter = (tokens: readonly Token[], at: number): Direction | null => particleAt(tokens, at + 1);

/** "bring the rate down from 6.9 to 5.5", "use down 12 % from 2019, to 165 litres", "push arrivals up to 90 %", "72 cents up to 80 from 72". */
function farParticle({ tokens, amounts }: Sentence, { amount, cue }: RoledAmount): Direction | null {
  for (let at = amount.first; at >= Math.max(0, amount.first - 14); at--) {
    const way = particleAt(tokens, at);
    const next = tokens[at + 1];
    const leads =
      /^(?:from|to|by|below|under|above)$/.test(next?.lower ?? "") ||
      amounts.some((one) => one.first === at + 1);
    if (way === "decrease" && leads) return "decrease";
    if (way === "increase" && leads && (next?.lower !== "to" || cue === "from-to" || isMoved(tokens, at))) return "increase"; // prettier-ignore
    if (at < amount.first && tokens[at]?.breaks === true) return null;
  }
  return null;
}

/** "Push …", "bring … up to": the verb carries its object up; "up to 64 years by 2030, from 61.1" has a start. */
const isMoved = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at).some((token) => /^(?:bring|push|get|drive|move|take|pull|nudge|edge|ramp|scale|build)(?:s|ing)?$/.test(token.lower)) ||
  tokens.slice(at).some((token, index, rest) => token.lower === "from" && rest[index + 1]?.kind === "number"); // prettier-ignore

/** "bring response times down to 6 minutes", "ridership up 15%", "up from 61% to 70%". */
function particleBefore(tokens: readonly Token[], { amount }: RoledAmount): Direction | null {
  const lead = tokens[amount.first - 1]?.lower ?? "";
  const at = amount.first - (lead === "to" || lead === "by" ? 2 : 1);
  const way = particleAt(tokens, at);
  return way === "increase" && lead === "to" ? null : way;
}

/** Direction of a sentence without an amount: its opening verb's, where that is a verb of change; "improve" counts with a metric. */
export function directionWithoutTarget(sentence: Sentence, opening: Opening): Direction {
  const { verb } = opening;
  const { tokens } = sentence;
  const place = /^(?:within|in|among)$/.test(tokens[opening.at]?.lower ?? "") ? opening.at + 1 : opening.at;
  const top = tokens[place]?.lower === "the" ? place + 1 : place;
  if (verb === null && /^(?:top|upper|first)$/.test(tokens[top]?.lower ?? "") && /^(?:quartile|quintile|decile|tercile|third|half|tier)$/.test(tokens[top + 1]?.lower ?? "")) return "reach"; // prettier-ignore
  if (verb === null && tokens[opening.at + 1]?.lower === "than") return "reach";
  if (verb === null && tokens.some((token) => /^(?:ended|eliminated|eradicated)$/.test(token.lower))) return "decrease"; // prettier-ignore
  if (verb === null && tokens.some((_, at) => at > opening.at && isKept(tokens, at))) return "maintain";
  if (verb === null)
    return comparedSide(tokens[opening.at]?.lower ?? "") ?? lonelyChangeNoun(tokens, opening.at);
  if (verb.kind === "betterment") return namesMetric(tokens, verb.at + 1) && tokens[verb.at]?.lower.startsWith("improv") === true ? "increase" : "none"; // prettier-ignore
  if (verb.kind === "activity") return towardsChange(tokens) ?? (saysSingleFigures(tokens) ? "decrease" : "none"); // prettier-ignore
  if (verb.direction !== "reach") return verb.direction;
  return /^(?:meet|exceed|achiev|attain|reach)/.test(tokens[verb.at]?.lower ?? "") ? "reach" : "none";
}

/** "Certification retained for all sites": what there is stays, and is not said to be counted. */
const isKept = (tokens: readonly Token[], at: number): boolean =>
  /^(?:retained|kept|maintained|upheld|sustained)$/.test(tokens[at]?.lower ?? "") && tokens[at - 1]?.kind === "word" &&
  !/[^su]s$/.test(tokens[at - 1]?.lower ?? "") && /^(?:for|at|by|in|across|throughout|until|through|each|every|all|[.;])?$/.test(tokens[at + 1]?.lower ?? ""); // prettier-ignore

/** "to single figures", "in single digits": below ten, without saying where. */
export const saysSingleFigures = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }, at) => lower === "single" && /^(?:figures?|digits?)$/.test(tokens[at + 1]?.lower ?? "") && /^(?:to|into|in|at|-)$/.test(tokens[at - 1]?.lower ?? "")); // prettier-ignore

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

/** "Fewer road deaths", "More affordable homes". */
function comparedSide(first: string): Direction | null {
  if (/^(?:fewer|less|lower|reduced|decreased|shorter|smaller)$/.test(first)) return "decrease";
  return /^(?:more|higher|greater|increased)$/.test(first) ? "increase" : null;
}

/** "Year-over-year decreases", "Sustained reduction in arrears": a name or a cell that says the way. */
function lonelyChangeNoun(tokens: readonly Token[], from: number): Direction {
  for (let at = from; at < from + 7; at++) if (isChangeIn(tokens, at)) return changeNouns.get(tokens[at]?.lower ?? "") ?? "none"; // prettier-ignore
  if (tokens.filter((token) => token.kind === "word").length > 5) return "none";
  const noun = tokens
    .map((token) => changeNouns.get(token.lower))
    .find((direction) => direction !== undefined);
  return noun ?? "none";
}

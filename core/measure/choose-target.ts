/** Picks, among the amounts of a sentence, the first target, its baseline and the further targets. */
import { activityVerbs } from "../lexicon/activity-verbs";
import { moneyUnits } from "../lexicon/currencies";
import { directionVerbs } from "../lexicon/direction-words";
import { timeUnits } from "../lexicon/units";
import { percentHeads } from "../lexicon/metric-words";
import type { AmountPhrase } from "./amount-phrase";
import type { RoledAmount } from "./roled-amount";
import { saysAt, type Token } from "./tokens";
import { brokenBetween, type Sentence } from "./sentence";

export interface Choice {
  target: RoledAmount | null;
  baseline: RoledAmount | null;
  more: RoledAmount[];
  /** Amounts that might as well have been the target: for confidence. */
  rivals: number;
}

/** `softAllowed`: a limit inside a metric may be the target, because nothing else can be ("Respond within 48 hours"). */
export function chooseTarget(
  sentence: Sentence,
  roled: readonly RoledAmount[],
  softAllowed: boolean,
): Choice {
  const named = roled.filter((one) => one.role === "target");
  const targets = withoutGradesOfShare(
    sentence,
    withoutLimitsOfShare(sentence, withoutStatedChanges(sentence, named)),
  );
  const ends = withoutAmountsOfName(sentence, withoutMeans(sentence, targets));
  const soft = roled.filter((one) => one.role === "perhaps-target");
  const limit = soft.find((one) => one.cue === "time-limit" && ends.length > 0 && ends.every((other) => other.cue === "plain" && other.amount.unit === one.amount.unit && other.amount.first > one.amount.first)); // prettier-ignore
  const candidates = limit !== undefined && softAllowed ? [limit, ...ends] : ends.length > 0 ? ends : softAllowed ? soft : []; // prettier-ignore
  const target = plainest(sentence, candidates);
  const baselines = roled.filter((one) => one.role === "baseline");
  const baseline = target === null ? (baselines[0] ?? null) : baselineFor(target, baselines);
  const more = candidates.filter(
    (one) => target !== null && one !== target && one.amount.first > target.amount.first,
  );
  const rivals = candidates.filter((one) => one !== target && one.strength >= (target?.strength ?? 0)).length;
  return { target, baseline, more: more.filter((one) => one.strength >= 1), rivals };
}

/**
 * The first in reading order, except that an amount which only stands there ("in 40 schools") gives way to one that the words call
 * a target later in the same sentence, unless work is done on so many ("upgrade 14 stations to 132 kV").
 */
function plainest({ tokens }: Sentence, candidates: readonly RoledAmount[]): RoledAmount | null {
  const first = candidates[0];
  if (first === undefined) return null;
  if (activityVerbs.has(tokens[first.amount.first - 1]?.lower ?? "")) return first;
  const plain = first.cue === "plain" && first.amount.unit === null;
  return plain ? (candidates.find((one) => one.strength >= 2) ?? first) : first;
}

/** "by 30 per cent – from 78,000 to 55,000", "by two thirds to 1.4", "by 20 % (target: 6,200)": the level counts, the change is beside it. */
function withoutStatedChanges(sentence: Sentence, targets: readonly RoledAmount[]): RoledAmount[] {
  return targets.filter((one, index) => {
    const next = targets[index + 1];
    if (!one.relative || next === undefined || next.relative) return true;
    const level = next.cue === "from-to" || next.cue === "arrow" || next.cue === "target-words";
    const between = sentence.tokens.slice(one.amount.last + 1, next.amount.first);
    const newClause = between.some((token) => token.lower === "and" || token.lower === ";");
    return !level || newClause || brokenBetween(sentence.tokens, one.amount.last, next.amount.first);
  });
}

/** "spend £25 million to build 1,200 homes", "an investment of €4 m will connect 900 farms": the money is the means. */
function withoutMeans({ tokens }: Sentence, targets: readonly RoledAmount[]): readonly RoledAmount[] {
  const [money, next] = targets;
  if (money === undefined || next === undefined || money.relative || money.strength > 2) return targets;
  if (!moneyUnits.has(money.amount.unit ?? "") || moneyUnits.has(next.amount.unit ?? "")) return targets;
  const led = tokens.slice(0, money.amount.first).some((token) => directionVerbs.has(token.lower));
  const between = tokens.slice(money.amount.last + 1, next.amount.first);
  const turns = between.some((token, at) => /^(?:to|will)$/.test(token.lower) && (activityVerbs.has(between[at + 1]?.lower ?? "") || directionVerbs.has(between[at + 1]?.lower ?? ""))); // prettier-ignore
  return !led && turns ? targets.slice(1) : targets;
}

/** "six minutes or less, 90% of the time", "above 80 for 45 % of pupils": the share is the target, the amount before it its limit. */
function withoutLimitsOfShare({ tokens }: Sentence, targets: readonly RoledAmount[]): RoledAmount[] {
  const always = targets.some(({ amount }) => amount.unit === "%" && saysAt(tokens, amount.last + 1, ["of", "the", "time"])); // prettier-ignore
  const share = targets.find(({ amount }) => amount.unit === "%" && /^(?:for|in)$/.test(tokens[amount.first - 1]?.lower ?? "") && tokens[amount.last + 1]?.lower === "of"); // prettier-ignore
  return targets.filter(({ amount, cue }) => {
    if (cue === "from-to") return true;
    const limit = share !== undefined && amount.unit !== "%" && amount.last < share.amount.first && (cue === "comparator" || cue === "plain"); // prettier-ignore
    return !limit && !(always && timeUnits.has(amount.unit ?? ""));
  });
}

/** "the percent of streets with a PCI of 70 or better to 65%": of a share, an amount that is no share says which are counted. */
function withoutGradesOfShare({ tokens }: Sentence, targets: readonly RoledAmount[]): RoledAmount[] {
  const head = tokens.findIndex((_, at) => tokens[at - 1]?.kind !== "number" && percentHeads.some((words) => saysAt(tokens, at, words))); // prettier-ignore
  const opens = head >= 0 && head <= 8;
  if (!opens) return [...targets];
  const shares = targets.some(({ amount }) => amount.unit === "%" || amount.unit === "points");
  return targets.filter(({ amount, cue, strength }) => {
    const share = amount.unit === "%" || amount.unit === "points";
    if (share && head === 0 && isOfSome(tokens, amount, strength)) return false;
    if (share || amount.first < head || cue === "from-to" || cue === "arrow") return true;
    const described = amount.unit !== null && strength < 3 && !followsColon(tokens, amount.first);
    return !shares && !described && !isInName(tokens, amount.first, strength);
  });
}

/** "Percentage of parks with a canopy above 20 %": which ones are counted, not how many are to be. */
const isOfSome = (tokens: readonly Token[], { first, comparator }: AmountPhrase, strength: number): boolean =>
  strength < 3 && comparator !== "=" && !followsColon(tokens, first) &&
  tokens.slice(0, first).some(({ lower }) => /^(?:with|having|whose|where|who|that|which)$/.test(lower)); // prettier-ignore

const followsColon = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.lower === ":" || tokens[first - 1]?.lower === "=";

/** "Homes within 500 m of a stop: 90 %": where a value stands after a colon, amounts before it belong to the name. */
function withoutAmountsOfName(
  { tokens, dates }: Sentence,
  targets: readonly RoledAmount[],
): readonly RoledAmount[] {
  const at = targets.findIndex(({ amount }) => followsColon(tokens, amount.first));
  const value = targets[at];
  if (at < 1 || value === undefined) return targets;
  const dated = dates.some((date) => date.last === value.amount.first - 2);
  const said = tokens.slice(0, value.amount.first).some(({ lower, breaks }) => breaks || directionVerbs.has(lower) || /^(?:all|total|to|will|target|goal|baseline|now)$/.test(lower)); // prettier-ignore
  return dated || said ? targets : targets.slice(at);
}

/** In the name of a share, a level after "of", "with" or "at" is part of the name: "Percent of bridges with a rating of 5 or better". */
const isInName = (tokens: readonly Token[], first: number, strength: number): boolean =>
  strength < 3 && /^(?:of|with|at|rated|scoring|a)$/.test(tokens[first - 1]?.lower ?? "") && tokens.slice(0, first).every((token) => token.lower !== ":" && token.breaks === false); // prettier-ignore

/** The baseline nearest before the target, else the nearest after it. */
function baselineFor(target: RoledAmount, baselines: readonly RoledAmount[]): RoledAmount | null {
  const before = baselines.filter((one) => one.amount.first < target.amount.first);
  const paired = before.filter((one) => one.cue === "from-to" || one.cue === "arrow");
  return (
    paired[paired.length - 1] ??
    before[before.length - 1] ??
    baselines.find((one) => one.amount.first > target.amount.first) ??
    null
  );
}

/** The unit of a measure and what it counts: from the amount, the words around it, or the name of the indicator. */
import { activityVerbs } from "../lexicon/activity-verbs";
import { changeNouns, directionVerbs } from "../lexicon/direction-words";
import { countedMetrics, countHeads, percentHeads, scaleUnits } from "../lexicon/metric-words";
import { currencies } from "../lexicon/currencies";
import { timeUnits, unitPhrases } from "../lexicon/units";
import type { AmountPhrase } from "./amount-phrase";
import type { Found } from "./reading";
import { isOutOfScale } from "./definition";
import { isGradedClass } from "./label-rules";
import type { Sentence } from "./sentence";
import { byFirstWord, listed, phraseAt, type PhraseIndex } from "./phrase-index";
import { saysAt, spanOf, type Token } from "./tokens";

/** "x" is a unit after figures only. */
const unitNames = byFirstWord(unitPhrases.filter(([words]) => words[0] !== "x"));
const plurals = byFirstWord(unitPhrases.filter(([words]) => /[a-z]s$/.test(words[words.length - 1] ?? "")));
const percents: PhraseIndex<true> = byFirstWord(listed(percentHeads));
const counts: PhraseIndex<true> = byFirstWord(listed(countHeads));

const stops = new Set(["of", "in", "by", "to", "from", "and", "or", "for", "with", "on", "at", "per", "within", "through", "that", "who", "which", "as", "are", "is", "will", "be", "during", "each", "every", "across", "among", "annually", "the", "has", "have", "under", "over", "into", "than", "where", "while", "were", "was", "using", "via", "between", "when", "before", "after", "if", "a", "an", "more", "less", "fewer", "below", "above", "since", "against", "without", "so", "not", "should", "must", "compared", "until", "higher", "lower", "target", "baseline", "goal", "currently", "times", "out", "respectively", "yearly", "monthly", "weekly", "daily", "quarterly", "citywide", "countywide", "statewide", "nationwide", "nationally", "overall"]); // prettier-ignore

/** The words after an amount that say what is counted: "recreation facilities". */
export function countedAfter(sentence: Sentence, amount: AmountPhrase): Found<string> | null {
  const { tokens, text } = sentence;
  let first = amount.last + 1;
  if (
    /^(?:new|additional|extra|more|fewer|of)$/.test(tokens[first]?.lower ?? "") &&
    tokens[first]?.lower !== "of"
  )
    first++;
  let last = first - 1;
  for (let at = first; at < first + 5; at++) {
    const token = tokens[at];
    const compound = tokens[at + 1]?.lower === "-" && tokens[at + 1]?.glued === true;
    if (token === undefined || token.kind === "number" || (stops.has(token.lower) && !compound)) break;
    if (token.kind === "symbol" && at === first) break;
    if (token.kind === "symbol" && !(token.lower === "-" || token.lower === "/" || token.lower === "&"))
      break;
    if (at > first && (directionVerbs.has(token.lower) || /[a-z]{3}ed$/.test(token.lower))) break;
    last = at;
    if (token.breaks) break;
  }
  while (last >= first && tokens[last]?.kind === "symbol") last--;
  if (last < first || changeNouns.has(tokens[last]?.lower ?? "")) return null;
  const span = spanOf(tokens, first, last);
  return { value: text.slice(span[0], span[1]), span };
}

/** "per lakh births": so many for a number said in a word. */
const wordedScales: ReadonlyMap<string, string> = new Map([["thousand", "per 1,000"], ["lakh", "per 100,000"], ["crore", "per 10,000,000"]]); // prettier-ignore

/** "1.8 per million hours"; in a bare name ("crashes per million miles") what is counted says more. */
const largeScales: ReadonlyMap<string, string> = new Map([["million", "per million"], ["billion", "per billion"]]); // prettier-ignore

/** "per 100,000 people", "per 1,000 residents" right after the amount or what it counts. */
function perUnit(sentence: Sentence, from: number): string | null {
  const { tokens, text } = sentence;
  for (let at = from; at <= from + 5; at++) {
    const token = tokens[at];
    if (token === undefined || token.breaks || (token.kind === "number" && at > from)) return null;
    const figure = tokens[at + 1];
    if (token.lower !== "per" || figure === undefined) continue;
    const worded = wordedScales.get(figure.lower) ?? largeScales.get(figure.lower);
    if (worded !== undefined) return worded;
    if (figure.kind !== "number") continue;
    const scale = /^(?:million|thousand|billion)$/.test(tokens[at + 2]?.lower ?? "") ? at + 2 : at + 1;
    const words = text.slice(figure.start, tokens[scale]?.end ?? figure.end).toLowerCase();
    return `per ${words.replace(/\s+/g, " ").replace(/ (?=\d)/g, ",")}`;
  }
  return null;
}

/** "from the 15th to the 10th day of the month"; else a place in a ranking. */
function ordinalUnit(tokens: readonly Token[]): string {
  const at = tokens.findIndex((token) => token.lower === "day" || token.lower === "days");
  const month = at >= 0 && tokens.slice(at, at + 5).some((token) => token.lower === "month");
  return month ? "day of month" : "rank";
}

/** "Accidents per 100,000 miles at or below 1.5": the rate stands in the metric's name. */
function perUnitBefore(sentence: Sentence, before: number): string | null {
  for (let at = 0; at < before - 1; at++) {
    const scale = sentence.tokens[at + 1];
    if (
      sentence.tokens[at]?.lower === "per" &&
      (scale?.kind === "number" || wordedScales.has(scale?.lower ?? ""))
    )
      // prettier-ignore
      return perUnit(sentence, at);
  }
  return null;
}

/** "NPS of 45", "score of 80", "ranking in the top 5", "satisfaction rating to 4.5": the word before is the unit. */
function scaleBefore(tokens: readonly Token[], first: number): string | null {
  for (let at = first - 1; at >= Math.max(0, first - 7); at--) {
    if (tokens[at]?.breaks === true) return null;
    const unit = scaleUnits.get(tokens[at]?.lower ?? "");
    if (unit !== undefined) return unit;
  }
  return null;
}

/** "4.2 on a five-point scale", "8 out of 10", "4.2 / 5": a grade on a scale. */
const onScale = (tokens: readonly Token[], at: number): boolean =>
  saysAt(tokens, at, ["out", "of"]) ||
  isOutOfScale(tokens, at - 1) ||
  (/^(?:on|in)$/.test(tokens[at]?.lower ?? "") &&
    tokens.slice(at + 1, at + 7).some((token) => token.lower === "scale"));

export function unitOf(sentence: Sentence, amount: AmountPhrase): string | null {
  const { tokens } = sentence;
  if (tokens[amount.first - 1]?.lower === "top" && (amount.unit === null || amount.unit === "%"))
    return amount.unit ?? "rank";
  if (isGradedClass(tokens, amount.numberFirst)) return "rating";
  if (amount.unit === null && /^days?$/.test(tokens[amount.numberFirst - 1]?.lower ?? ""))
    return ordinalUnit(tokens);
  const ordinal = tokens[amount.numberLast + 1];
  if (ordinal?.glued === true && /^(?:st|nd|rd|th)$/.test(ordinal.lower) && amount.unit === null)
    return ordinalUnit(tokens);
  const per =
    perUnit(sentence, amount.last + 1) ??
    (amount.unit === null ? perUnitBefore(sentence, amount.first) : null);
  if (per !== null) return per;
  if (amount.unit === "points" && tokens[amount.numberLast + 1]?.lower === "points") return "points";
  if (amount.unit !== null) return amount.unit;
  const further = /^(?:additional|new|extra|more|further|net)$/.test(tokens[amount.last + 1]?.lower ?? "");
  const measured = further ? phraseAt(unitNames, tokens, amount.last + 2)?.[1] : undefined;
  if (measured !== undefined) return measured;
  const named = tokens[amount.last + 1]?.lower === "the" ? amount.last + 2 : amount.last + 1;
  if (tokens[named]?.lower === "times") return "count";
  const counted = countedUnit(tokens, named);
  if (counted !== null) return counted;
  if (onScale(tokens, amount.last + 1)) return scaleBefore(tokens, amount.first) ?? "score";
  const after = scaleUnits.get(tokens[amount.last + 1]?.lower ?? "");
  const scaled =
    after ?? (countedAfter(sentence, amount) === null ? scaleBefore(tokens, amount.first) : null);
  if (scaled !== null) return scaled;
  return (
    unitOfMetric(sentence, amount.first) ??
    (countedAfter(sentence, amount) === null ? objectUnit(sentence, amount) : "count")
  );
}

/** A plural object of the verb is counted: "Reduce findings by 5". */
function objectUnit(sentence: Sentence, amount: AmountPhrase): string | null {
  const plural = sentence.tokens.slice(0, amount.first).some((token) => {
    if (countedMetrics.has(token.lower)) return true;
    const verb = directionVerbs.has(token.lower) || activityVerbs.has(token.lower);
    return (
      token.kind === "word" &&
      !verb &&
      token.lower !== "points" &&
      /[^sui]s$/.test(token.lower) &&
      token.lower.length > 3
    );
  });
  const counted = saysAt(sentence.tokens, amount.last + 1, ["of"]) && sentence.tokens.slice(amount.last + 2, amount.last + 7).some((token) => /[a-z]{2}[^su]s$/.test(token.lower)); // prettier-ignore
  if (counted) return "count";
  return unitOpening(sentence.tokens) ?? (plural ? "count" : null);
}

/** "Days cash on hand: 180", "Average hours of training at 24": the name opens with its unit. */
function unitOpening(tokens: readonly Token[]): string | null {
  const at = tokens.findIndex((token) => !/^(?:average|avg|median|mean|total|annual|\.)$/.test(token.lower));
  return phraseAt(plurals, tokens, at)?.[1] ?? null;
}

/** The unit that the words before a position name: "number of …" is a count, "% of …" a percentage, "(minutes)" minutes. */
export function unitOfMetric(sentence: Sentence, before: number): string | null {
  const { tokens } = sentence;
  const bracket = bracketUnit(tokens);
  if (bracket !== null) return bracket;
  for (let at = 0; at < before; at++) {
    if (phraseAt(percents, tokens, at) !== undefined && tokens[at - 1]?.kind !== "number") return "%";
    const counted = countedUnit(tokens, at);
    if (counted !== null) return counted;
  }
  return null;
}

/** "number of days" → days, "number of visits" → count; null where nothing is counted. */
function countedUnit(tokens: readonly Token[], at: number): string | null {
  const count = phraseAt(counts, tokens, at)?.[0];
  if (count === undefined) return null;
  const of = at + count.length + (tokens[at + count.length]?.lower === "of" ? 1 : 0);
  return phraseAt(unitNames, tokens, of)?.[1] ?? "count";
}

/** "(%)", "(minutes)", "in minutes", "($ millions)". */
export function bracketUnit(tokens: readonly Token[]): string | null {
  for (let at = 0; at < tokens.length; at++) {
    const inside = tokens[at]?.lower === "(" || (tokens[at]?.lower === "in" && at > 0);
    if (!inside) continue;
    const after = tokens[at + 1]?.lower ?? "";
    const money = currencies.get(after);
    if (money !== undefined && tokens[at]?.lower === "(" && tokens[at + 2]?.kind !== "number") return money;
    const from = tokens[at]?.lower === "(" && /^(?:average|avg|median|mean|total|in)$/.test(after) ? at + 2 : at + 1; // prettier-ignore
    const unit = phraseAt(unitNames, tokens, from);
    const end = tokens[from + (unit?.[0].length ?? 0)];
    const told = tokens[at]?.lower === "in" && (timeUnits.has(unit?.[1] ?? "") || unit?.[1] === "$") && /^(?:for|to|from|of|between|taken|until|,|per)$/.test(end?.lower ?? ""); // prettier-ignore
    if (unit !== undefined && (end === undefined || /^[):]$/.test(end.lower) || told)) return unit[1];
  }
  return null;
}

/** "Irrigated hectares under …", "Land under cultivation (in hectares)": a physical unit in the name's head or in brackets. */
function measuredNear(tokens: readonly Token[], from: number): string | null {
  let open = true;
  for (let at = from; at < tokens.length; at++) {
    const word = tokens[at]?.lower ?? "";
    if (word === "(") open = true;
    else if (
      /^(?:of|in|for|to|by|with|per|on|at|from|that|within|after|,|\))$/.test(word) &&
      tokens[at - 1]?.lower !== "("
    )
      open = false;
    const physical = open ? unitPhrases.find(([words, unit]) => saysAt(tokens, at, words) && !timeUnits.has(unit) && /[a-z]s$/.test(words[words.length - 1] ?? "")) : undefined; // prettier-ignore
    if (physical !== undefined) return physical[1];
  }
  return null;
}

/** The unit that a bare indicator name names by its first words: "Days to issue a permit", "Hours of training". */
export function unitOfName(sentence: Sentence, from: number): string | null {
  const rate = perUnitBefore(sentence, sentence.tokens.length);
  const named = rate ?? unitOfMetric(sentence, sentence.tokens.length);
  if (named !== null) return named;
  const skip = ["average", "avg", "median", "mean", "total", ".", "annual"];
  let at = from;
  while (skip.includes(sentence.tokens[at]?.lower ?? "")) at++;
  const measured = measuredNear(sentence.tokens, at);
  if (measured !== null) return measured;
  const currency = currencies.get(sentence.tokens[at]?.lower ?? "");
  return (
    currency ??
    unitPhrases.find(
      ([words]) => /s$/.test(words[words.length - 1] ?? "") && saysAt(sentence.tokens, at, words),
    )?.[1] ??
    null
  );
}

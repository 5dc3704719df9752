/** Reads an amount around a number: comparator, currency, number, range, unit, "or more". Says nothing about its role. */
import { approximations, comparatorsAfter, comparatorsBefore } from "../lexicon/comparators";
import { labelNouns } from "../lexicon/definition-words";
import { unitPhrases } from "../lexicon/units";
import { readNumberAt, type NumberPhrase } from "./number-phrase";
import type { Comparator } from "./reading";
import { byFirstWord, byLastWord, phraseAt, phraseBefore } from "./phrase-index";
import type { Token } from "./tokens";

const units = byFirstWord(unitPhrases);
const before = byLastWord(comparatorsBefore);
const after = byFirstWord(comparatorsAfter);

export interface AmountPhrase {
  value: number;
  upper: number | null;
  unit: string | null;
  comparator: Comparator;
  /** Whole phrase, with comparator and unit: token indices, both inclusive. */
  first: number;
  last: number;
  /** The number alone (with currency and scale). */
  numberFirst: number;
  numberLast: number;
  /** Last token of the unit; the number's own last where there is none. */
  unitLast: number;
  inWords: boolean;
  fraction: boolean;
  /** What joins the ends of a range: "to", "and", "-"; null for one number. After a verb of change "40 to 60" is no range but a start and an end. */
  joint: string | null;
  /** Where the upper number begins; the number's own first token without a range. */
  upperFirst: number;
}

export function readAmountAt(tokens: readonly Token[], at: number): AmountPhrase | null {
  const number = readNumberAt(tokens, at);
  if (number === null) return null;
  const unit = toOneAt(tokens, number) ?? unitAt(tokens, number.last + 1);
  const range = rangeAfter(tokens, number, unit.last);
  const end = range === null ? unit.last : range.last;
  const lead = comparatorBefore(tokens, at - 1);
  const tail = comparatorAfter(tokens, end + 1, unit.unit);
  const late = tail !== null && unit.unit === null ? unitAt(tokens, tail.last + 1) : null;
  const upper = range?.value ?? null;
  return {
    value: number.factor === 1 && range !== null ? number.value * range.factor : number.value,
    upper,
    unit: number.currency ?? unit.unit ?? range?.unit ?? late?.unit ?? (number.fraction ? "%" : null),
    comparator: tail?.comparator ?? (upper !== null ? "between" : (lead?.comparator ?? "=")),
    first: lead?.first ?? at,
    last: Math.max(tail?.last ?? end, late?.last ?? end),
    numberFirst: number.first,
    numberLast: range?.numberLast ?? number.last,
    unitLast: end,
    inWords: number.inWords,
    fraction: number.fraction,
    joint: range?.joint ?? null,
    upperFirst: range?.numberFirst ?? number.first,
  };
}

/** The unit that starts at a token; a hyphen may join it to the number ("48-hour"). `last` is the last token used. */
export function unitAt(tokens: readonly Token[], at: number): { unit: string | null; last: number } {
  const start = tokens[at]?.lower === "-" && tokens[at]?.glued === true ? at + 1 : at;
  const found = phraseAt(units, tokens, start);
  if (found === undefined || (found[1] === "ratio" && !isMultiplier(tokens, start)))
    return { unit: null, last: at - 1 };
  const of = found[0][found[0].length - 1] === "of" ? 1 : 0;
  return { unit: found[1], last: start + found[0].length - 1 - of };
}

/** "1.25x" is a ratio; "20 x 2" is a product. */
const isMultiplier = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.glued === true && tokens[at + 1]?.kind !== "number";

/** "25:1", "4 to 1": so many for one. */
function toOneAt(
  tokens: readonly Token[],
  { last, value }: NumberPhrase,
): { unit: string; last: number } | null {
  const colon = tokens[last + 1];
  const one = tokens[last + 2];
  const closed = tokens[last + 3]?.glued !== true || /^[.,;)]$/.test(tokens[last + 3]?.lower ?? "");
  const ratio = colon?.lower === ":" && colon.glued && one?.glued === true && one.text === "1" && value > 1 && closed; // prettier-ignore
  return ratio ? { unit: "ratio", last: last + 2 } : null;
}

interface RangeEnd {
  value: number;
  unit: string | null;
  last: number;
  numberFirst: number;
  numberLast: number;
  joint: string;
  /** "5–10 million": the lower end has the scale of the upper. */
  factor: number;
}

/** "80–90%", "between 5 and 10 days", "5 to 10 days" (not after "from": that is a change). */
function rangeAfter(tokens: readonly Token[], low: NumberPhrase, unitLast: number): RangeEnd | null {
  const joint = tokens[unitLast + 1];
  const word = joint?.lower ?? "";
  const lead = tokens[low.first - 1]?.lower ?? "";
  const dash = word === "-" || word === "–" || word === "—";
  const tight = dash && (joint?.glued === true) === (tokens[unitLast + 2]?.glued === true);
  if (
    !tight &&
    !(word === "and" && lead === "between") &&
    !(word === "to" && lead !== "from" && lead !== "to")
  )
    return null;
  if (word === "to" && labelNouns.has(lead) && unitLast === low.last) return null;
  const high = readNumberAt(tokens, unitLast + 2);
  if (high === null || high.value <= low.value || high.fraction !== low.fraction) return null;
  const unit = unitAt(tokens, high.last + 1);
  const lowUnit = unitAt(tokens, low.last + 1).unit;
  if (lowUnit !== null && unit.unit !== null && lowUnit !== unit.unit) return null;
  if (word === "to" && unitLast > low.last && unit.unit === null) return null;
  if (tokens[high.last + 1]?.lower === "-" && tokens[high.last + 1]?.glued === true && unit.unit === null)
    return null;
  return {
    value: high.value,
    unit: unit.unit,
    last: unit.last,
    numberFirst: high.first,
    numberLast: high.last,
    joint: word,
    factor: high.factor,
  };
}

function comparatorBefore(
  tokens: readonly Token[],
  last: number,
): { comparator: Comparator; first: number } | null {
  let end = last;
  while (end > last - 3 && approximations.has(tokens[end]?.lower ?? "")) {
    const direct = phraseEndingAt(tokens, end);
    if (direct !== null) return direct;
    end--;
  }
  return phraseEndingAt(tokens, end);
}

function phraseEndingAt(
  tokens: readonly Token[],
  end: number,
): { comparator: Comparator; first: number } | null {
  const found = phraseBefore(before, tokens, end);
  return found === undefined ? null : { comparator: found[1], first: end - found[0].length + 1 };
}

function comparatorAfter(
  tokens: readonly Token[],
  at: number,
  unit: string | null,
): { comparator: Comparator; last: number } | null {
  const found = phraseAt(after, tokens, at);
  if (found === undefined) return null;
  const [words, comparator] = found;
  if (words[0] === "min" && unit === null) return null;
  if (words[0] === "+" && tokens[at]?.glued !== true) return null;
  if (words[0] === "plus" && tokens[at + 1]?.kind === "word") return null;
  return { comparator, last: at + words.length - 1 };
}

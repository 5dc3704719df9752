/** A unit as the plan writes it ("pct", "#", "(in days)") in the words that readings carry ("%", "count", "days"). */
import { currencies } from "../../lexicon/currencies";
import { unitPhrases } from "../../lexicon/units";
import { placeholderOf } from "../../measure";

const COUNT = new Set([
  "#",
  "no",
  "no.",
  "nr",
  "num",
  "number",
  "numbers",
  "count",
  "counts",
  "qty",
  "quantity",
  "each",
  "ea",
  "total",
  "integer",
  "numeric",
  "n",
]);
const PERCENT = new Set([
  "%",
  "percent",
  "percentage",
  "percentages",
  "per cent",
  "pct",
  "pct.",
  "perc",
  "% rate",
  "percent (%)",
  "percentage (%)",
]);
const MONEY = new Set([
  "$",
  "currency",
  "dollars",
  "dollar",
  "money",
  "us dollars",
  "us$",
  "usd",
  "dollars ($)",
  "dollar amount",
  "amount ($)",
]);
/** Column contents that say what kind of value it is, not its unit. */
const NO_UNIT = new Set(["text", "string", "date", "rate", "value", "other", "narrative", "qualitative"]);

const YES_NO = /^(?:yes\s*(?:\/|or)\s*no|y\s*\/\s*n)$/;
/** "€ million", "$ 000s": the scale is not the unit. */
const SCALE = / ?(?:millions?|mln|mn|m|billions?|bn|thousands?|k|'?000s?)$/;

/** The unit of a unit cell; null where it names none ("Text", "n/a"). What no list knows stays as written. */
export function readUnitText(text: string): string | null {
  const plain = text.trim().toLowerCase().replace(/\s+/g, " ");
  if (plain === "" || (placeholderOf(plain) !== null && !COUNT.has(plain))) return null;
  if (PERCENT.has(plain)) return "%";
  if (COUNT.has(plain)) return "count";
  if (MONEY.has(plain)) return "$";
  if (NO_UNIT.has(plain)) return null;
  if (YES_NO.test(plain)) return "yes/no";
  // Gases are measured in equivalents, which "tonnes" would lose.
  if (/co2/.test(plain)) return text.trim();
  const currency = currencies.get(plain.replace(SCALE, ""));
  if (currency !== undefined) return currency;
  const words = plain.replace(/[()]/g, "").split(" ");
  const known = unitPhrases.find(
    ([phrase]) => phrase.length === words.length && phrase.every((word, i) => word === words[i]),
  );
  return known ? known[1] : text.trim();
}

/** "Working days lost to sickness", "Median hours to repair a leak" */
const TIME_TAKEN =
  /^\s*(?:(?:average|avg\.?|mean|median|total|maximum|typical)\s+)?(?:number of\s+)?(?:working\s+|business\s+|calendar\s+|staff\s+)?(days|hours|minutes|seconds|weeks|months)\s+(?:to|from|lost|between|until|before|after|taken|needed|spent|per|for|open|of)\b/i;

/** The unit that a header or an indicator's name gives in brackets or as a mark: "Target (%)", "# of permits", "Cost (in $)"; null for none. */
export function unitInHeader(text: string): string | null {
  const bracketed = /[([](?:in )?([^()[\]]{1,20})[)\]]\s*$/i.exec(text.trim())?.[1];
  if (bracketed !== undefined) {
    const unit = readUnitText(bracketed);
    const isKnown =
      unit !== null && (unit !== bracketed.trim() || unitPhrases.some(([, known]) => known === unit));
    if (isKnown) return unit;
  }
  if (/^\s*(?:%|percent\b|percentage\b|pct\b|share of\b|proportion of\b)/i.test(text)) return "%";
  if (/^\s*(?:#|no\. of\b|number of\b|total number\b|count of\b)/i.test(text)) {
    const counted = /^\s*(?:#|no\. of|number of)\s*(?:of\s+)?(days|hours|minutes|weeks|months)\b/i.exec(
      text,
    )?.[1];
    return counted?.toLowerCase() ?? "count";
  }
  return TIME_TAKEN.exec(text)?.[1]?.toLowerCase() ?? null;
}

/** Units that may stand beside any other: they say no more than that something is counted or rated. */
const LOOSE = new Set(["count", "points", "score", "rating", "rank", "ratio"]);
const DAYS = /^(?:working |business |school )?days$/;

/** Whether two stated units cannot measure one thing: "weeks" and "days", "$" and "%"; null says nothing. */
export function unitsDiffer(one: string | null, other: string | null): boolean {
  if (one === null || other === null || one === other || LOOSE.has(one) || LOOSE.has(other)) return false;
  return !(DAYS.test(one) && DAYS.test(other));
}

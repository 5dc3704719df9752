/** How an amount compares, said before or after it. Lower-case words; longer phrases first: the first match wins. */
import type { Comparator } from "../measure/reading";

type Phrase = readonly [words: readonly string[], comparator: Comparator];

export const comparatorsBefore: readonly Phrase[] = [
  [["equal", "to", "or", "greater", "than"], ">="], [["greater", "than", "or", "equal", "to"], ">="],
  [["more", "than", "or", "equal", "to"], ">="], [["equal", "to", "or", "more", "than"], ">="],
  [["equal", "to", "or", "less", "than"], "<="], [["less", "than", "or", "equal", "to"], "<="],
  [["equal", "to", "or", "above"], ">="], [["equal", "to", "or", "below"], "<="],
  [["equal", "or", "greater", "than"], ">="], [["equal", "or", "less", "than"], "<="],
  [["at", "or", "above"], ">="], [["at", "or", "below"], "<="], [["at", "or", "under"], "<="],
  [["at", "a", "minimum"], ">="], [["at", "a", "minimum", "of"], ">="],
  [["a", "minimum", "of"], ">="], [["minimum", "of"], ">="], [["minimum"], ">="], [["min", "."], ">="], [["max", "."], "<="], [["min"], ">="],
  [["a", "maximum", "of"], "<="], [["maximum", "of"], "<="], [["maximum"], "<="], [["max"], "<="],
  [["at", "the", "least"], ">="], [["at", "least", "as", "low", "as"], "<="], [["at", "least", "as", "high", "as"], ">="], [["as", "low", "as"], "<="], [["as", "high", "as"], ">="], [["at", "least"], ">="], [["atleast"], ">="], [["at", "most"], "<="],
  [["no", "less", "than"], ">="], [["not", "less", "than"], ">="], [["no", "fewer", "than"], ">="],
  [["not", "fewer", "than"], ">="], [["no", "lower", "than"], ">="], [["not", "below"], ">="],
  [["not", "fall", "below"], ">="], [["not", "drop", "below"], ">="],
  [["no", "more", "than"], "<="], [["not", "more", "than"], "<="], [["no", "greater", "than"], "<="],
  [["no", "higher", "than"], "<="], [["no", "longer", "than"], "<="], [["not", "longer", "than"], "<="], [["not", "higher", "than"], "<="], [["not", "lower", "than"], ">="], [["no", "worse", "than"], ">="],
  [["capped", "at"], "<="], [["limited", "to"], "<="], [["not", "over"], "<="], [["north", "of"], ">"], [["at", "minimum"], ">="], [["at", "least", "equal", "to"], ">="],
  [["a", "ceiling", "of"], "<="], [["a", "cap", "of"], "<="], [["a", "floor", "of"], ">="], [["not", "fewer", "than"], ">="], [["well", "over"], ">"],
 [["not", "to", "exceed"], "<="],
  [["not", "exceed"], "<="], [["never", "exceed"], "<="], [["never", "exceeds"], "<="], [["never", "above"], "<="], [["never", "below"], ">="], [["never", "more", "than"], "<="], [["never", "less", "than"], ">="], [["not", "exceeding"], "<="], [["not", "greater", "than"], "<="],
  [["does", "not", "exceed"], "<="], [["not", "above"], "<="], [["up", "to"], "<="],
  [["meet", "or", "exceed"], ">="], [["meets", "or", "exceeds"], ">="], [["meeting", "or", "exceeding"], ">="],
  [["met", "or", "exceeded"], ">="], [["meet", "/", "exceed"], ">="],
  [["or", "exceed"], ">="], [["or", "exceeds"], ">="], [["or", "exceeding"], ">="], [["/", "exceed"], ">="],
  [["more", "than"], ">"], [["greater", "than"], ">"], [["higher", "than"], ">"], [["larger", "than"], ">"],
  [["in", "excess", "of"], ">"], [["better", "than"], ">"], [["upwards", "of"], ">="],
  [["over"], ">"], [["above"], ">"], [["exceeds"], ">"], [["exceed"], ">"], [["exceeding"], ">"],
  [["less", "than"], "<"], [["fewer", "than"], "<"], [["lower", "than"], "<"], [["smaller", "than"], "<"], [["longer", "than"], ">"], [["older", "than"], ">"], [["younger", "than"], "<"], [["shorter", "than"], "<"],
  [["below"], "<"], [["under"], "<"],
  [["within", "plus", "or", "minus"], "+/-"], [["plus", "or", "minus"], "+/-"], [["within", "+/-"], "+/-"],
  [["within", "±"], "+/-"], [["+/-"], "+/-"], [["±"], "+/-"], [["within"], "<="],
  [["≥"], ">="], [[">="], ">="], [["=>"], ">="], [["≤"], "<="], [["<="], "<="], [["=<"], "<="],
  [[">"], ">"], [["<"], "<"], [["="], "="], [["equal", "to"], "="], [["exactly"], "="],
]; // prettier-ignore

export const comparatorsAfter: readonly Phrase[] = [
  [["or", "greater", "than"], ">="], [["and", "above"], ">="], [["and", "over"], ">="], [["and", "higher"], ">="],
  [["or", "more"], ">="], [["and", "more"], ">="], [["or", "sooner"], "<="], [["tops"], "<="], [["at", "the", "most"], "<="], [["at", "the", "least"], ">="], [["or", "greater"], ">="], [["or", "higher"], ">="], [["or", "above"], ">="],
  [["or", "better"], ">="], [["or", "over"], ">="], [["or", "longer"], ">="], [["plus"], ">="], [["+"], ">="],
  [["or", "less"], "<="], [["or", "fewer"], "<="], [["or", "below"], "<="], [["or", "lower"], "<="],
  [["or", "under"], "<="], [["and", "under"], "<="], [["and", "below"], "<="], [["or", "sooner"], "<="],
  [["or", "faster"], "<="], [["or", "quicker"], "<="], [["or", "earlier"], "<="], [["or", "smaller"], "<="],
  [["minimum"], ">="], [["at", "minimum"], ">="], [["at", "a", "minimum"], ">="], [["min"], ">="],
  [["maximum"], "<="], [["at", "most"], "<="], [["max"], "<="],
]; // prettier-ignore

/** Words that may stand between a comparator or verb and its number without changing it. */
export const approximations: ReadonlySet<string> = new Set([
  "about", "around", "approximately", "approx", "roughly", "nearly", "almost", "some", "circa", "c", "ca",
  "~", "≈", "a", "an", "the", "further", "another", "additional", "total", "overall", "average", "of", "just",
]); // prettier-ignore

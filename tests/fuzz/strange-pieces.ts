/** What nobody writes on purpose: pieces that have broken readers of text and numbers. */

/** Right to left, combining, joined, invisible, NUL, lone surrogates, other scripts' figures. */
const characters = [
  "\u202e", "\u200f", "مستهدف", "e\u0301", "\u0301\u0301\u0301", "👩‍👩‍👧", "🇨🇦", "🎯", "\0", "\ud800", "\udfff", "\u00a0", "\u202f", "\ufeff", "\u200b", "\u00ad",
  "１２", "٤٢", "Ⅻ", "½", "m²", "…", "\r", "\r\n", "\n\n", "\t", "\u2028", "ﬁ", "İ", "ß", "ǅ", "𝟙𝟚", "\u{10ffff}", "'", '"', "`", "\\", "${x}", "$&", "__proto__", "constructor",
]; // prettier-ignore

/** Numbers at and beyond what a double, a percent, a ratio or a date can hold. */
const numbers = [
  "1e308", "1e-400", "-0", "0", "NaN", "Infinity", "-Infinity", "0.1+0.2", "0.30000000000000004", "99999999999999999999", "9007199254740993",
  "1,234,567,890,123,456,789", "1,2,3", ".5.", "5.", "1..2", "1/0", "0/0", "1 in 0", "0 out of 0", "0:0", "25:61", "99:99:99", "100000000000%", "0.0001%", "-5%", "(0)",
  "$", "$-1", "$1e5", "1 quadrillion million billion", "from 0 to 0", "from 5 to", "±0", "between 9 and 1", "by by by", "one hundred thousand million", "zero point five",
  "½ of ¼", "3 1/2", "10^6", "5×10³", "1'000'000", "1 000 000", "12 34 56 78", "#REF!", "#DIV/0!",
]; // prettier-ignore

const dates = [
  "0/0/0000", "31/02/2026", "2/30/26", "13/13/2013", "1900-01-00", "9999-12-31", "99999-01-01", "FY0000", "FY99", "FY2026-2025", "Q0", "Q9 FY27", "5Q2026", "29 February 2027",
  "by by 2030", "in 999999 years", "by the end of the end of 2030", "2030-2020", "June 31st", "SY2024-99", "2026-W53", "P5Y",
]; // prettier-ignore

/** Signs and words that patterns try again at every place. */
const repeated = [
  "(", ")", "[", "/", "and ", "AandB", "$", "%", " ", "\n", "\t", "-", "–", "1", "1,", "1.", "0", ".", "a@b.", "a@", "@", "fy ", "FY/", "lead: ", "A\n", "Ab Cd\n", "goal ", "→", "'", '"', "<", "•", "• a ",
  "of ", "by 5 ", "5% ", "to 5 ", "by 2030 ", "from 1 to 2 ", "no ", "all ", "one ", "per ", "within 3 days ", "baseline ", "1 in ", "A.", "é", "👩‍", "\u0301", "x", "Q1 ", "and/or ", "; ", ", ", "#", "|", "+", "=", "at least ", "1/", "1-", "1:", "\u00a0", "1 ",
]; // prettier-ignore

export const strange = { characters, numbers, dates, repeated };

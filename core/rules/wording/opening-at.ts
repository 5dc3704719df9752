/** Where a text begins in earnest: after a label ("KR2"), a date set first, "we will", "continue to". */
import { months } from "../../lexicon/months";

const doers: ReadonlySet<string> = new Set(["city", "county", "town", "village", "district", "department"]);

/** Index of the first word that says something. `words` are lower case. */
export function openingAt(words: readonly string[]): number {
  if (!mayLead.test(words[0] ?? "")) return 0;
  let at = 0;
  if (/^kr\d*$/.test(words[0] ?? "")) at = words[0] === "kr" ? 2 : 1;
  if (words[at] === "by") at = afterDate(words, at + 1);
  if (words[at] === "the" && doers.has(words[at + 1] ?? "")) at = afterWill(words, at + 2) ?? at;
  else if (words[at] === "we") at = afterWill(words, at + 1) ?? at;
  if (words[at] === "continue" && words[at + 1] === "to") at++;
  if (words[at] === "to") at++;
  return at < words.length ? at : 0;
}

const mayLead = /^(?:by|the|we|to|continue|kr\d*)$/;

function afterWill(words: readonly string[], at: number): number | null {
  return words[at] === "will" || words[at] === "shall" ? at + 1 : null;
}

/** "By 2027, cut …", "By the end of June 2026, cut …". */
function afterDate(words: readonly string[], from: number): number {
  let at = from;
  while (datePart.test(words[at] ?? "") || months.has(words[at] ?? "")) at++;
  return at;
}

const datePart = /^(?:\d+(?:st|nd|rd|th)?|fy\d*|q[1-4]|end|the|of|year|fiscal)$/;

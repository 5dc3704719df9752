/** Tells a cell that stands for a missing value ("TBD", "n/a", "-", "ongoing", "No target") from one that says something. */
import {
  placeholderPhrases,
  placeholderTexts,
  targetAdjectives,
  targetNouns,
  type Placeholder,
} from "../lexicon/placeholders";

export type { Placeholder };

/** A phrase such as "to be determined" makes a placeholder only of a short text: a sentence may say it in passing. */
const longestPhraseCell = 60;

export function placeholderOf(text: string): Placeholder | null {
  const plain = text.trim().toLowerCase().replace(/\s+/g, " ");
  if (plain === "") return null;
  if (!/[a-z0-9?]/.test(plain)) return /^[-–—_.…*/\s]+$/.test(plain) ? "none" : null;
  const bare = plain.replace(/^[([{"'*]+/, "").replace(/[)\]}"'*.:;,!]{1,9}$/, "");
  const exact = placeholderTexts.get(plain) ?? placeholderTexts.get(bare);
  if (exact !== undefined) return exact;
  if (/^\?+$/.test(bare)) return "pending";
  if (plain.length > longestPhraseCell) return null;
  if (!/\d/.test(plain) && deniesTarget(bare.split(" "), 0)) return "none";
  const phrase = placeholderPhrases.find(
    ([words]) => plain.includes(words) && (!/\d/.test(plain) || /^(?:to|will) be /.test(words)),
  );
  return phrase === undefined ? null : phrase[1];
}

/** "no specific target", "no set targets": the words from `at` on say that nothing is aimed at, not that nothing is to be left. */
export function deniesTarget(words: readonly string[], at: number): boolean {
  if (words[at] !== "no") return false;
  let noun = at + 1;
  while (targetAdjectives.has(words[noun] ?? "")) noun++;
  return targetNouns.has(words[noun] ?? "");
}

/** Whether a key result is a level to be kept, which a KPI does, rather than a change: "Maintain 95 % availability". */
import type { KeyResult } from "../../okr/model";
import { openingAt } from "./opening-at";

/** kept: it says that a level is to be kept. threshold: a standard of service with no number that it starts from. */
export type StandingLevel = "kept" | "threshold";

const keepVerbs: ReadonlySet<string> = new Set(["maintain", "keep", "sustain", "remain", "uphold"]);
/** How promptly something is done each time it comes in. */
const STANDARD = /\b(?:within|no later than|on[- ]time|same[- ]day|next[- ]day|or (?:less|faster|sooner))\b/i;
const ALWAYS = /\b(?:at all times|24\/7|around the clock|year[- ]round)\b/i;

/** `wordsOf` gives the words of a text in lower case. */
export function standingLevel(
  keyResult: KeyResult,
  wordsOf: (text: string) => readonly string[],
): StandingLevel | null {
  const { title, direction, baseline, target, relative, unit } = keyResult;
  if (direction === "Maintain") return "kept";
  if (direction === "Milestone" || relative) return null;
  const changes = baseline !== null && target !== null && baseline !== target;
  if (changes) return null;
  const words = wordsOf(title);
  const at = openingAt(words);
  if (keepVerbs.has(words[at] ?? "") && words[at + 1] !== "and" && words[at + 1] !== "or") return "kept";
  if (direction === "Increase" || direction === "Decrease") return null;
  if (ALWAYS.test(title)) return "kept";
  const isThreshold = baseline === null && target !== null && unit === "%" && STANDARD.test(title);
  return isThreshold ? "threshold" : null;
}

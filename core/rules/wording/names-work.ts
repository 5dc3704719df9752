/** Whether a key result names work to be done and no effect of it: "Hold 12 town halls", "Adopt the FY2027 budget by June 30". */
import { cardinals } from "../../lexicon/number-words";
import { alsoNouns, eventVerbs, objectOpeners, workNouns, workVerbs } from "../../lexicon/work-verbs";
import type { KeyResult } from "../../okr/model";
import { measuredFigures, statesAmount } from "./measured-figures";
import { openingAt } from "./opening-at";

/**
 * sure: nothing but the work is there. perhaps: the work is a milestone, is measured as a percentage complete, or has numbers beside it
 * that may measure something else.
 */
export type NamedWork = "sure" | "perhaps";

/** `words` are those of the title, in lower case. */
export function namesWork(keyResult: KeyResult, words: readonly string[]): NamedWork | null {
  const at = openingAt(words);
  const verb = words[at] ?? "";
  const isVerb = workVerbs.has(verb) && hasObject(words, at);
  if (!isVerb && !(workNouns.has(verb) && words[at + 1] === "of" && objectOpeners.has(words[at + 2] ?? "")))
    return null;
  const { title, target, unit, direction, baseline, baselineAssumed } = keyResult;
  if (statesEffect(title)) return null;
  if (direction === "Milestone") return "perhaps";
  const isInText = statesAmount(title);
  if (unit !== null && target !== null && measuresMore.test(unit)) {
    const isShareDone = unit === "%" && target === 100 && !isInText && (baseline === null || baseline === 0);
    return isShareDone ? "perhaps" : null;
  }
  if (target === null && !isInText) return "sure";
  if (!eventVerbs.has(verb)) return null;
  return isInText || baseline === null || baselineAssumed || countsWork(unit, words) ? "sure" : "perhaps";
}

/** "Report close time", "Adopt-a-park groups", "Hold the error rate under 6 %": a name, or a level. */
function hasObject(words: readonly string[], at: number): boolean {
  const verb = words[at] ?? "";
  const next = words[at + 1] ?? "";
  if (next === "") return false;
  if (verb === "adopt") return !isAdoption(words, at);
  if (verb === "hold") return !words.some((word) => levels.has(word));
  if (verb === "roll") return next === "out";
  if (!alsoNouns.has(verb)) return true;
  return objectOpeners.has(next) || /^\d/.test(next) || cardinals.has(next) || (verb === "train" && people.has(next));
} // prettier-ignore

/** "Adopt out 1,200 shelter animals", "Adopt 60 dogs", "Adopt a park groups": somebody takes something in. */
function isAdoption(words: readonly string[], at: number): boolean {
  const object = words.slice(at + 1, at + 6);
  return object[0] === "out" || object.some((word) => adopted.has(word));
}

const adopted: ReadonlySet<string> = new Set(["animals", "pets", "dogs", "cats", "children", "park", "street", "highway", "stream", "drain", "hydrant", "spot"]); // prettier-ignore
const levels: ReadonlySet<string> = new Set(["at", "below", "under", "within", "steady", "flat"]);
const people: ReadonlySet<string> = new Set(["staff", "employees", "officers", "residents", "volunteers", "supervisors", "managers", "firefighters"]); // prettier-ignore

/** Money and counts say how much work; shares, times, grades and rates say what became of it. */
const measuresMore =
  /^(?:%|rating|score|index|rank|nps|per .*)$|(?:points|seconds|minutes|hours|days|weeks|months)$| per /i;

/** "12 town halls" with the unit "town halls": what is counted is the work itself. */
function countsWork(unit: string | null, words: readonly string[]): boolean {
  return unit !== null && words.includes(unit.toLowerCase().split(" ").pop() ?? "");
}

/** "… so that 95 % pass", "… to cut the wait from 48 to 24 hours", or a share of something. */
function statesEffect(title: string): boolean {
  if (!/\d/.test(title)) return false;
  const text = measuredFigures(title);
  return (
    /\d\s?(?:%|percent\b|per cent\b)/i.test(text) ||
    /\d/.test(text.slice(effect.exec(text)?.index ?? text.length))
  );
}

const effect =
  /\b(?:so that|resulting in|leading to|thereby|which will|to (?:reduce|cut|lower|decrease|shorten|increase|raise|grow|improve|save|reach|achieve|halve|double))\b/i;

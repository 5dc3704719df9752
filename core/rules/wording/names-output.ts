/** Whether an objective names work or a thing to be delivered instead of what is better afterwards. */
import { bettermentVerbs } from "../../lexicon/activity-verbs";
import { directionVerbs } from "../../lexicon/direction-words";
import {
  deliverables,
  lastingVerbs,
  makingVerbs,
  objectEnds,
  outputVerbs,
  prescribingGerunds,
  qualityWords,
} from "../../lexicon/output-words";
import { workNouns } from "../../lexicon/work-verbs";
import { openingAt } from "./opening-at";

/** work: "Adopt …"; thing: "Build a station", "Downtown master plan"; solution: "Shorten waits by hiring clerks". */
export interface NamedOutput {
  kind: "work" | "thing" | "solution";
  /** The words that say so. */
  words: string;
}

/** `words` are those of the title, in lower case. */
export function namesOutput(words: readonly string[]): NamedOutput | null {
  const at = openingAt(words);
  return leadingWork(words, at) ?? leadingNoun(words, at) ?? nameOfThing(words, at) ?? prescribed(words, at);
}

function leadingWork(words: readonly string[], at: number): NamedOutput | null {
  const verb = words[at] ?? "";
  if (words.length < at + 2) return null;
  const isWork = outputVerbs.has(verb);
  if (!isWork && !makingVerbs.has(verb)) return null;
  const thing = deliveredThing(words, at + 1, servingVerbs.has(verb) ? lessons : deliverables);
  if (thing !== null) return { kind: "thing", words: `${verb} … ${thing}` };
  if (!isWork || isName(words, at)) return null;
  return words.slice(at + 1).some((word) => qualityWords.has(word) || lastingVerbs.has(word)) ? null : { kind: "work", words: verb };
} // prettier-ignore

/** The head of the verb's object, where that is something handed over, and not the more or better of it. */
function deliveredThing(words: readonly string[], from: number, things: ReadonlySet<string>): string | null {
  let head = "";
  for (let at = from; at < Math.min(words.length, from + 8); at++) {
    const word = words[at] ?? "";
    if (objectEnds.has(word)) break;
    if (comparative.has(word)) return null;
    head = word === "force" && head === "task" ? "taskforce" : word;
  }
  return things.has(head) ? head : null;
}

/** Services are provided, and programs: that is what a city is for. Lessons are given once. */
const servingVerbs: ReadonlySet<string> = new Set(["provide", "deliver"]);
const lessons: ReadonlySet<string> = new Set(["training", "trainings", "workshop", "workshops", "class", "classes", "seminar", "seminars"]); // prettier-ignore

const comparative: ReadonlySet<string> = new Set(["more", "better", "safer", "stronger", "healthier", "cleaner", "greener", "faster", "fewer", "less", "access", "options", "opportunities", "participation"]); // prettier-ignore

/** "Issue resolution", "Commission meetings": the verb is a noun here, or nothing follows that it could act on. */
function isName(words: readonly string[], at: number): boolean {
  const next = words[at + 1] ?? "";
  if (objectEnds.has(next) && next !== "and" && next !== "or") return true;
  return nounsToo.has(words[at] ?? "") && !determiners.has(next) && !/[^s]s$/.test(next);
}

const nounsToo: ReadonlySet<string> = new Set(["issue", "commission", "purchase", "host", "draft", "recruit", "launch", "hire"]); // prettier-ignore
const determiners: ReadonlySet<string> = new Set(["a", "an", "the", "our", "its", "all", "each", "new", "another", "additional", "two", "three"]); // prettier-ignore

/** "Construction of a station", "Adoption of the budget". */
function leadingNoun(words: readonly string[], at: number): NamedOutput | null {
  const noun = words[at] ?? "";
  const isWork = workNouns.has(noun) && words[at + 1] === "of";
  return isWork && !words.includes("is") && !words.includes("are")
    ? { kind: "work", words: `${noun} of` }
    : null;
}

/** "Downtown master plan", "Remote work policy": the name of the thing is all there is. */
function nameOfThing(words: readonly string[], at: number): NamedOutput | null {
  const name = words.slice(at);
  const last = name[name.length - 1] ?? "";
  const first = name[0] ?? "";
  if (name.length < 2 || name.length > 6 || !documents.has(last)) return null;
  const says = name.some((word) => determiners.has(word) || qualityWords.has(word) || objectEnds.has(word) || stateEnding.test(word));
  if (says || bettermentVerbs.has(first) || directionVerbs.has(first)) return null;
  return { kind: "thing", words: last };
} // prettier-ignore

const documents: ReadonlySet<string> = new Set(["plan", "policy", "study", "ordinance", "report", "handbook", "manual", "website", "dashboard", "software", "inventory", "project", "rollout", "implementation", "installation", "procurement"]); // prettier-ignore

/** "Balanced", "funded", "sound": how the thing is to be. */
const stateEnding = /(?:ed|able|ible|ful)$|^(?:sound|strong)$/;

/** "… by hiring three clerks": an objective leaves the way to those who go it. */
function prescribed(words: readonly string[], at: number): NamedOutput | null {
  for (let next = at + 2; next < words.length - 1; next++) {
    const means = words[next] ?? "";
    const doing = words[next + 1] ?? "";
    if ((means === "by" || means === "through" || means === "via") && prescribingGerunds.has(doing)) {
      return { kind: "solution", words: `${means} ${doing}` };
    }
  }
  return null;
}

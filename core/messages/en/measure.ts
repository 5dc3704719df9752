/** Why a measure sentence was read as it was, one line per decision. */
import type { RoleCue } from "../../measure/roled-amount";
import type { KindReason } from "../../measure/kind";
import type { Direction, MeasureKind } from "../../measure/reading";

const kindNames: Record<MeasureKind, string> = {
  "key-result": "Key result",
  kpi: "KPI",
  activity: "Activity",
  vague: "Too vague to measure",
};

const kindReasons: Record<KindReason, string> = {
  placeholder: "the text says that the value is still to come",
  question: "it asks whether something was done",
  maintained: "a level is to be kept",
  change: "it names a change and its size",
  "from-baseline": "it goes from a starting value to a target",
  "counted-work": "it counts work to be done",
  standing: "a level that holds all the time or every period",
  "dated-level": "a level to be reached by a date",
  level: "a level is named, without a date",
  "bare-level": "a level without a verb of change",
  "reach-by-date": "something is to be reached by a date",
  work: "it says what is to be done",
  "no-amount": "it names no amount",
  "indicator-name": "it is the name of something measured",
  "no-verb": "it has neither a verb nor an amount",
};

const cueReasons: Record<RoleCue, string> = {
  "from-to": "from … to …",
  arrow: "an arrow from start to end",
  "baseline-words": "words such as “baseline”, “currently” or “from” stand beside it",
  "past-date": "it belongs to an earlier date",
  "target-words": "words such as “to”, “target” or “achieve” stand before it",
  comparator: "it is compared (“at least”, “less than”, “≥”)",
  "by-how-much": "it says by how much, not to what",
  plain: "the only amount that can be meant",
  "list-number": "it numbers the line",
  label: "it is part of a name",
  per: "it follows “per”",
  age: "it is an age",
  window: "it is a period that is looked back on",
  code: "it is a code",
  clock: "it is a time of day",
  "service-number": "it is a telephone service",
  scale: "it is the length of a scale",
  adjective: "it describes the noun after it",
  "time-limit": "it is a limit within what is measured",
  condition: "it describes what is counted",
  "known-set": "it is the size of a known set",
  ordinal: "it says which one",
  pronoun: "“one” is no number here",
};

export const kindWhy = (kind: MeasureKind, reason: KindReason): string =>
  `${kindNames[kind]}: ${kindReasons[reason]}.`;
export const directionWhy = (direction: Direction): string =>
  `Direction “${direction}”: what the wording says.`;
export const baselineWhy = (words: string, cue: RoleCue): string =>
  `Baseline “${words}”: ${cueReasons[cue]}.`;
export const targetWhy = (words: string, cue: RoleCue): string => `Target “${words}”: ${cueReasons[cue]}.`;
export const implicitTargetWhy = (words: string, value: number): string =>
  `Target ${value}: the word “${words}” says so without figures.`;
export const gradeWhy = (words: string): string => `Target “${words}”: a grade, not a number.`;
export const notTargetWhy = (words: string, cue: RoleCue): string =>
  `“${words}” is no target: ${cueReasons[cue]}.`;
export const deadlineWhy = (words: string, dated: boolean): string =>
  dated ? `Due “${words}”.` : `Due “${words}”, which cannot be dated.`;
export const ownerWhy = (words: string): string => `Owner “${words}”: the subject that undertakes it.`;
export const relativeWhy = "The target says by how much, not to what.";

/** Verbs and nouns that say which way a metric is to move. Verbs by their stem forms; lower case. */
import type { Direction } from "../measure/reading";

const forms = (base: string): string[] => {
  const stem = base.endsWith("e") ? base.slice(0, -1) : base;
  const third = /(?:s|x|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  return [base, third, `${stem}ed`, `${stem}ing`];
};

const verbs = (direction: Direction, regular: readonly string[], irregular: readonly string[]) =>
  regular.flatMap(forms).concat(irregular).map((word): [string, Direction] => [word, direction]); // prettier-ignore

const yForms = (stem: string): string[] => [`${stem}y`, `${stem}ies`, `${stem}ied`, `${stem}ying`];

export const directionVerbs: ReadonlyMap<string, Direction> = new Map([
  ...verbs(
    "increase",
    ["increase", "raise", "boost", "expand", "maximize", "maximise", "lift", "elevate", "double", "triple", "treble",
      "quadruple", "gain", "extend", "climb"],
    ["grow", "grows", "grew", "grown", "growing", "rise", "rises", "rose", "risen", "rising", ...yForms("multipl"),
      ...yForms("intensif"), "upsurge", "twice", "stepping-up"],
  ),
  ...verbs(
    "decrease",
    ["reduce", "decrease", "lower", "minimize", "minimise", "halve", "lessen", "shorten", "eliminate", "eradicate",
      "curb", "diminish", "decline", "curtail", "trim", "slash", "prevent", "shrink", "limit", "abate", "end"],
    ["cut", "cuts", "cutting", "drop", "drops", "dropped", "dropping", "fall", "falls", "falling", "fallen",
      "bring-down", "shrank", "drive-down"],
  ),
  ...verbs(
    "reach",
    ["achieve", "reach", "attain", "ensure", "assure", "exceed", "secure", "guarantee", "complete", "hit", "save"],
    ["meet", "meets", "met", "meeting"],
  ),
  ...verbs(
    "maintain",
    ["maintain", "sustain", "preserve", "remain", "retain", "uphold"],
    ["keep", "keeps", "kept", "keeping", "continue", "continues", "continuing"],
  ),
]); // prettier-ignore

/** Nouns for a change: "a 20% reduction", "increase of 5%". */
export const changeNouns: ReadonlyMap<string, Direction> = new Map([
  ["increase", "increase"], ["increases", "increase"], ["growth", "increase"], ["rise", "increase"],
  ["gain", "increase"], ["expansion", "increase"], ["improvement", "increase"], ["uplift", "increase"],
  ["reduction", "decrease"], ["reductions", "decrease"], ["decrease", "decrease"], ["decreases", "decrease"],
  ["decline", "decrease"], ["drop", "decrease"], ["cut", "decrease"], ["fall", "decrease"],
  ["savings", "decrease"], ["saving", "decrease"],
]); // prettier-ignore

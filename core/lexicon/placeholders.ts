/** What plans write where a value is missing, by what the absence means. Lower case, single spaces. */

/**
 * pending: to come; not-applicable: never to come; ongoing: repeats or has no end (a frequency in a date cell is this too);
 * none: says outright that there is none.
 */
export type Placeholder = "pending" | "not-applicable" | "ongoing" | "none";

/** The whole cell says this. */
export const placeholderTexts: ReadonlyMap<string, Placeholder> = new Map<string, Placeholder>([
  ["tbd", "pending"], ["t.b.d.", "pending"], ["t.b.d", "pending"], ["tba", "pending"], ["tbc", "pending"],
  ["tbe", "pending"], ["??", "pending"], ["?", "pending"], ["???", "pending"], ["pending", "pending"],
  ["unknown", "pending"], ["unk", "pending"], ["asap", "pending"], ["x", "pending"], ["xx", "pending"],
  ["x%", "pending"], ["xx%", "pending"], ["_%", "pending"], ["__%", "pending"], ["varies", "pending"],
  ["various", "pending"], ["variable", "pending"], ["new", "pending"], ["new measure", "pending"],
  ["coming soon", "pending"], ["future", "pending"], ["awaiting data", "pending"], ["data pending", "pending"],
  ["in development", "pending"], ["under development", "pending"], ["under review", "pending"],
  ["not yet available", "pending"], ["data not yet available", "pending"], ["not yet set", "pending"],
  ["not started", "pending"], ["insert", "pending"], ["fill in", "pending"],
  ["n/a", "not-applicable"], ["na", "not-applicable"], ["n.a.", "not-applicable"], ["n.a", "not-applicable"],
  ["#n/a", "not-applicable"], ["not applicable", "not-applicable"], ["n / a", "not-applicable"],
  ["not available", "not-applicable"], ["no data", "not-applicable"], ["data not available", "not-applicable"],
  ["nd", "not-applicable"], ["n/d", "not-applicable"], ["not reported", "not-applicable"],
  ["not measured", "not-applicable"], ["not tracked", "not-applicable"],
  ["ongoing", "ongoing"], ["on-going", "ongoing"], ["on going", "ongoing"], ["continuous", "ongoing"],
  ["continuing", "ongoing"], ["continual", "ongoing"], ["recurring", "ongoing"], ["always", "ongoing"],
  ["in progress", "ongoing"], ["in-progress", "ongoing"], ["perpetual", "ongoing"],
  ["annually", "ongoing"], ["annual", "ongoing"], ["quarterly", "ongoing"], ["monthly", "ongoing"],
  ["weekly", "ongoing"], ["daily", "ongoing"], ["yearly", "ongoing"], ["each year", "ongoing"],
  ["every year", "ongoing"], ["bi-annually", "ongoing"], ["biannually", "ongoing"], ["biennially", "ongoing"],
  ["as needed", "ongoing"], ["as required", "ongoing"],
  ["none", "none"], ["nil", "none"], ["no target", "none"], ["no baseline", "none"], ["no goal", "none"],
  ["no target set", "none"], ["target not set", "none"], ["not set", "none"], ["no date", "none"], ["none set", "none"],
  ["no change", "none"], ["blank", "none"], ["(blank)", "none"], ["null", "none"],
]); // prettier-ignore

/** "No specific target", "no numeric baseline": which kind of target it is that there is none of. */
export const targetAdjectives: ReadonlySet<string> = new Set(
  "specific particular numeric numerical quantitative quantified measurable formal official explicit firm fixed set stated published agreed defined annual overall current".split(" "),
); // prettier-ignore

/** What a plan may say that it has none of. */
export const targetNouns: ReadonlySet<string> = new Set(["target", "targets", "baseline", "baselines", "goal", "goals", "benchmark", "benchmarks"]); // prettier-ignore

/** Phrases that make a short cell a placeholder wherever they stand in it. */
export const placeholderPhrases: readonly (readonly [phrase: string, means: Placeholder])[] = [
  ["to be determined", "pending"], ["to be confirmed", "pending"], ["to be announced", "pending"],
  ["to be established", "pending"], ["to be developed", "pending"], ["to be set", "pending"],
  ["to be defined", "pending"], ["to be identified", "pending"], ["to be decided", "pending"],
  ["will be established", "pending"], ["will be determined", "pending"], ["will be set", "pending"],
  ["will be identified", "pending"], ["will be developed", "pending"],
  ["yet to be", "pending"], ["not yet determined", "pending"], ["not yet established", "pending"],
  ["not yet identified", "pending"], ["establish baseline", "pending"], ["establishing baseline", "pending"],
  ["baseline year", "pending"], ["pending ", "pending"], ["tbd", "pending"],
  ["as soon as possible", "pending"],
  ["does not apply", "not-applicable"], ["not applicable", "not-applicable"],
  ["no target", "none"], ["no specific target", "none"], ["ongoing", "ongoing"], ["on-going", "ongoing"],
]; // prettier-ignore

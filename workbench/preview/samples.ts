/** The sample plans that the preview offers, and the day to which their dates belong. */

export interface SamplePlan {
  /** In examples/. */
  file: string;
  title: string;
}

export const samplePlans = [
  { file: "juniper-flats-strategic-plan.xlsx", title: "Juniper Flats: a city's strategic plan" },
  { file: "pine-hollow-council-priorities.xlsx", title: "Pine Hollow: a small town's priorities" },
  { file: "juniper-flats-finance-measures.xlsx", title: "Juniper Flats: one department's measures" },
] as const satisfies readonly SamplePlan[];

/** The samples tell of plans in the middle of the fiscal year 2026; on any other day all of them would be long due, or not begun. */
export const SAMPLE_DAY = "2026-02-16";

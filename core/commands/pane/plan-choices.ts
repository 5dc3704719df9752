/** What people decide before a plan is built: the preset, the calendar, and how the plan is to be read. */
import type { ReadingChoices } from "../plan-and-book";

export type PlanChoices = Omit<ReadingChoices, "today" | "onProgress">;

/** As the workbook says, or the defaults. */
export const noChoices: PlanChoices = { preset: null, fiscalYearStart: null, cycle: null };

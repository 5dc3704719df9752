/** The model: what an OKR book holds, as plain JSON. Checked where it enters (a sheet read back, a mapping file). */
import * as z from "zod/mini";
import { reminderEntrySchema } from "./reminder-entry";
import { ruleChoiceSchema, waiverSchema } from "./rule-choices";
import { settingsSchema } from "./settings";

const text = z.nullable(z.string());
const number = z.nullable(z.number());
/** ISO day, "2026-06-30". */
const day = z.nullable(z.string());

/** Where the plan says it. `text` is the whole cell as it was, for telling a changed plan from a changed book. */
export const sourceSchema = z.object({ sheet: z.string(), cell: z.string(), text: z.string() });
export type ItemSource = z.infer<typeof sourceSchema>;

export const levelSchema = z.enum(["City", "Department", "Team"]);
export const perspectiveSchema = z.enum(["Financial", "Customer", "Internal process", "Learning and growth"]);
export const commitmentSchema = z.enum(["Committed", "Stretch"]);
export const classSchema = z.enum(["Value", "Quality"]);
export const directionSchema = z.enum(["Increase", "Decrease", "Reach", "Maintain", "Milestone"]);
export const callSchema = z.enum(["On track", "At risk", "Off track", "Done"]);
export const comparatorSchema = z.enum(["at least", "at most", "between", "exactly"]);

export const objectiveSchema = z.object({
  /** "O1"; never used again once given. */
  id: z.string(),
  title: z.string(),
  why: text,
  level: levelSchema,
  department: text,
  owner: text,
  perspective: z.nullable(perspectiveSchema),
  planGoal: text,
  parent: text,
  cycle: text,
  public: z.boolean(),
  source: z.nullable(sourceSchema),
});
export type Objective = z.infer<typeof objectiveSchema>;

export const keyResultSchema = z.object({
  /** "O1.KR2" */
  id: z.string(),
  objectiveId: z.string(),
  title: z.string(),
  owner: text,
  /** Blank scores as committed, until somebody says. */
  commitment: z.nullable(commitmentSchema),
  class: classSchema,
  direction: z.nullable(directionSchema),
  unit: text,
  baseline: number,
  /** The baseline was not stated but follows from the wording (a count that starts from nothing). */
  baselineAssumed: z.boolean(),
  target: number,
  /** `target` says by how much, not to what: scored only against a baseline. */
  relative: z.boolean(),
  /** The value read from the plan; check-ins come after it. */
  planValue: number,
  /** Blank is 1, 0 leaves it out on purpose. */
  weight: number,
  start: day,
  due: day,
  confidence: number,
  call: z.nullable(callSchema),
  dataSource: text,
  notes: text,
  source: z.nullable(sourceSchema),
});
export type KeyResult = z.infer<typeof keyResultSchema>;

export const kpiSchema = z.object({
  id: z.string(),
  title: z.string(),
  owner: text,
  department: text,
  comparator: z.nullable(comparatorSchema),
  threshold: number,
  /** Upper end where the comparator is "between". */
  thresholdUpper: number,
  unit: text,
  current: number,
  frequency: text,
  source: z.nullable(sourceSchema),
});
export type Kpi = z.infer<typeof kpiSchema>;

export const actionSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** The key result or objective that it is for. */
  supports: text,
  owner: text,
  /** ISO day, or the plan's own words where it gives no day. */
  due: text,
  status: text,
  source: z.nullable(sourceSchema),
});
export type Action = z.infer<typeof actionSchema>;

export const personSchema = z.object({
  /** As written in the plan. */
  owner: z.string(),
  email: text,
  department: text,
  departmentHead: text,
  reminders: z.boolean(),
  /** The name may stand on the public page. */
  publicName: z.boolean(),
});
export type Person = z.infer<typeof personSchema>;

export const checkInSchema = z.object({
  date: day,
  keyResultId: z.string(),
  value: number,
  confidence: number,
  progress: text,
  problems: text,
  plans: text,
  by: text,
});
export type CheckIn = z.infer<typeof checkInSchema>;

export const bookModelSchema = z.object({
  objectives: z.array(objectiveSchema),
  keyResults: z.array(keyResultSchema),
  kpis: z.array(kpiSchema),
  actions: z.array(actionSchema),
  people: z.array(personSchema),
  checkIns: z.array(checkInSchema),
  /** What became of every reminder that was sent, in the order in which it happened. */
  reminders: z.array(reminderEntrySchema),
  /** Findings that people decided to live with. */
  waivers: z.array(waiverSchema),
  /** Rules that people turned off or changed; those left as they come are not named. */
  ruleChoices: z.array(ruleChoiceSchema),
  settings: settingsSchema,
});
export type BookModel = z.infer<typeof bookModelSchema>;

/** Applies the fixes that findings carry to a book: data in, data out. */
import * as z from "zod/mini";
import { indexBy } from "../../okr/index-by";
import {
  actionSchema, checkInSchema, keyResultSchema, kpiSchema, objectiveSchema, personSchema,
} from "../../okr/model"; // prettier-ignore
import type { BookModel } from "../../okr/model";
import { settingsSchema } from "../../okr/settings";
import type { Finding, Fix } from "../../workbook/finding";
import { aboutOf } from "./run-rules";

export interface FixedBook {
  model: BookModel;
  /** Findings whose fix is in the model now. */
  applied: Finding[];
  /**
   * Findings whose fix cannot be applied: its row is not there or cannot be told from another, it names no field of the row, the field
   * does not take the value, or a finding before this one has changed the same field.
   */
  left: Finding[];
}

/** In the order of the findings. What people decided to live with stays as it is, and so does the model that is given. */
export function applyFixes(model: BookModel, findings: readonly Finding[]): FixedBook {
  const tables = tablesOf(model);
  const changed = new Set<string>();
  const applied: Finding[] = [];
  const left: Finding[] = [];
  for (const finding of findings) {
    const { fix, waived } = finding;
    if (fix === undefined || waived !== undefined) continue;
    const fields = Object.keys(fix.set).map((field) => JSON.stringify([fix.table, fix.id, field]));
    const isNew = !fields.some((field) => changed.has(field));
    const isApplied = isNew && tables.get(fix.table)?.change(fix) === true;
    (isApplied ? applied : left).push(finding);
    if (isApplied) for (const field of fields) changed.add(field);
  }
  const fixed = Object.fromEntries([...tables].map(([name, { value }]) => [name, value()]));
  return { model: { ...model, ...fixed }, applied, left };
}

interface FixedTable {
  /** Whether the fix could be applied. */
  change: (fix: Fix) => boolean;
  value: () => unknown;
}

function tablesOf(model: BookModel): Map<string, FixedTable> {
  return new Map<string, FixedTable>([
    ["objectives", fixedRows(model, "objectives", model.objectives, objectiveSchema)],
    ["keyResults", fixedRows(model, "keyResults", model.keyResults, keyResultSchema)],
    ["kpis", fixedRows(model, "kpis", model.kpis, kpiSchema)],
    ["actions", fixedRows(model, "actions", model.actions, actionSchema)],
    ["people", fixedRows(model, "people", model.people, personSchema)],
    ["checkIns", fixedRows(model, "checkIns", model.checkIns, checkInSchema)],
    ["settings", fixedSettings(model)],
  ]);
}

function fixedRows<Row extends object>(
  model: BookModel,
  table: Exclude<keyof BookModel, "settings" | "reminders" | "waivers" | "ruleChoices">,
  rows: readonly Row[],
  schema: z.ZodMiniType<Row>,
): FixedTable {
  const fixed = [...rows];
  let rowsAbout: Map<string, number[]> | null = null;
  return {
    change: ({ id, set }) => {
      rowsAbout ??= indexBy(rows, (_, row) => aboutOf(model, { table, row, field: null }));
      const [row, another] = rowsAbout.get(id) ?? [];
      const before = row === undefined ? undefined : fixed[row];
      const after = before === undefined ? null : withFields(before, set, schema);
      if (row === undefined || another !== undefined || after === null) return false;
      fixed[row] = after;
      return true;
    },
    value: () => fixed,
  };
}

function fixedSettings({ settings }: BookModel): FixedTable {
  let fixed = settings;
  return {
    change: ({ set }) => {
      const after = withFields(fixed, set, settingsSchema);
      fixed = after ?? fixed;
      return after !== null;
    },
    value: () => fixed,
  };
}

/** Null where a field is none of the row, or does not take its value. */
function withFields<Row extends object>(row: Row, set: Fix["set"], schema: z.ZodMiniType<Row>): Row | null {
  if (Object.keys(set).some((field) => !(field in row))) return null;
  const parsed = z.safeParse(schema, { ...row, ...set });
  return parsed.success ? parsed.data : null;
}

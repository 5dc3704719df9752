/** How much a table looks like a plan: it states things to do or measure, and says who, when, from where and how far. */
import type { ColumnReading, ColumnRole } from "../reading";
import type { ColumnProfile } from "../columns/column-profile";
import { isStatement } from "../columns/role-table";
import { headerMeaning } from "../columns/header-meaning";
import { pairedRows } from "../tables/paired-rows";
import type { TableFacts } from "../tables/read-table";

/** From this score on a table is a plan, unless something speaks against it. */
export const PLAN_SCORE = 2;

/** Share of statements with a number to reach from which a column speaks for itself. */
const QUANTIFIED = 0.5;

/** A list under headings, without columns of its own, says by its order what headers say elsewhere. */
const OUTLINE = 0.5;
const OUTLINE_HEADS = 2;

/** Titles over single rows of cells state what is done, though no header says so. */
const TITLED = 0.75;

/** What a column of each role adds; each role counts once. */
const WORTH: Record<ColumnRole, number> = {
  measure: 1.75, action: 1.75, objective: 1.75, strategy: 1, goal: 1, target: 1.25, baseline: 1.25, owner: 1, due: 1, status: 1,
  actual: 0.75, department: 0.5, id: 0.5, unit: 0.25, notes: 0.25, other: 0,
}; // prettier-ignore

export function planScore({ reading, profiles }: TableFacts): number {
  const promises = reading.columns.some(promisesSomething);
  let stated = 0;
  let contents = 0;
  let quantified = 0;
  const worth = new Map<ColumnRole, number>();
  for (const [index, column] of reading.columns.entries()) {
    const profile = profiles[index];
    if (!profile || (profile.count === 0 && column.role !== "baseline" && column.role !== "target")) continue;
    const words = column.header === null ? 0 : (headerMeaning(column.header).roles[column.role] ?? 0);
    const value = WORTH[column.role] * (words >= 0.9 ? 1 : words > 0 ? 0.6 : 0.4);
    worth.set(column.role, Math.max(worth.get(column.role) ?? 0, value));
    if (!isStatement(column.role)) continue;
    stated = Math.max(stated, statesSomething(column, profile, promises && words >= 0.9));
    contents = Math.max(
      contents,
      Math.max(profile.verb, profile.measure, profile.quantified),
      profile.words >= 6 && profile.unique > 0.4 ? 0.5 : 0,
    );
    quantified = Math.max(quantified, profile.quantified);
  }
  const isPaired = stated === 0 && pairedRows(reading.rows).size > 0;
  if (stated === 0 && !isPaired) return 0;
  const heads = reading.rows.filter(({ kind }) => kind === "band").length;
  const isOutline = reading.headerRows.length === 0 && heads >= OUTLINE_HEADS;
  let score = Math.min(1, contents * 2) + (quantified >= QUANTIFIED ? 0.5 : 0) + (isOutline ? OUTLINE : 0);
  if (isPaired) score += TITLED;
  for (const value of worth.values()) score += value;
  return score;
}

/** A column that by its header says how far or by when. */
function promisesSomething({ header, role }: ColumnReading): boolean {
  if (header === null || (role !== "target" && role !== "baseline" && role !== "due")) return false;
  return (headerMeaning(header).roles[role] ?? 0) >= 0.9;
}

/** 0 where a column holds no texts of two words or more; one is enough ("Burglaries") below a header that says what the words are. */
function statesSomething(column: ColumnReading, profile: ColumnProfile, isCalledSo: boolean): number {
  if (profile.text < 0.3 || profile.words < (isCalledSo ? 1 : 1.5)) return 0;
  return column.role === "goal" ? 0.5 : 1;
}

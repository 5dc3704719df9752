/** The columns of one table while their roles are being settled: what each rule looks at and changes. */
import type { ColumnRole } from "../reading";
import type { ColumnEvidence, Scores } from "./score-roles";

export interface RoleColumn extends ColumnEvidence {
  scores: Scores;
  role: ColumnRole;
}

export interface RoleTable {
  columns: RoleColumn[];
  /** Year of today, for telling years to come from years past. */
  year: number;
}

/** A rule looks at the whole table and gives columns other roles, in place. */
export type RoleRule = (table: RoleTable) => void;

/** Roles that state what the plan wants or does, the finest first. */
export const STATEMENTS: ColumnRole[] = ["measure", "action", "objective", "strategy", "goal"];
export const isStatement = (role: ColumnRole): boolean => STATEMENTS.includes(role);

/** Statements that become items; goals and strategies group them. */
export const isFineStatement = (role: ColumnRole): boolean =>
  role === "measure" || role === "action" || role === "objective";

/** How surely the header's own words name a role, 0..1. */
export const named = (column: RoleColumn, role: ColumnRole): number => column.meaning?.roles[role] ?? 0;

/** A header is sure of a role from here on. */
export const SURE = 0.9;
/** A header speaks of a role from here on. */
export const PERHAPS = 0.4;

/** How much higher than its rivals a role scores that the table as a whole decides. */
const DECIDED = 0.15;

/** Gives a column its role; what the table decides scores above what the column alone would say. */
export function settle(column: RoleColumn, role: ColumnRole): void {
  if (column.role === role) return;
  column.role = role;
  column.scores[role] = Math.min(1, Math.max(...Object.values(column.scores), 0.3) + DECIDED);
}

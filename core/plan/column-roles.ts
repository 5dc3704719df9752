/** What a column of a plan can hold. */

export const columnRoles = [
  "goal", "objective", "strategy", "action", "measure", "owner", "department", "baseline", "target", "actual",
  "unit", "due", "status", "notes", "id", "other",
] as const; // prettier-ignore
export type ColumnRole = (typeof columnRoles)[number];

/** What is known of a sheet when it is judged, and what its biggest table's header says. */
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { ColumnProfile } from "../columns/column-profile";
import { headerMeaning } from "../columns/header-meaning";
import { SURE } from "../columns/role-table";
import type { ColumnRole } from "../reading";
import { columnRoles } from "../reading";
import type { Grid } from "../tables/grid";
import type { TableFacts } from "../tables/read-table";

export interface SheetFacts {
  sheet: SheetSnapshot;
  grid: Grid;
  tables: TableFacts[];
  /** The best table's score as a plan. */
  score: number;
  /** Names of the workbook's other sheets. */
  otherSheets: string[];
}

/** How surely a sheet is what the detector looks for, 0..1. */
export type Detector = (facts: SheetFacts) => number;

/** Own header words of the biggest table. */
export function headers({ tables }: SheetFacts): string[] {
  const [main] = tables;
  return (main?.reading.columns ?? []).flatMap((column) =>
    column.header === null ? [] : [column.header.trim()],
  );
}

/** The biggest table's columns that hold anything. */
export const profiles = ({ tables }: SheetFacts): ColumnProfile[] =>
  tables[0]?.profiles.filter((profile) => profile.count > 0) ?? [];

/** The roles that the biggest table's header names by itself. */
export function rolesNamed(facts: SheetFacts): Set<ColumnRole> {
  const meanings = headers(facts).map((header) => headerMeaning(header).roles);
  return new Set(columnRoles.filter((role) => meanings.some((roles) => (roles[role] ?? 0) >= SURE)));
}

/** Someone is to do something by a time, or something is to reach a number: explanations, minutes and tallies do not say so. */
export function promisesSomething(facts: SheetFacts): boolean {
  const named = rolesNamed(facts);
  return (["owner", "due", "target", "baseline"] as const).some((role) => named.has(role));
}

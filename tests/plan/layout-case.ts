/** A layout and what should be read from it: header rows, first and last row, and a role for each column. */
import { expect } from "vitest";
import { readSheets } from "../../core/plan/sheets/read-sheets";
import type { TableReading } from "../../core/plan/reading";
import { sheetOf, workbookOf, type SheetText } from "./sheet-of";

export interface LayoutCase extends SheetText {
  /** A sentence: what is special about this layout. */
  is: string;
  /** 1-based, as people count rows. */
  headers: number[];
  first: number;
  last: number;
  /** From the first column on; "owner/department" accepts both, "?" any. */
  roles: string;
}

export function readTables(text: SheetText): TableReading[] {
  const [reading] = readSheets(workbookOf(sheetOf(text)), { today: "2026-02-16", skipSheets: [] });
  return reading?.isPlan === true ? reading.tables : [];
}

export function expectLayout(layout: LayoutCase): void {
  const [table] = readTables(layout);
  expect(table, "is a plan").toBeDefined();
  if (!table) return;
  expect(table.headerRows.map((row) => row + 1)).toEqual(layout.headers);
  expect([table.dataFirstRow + 1, table.dataLastRow + 1]).toEqual([layout.first, layout.last]);
  expect(rolesLike(table, layout.roles)).toBe(layout.roles);
}

/** The roles that were read, written as expected where they agree. */
function rolesLike(table: TableReading, expected: string): string {
  return expected
    .split(" ")
    .map((role, at) => {
      const found = table.columns.find((column) => column.column === at)?.role ?? "other";
      return role === "?" || role.split("/").includes(found) ? role : found;
    })
    .join(" ");
}

/** A made-up town's plan workbook, and what becomes of it when a patch is applied. */
import type { WorkbookPatch } from "../../core/workbook/patch";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot";
import { snapshotOfPatch } from "../book/snapshot-of-patch";
import { sheetOf } from "../plan/sheet-of";

export const planRows = [
  "Town of Larkmoor: Strategic Plan",
  "",
  "!Objective | Measure | Lead | Baseline | Target | Due",
  "Streets that last | Average pavement condition index | Street Superintendent | 61 | 70 | 2027-06-30",
  "Streets that last | Potholes older than a week | Street Superintendent | 140 | 40 | 2026-12-31",
  "Quick answers at the counter | Average wait at the counter in minutes | Town Clerk | 18 | 10 | 2026-12-31",
  "Quick answers at the counter | Share of requests answered online | Town Clerk |  | 50% | 2027-06-30",
];

const words = sheetOf({
  name: "Words",
  rows: ["Words that we use", "Measure: what we count", "Lead: who answers for it"],
});

export function townWorkbook(rows: string[] = planRows, others: SheetSnapshot[] = [words]): WorkbookSnapshot {
  return {
    name: "larkmoor.xlsx",
    locale: "en-US",
    timeZone: "America/Chicago",
    dateSystem: 1900,
    sheets: [sheetOf({ name: "Plan", rows }), ...others],
    definedNames: [],
  };
}

/** The workbook with the patch's sheets after its own. */
export function applied(workbook: WorkbookSnapshot, patch: WorkbookPatch): WorkbookSnapshot {
  const ours = snapshotOfPatch(patch).sheets;
  const names = new Set([...ours.map(({ name }) => name), ...patch.remove]);
  return { ...workbook, sheets: [...workbook.sheets.filter(({ name }) => !names.has(name)), ...ours] };
}

/** The workbook with another value in the first cell of a sheet's column (by its header) whose row begins with `id`. */
export function typedInto(
  workbook: WorkbookSnapshot,
  sheetName: string,
  id: string,
  header: string,
  value: string | number | null,
): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== sheetName) return sheet;
    const column = sheet.values[0]?.indexOf(header) ?? -1;
    const values = sheet.values.map((cells) =>
      cells[0] === id ? cells.map((cell, i) => (i === column ? value : cell)) : cells,
    );
    return { ...sheet, values };
  });
  return { ...workbook, sheets };
}

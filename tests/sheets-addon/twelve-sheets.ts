/** A plan of any length and eleven sheets beside it, as city workbooks have them, opened in Google Sheets. */
import { convert } from "../../core/commands/convert";
import { emptySheet } from "../../core/workbook/snapshot";
import type { SheetSnapshot } from "../../core/workbook/snapshot";
import { bigPlan } from "../../workbench/bench/big-plan";
import { applyPatch, captureWorkbook } from "../../workbench/xlsx";
import { environment } from "../workbench/xlsx/environment";
import type { HostRig } from "./host-rig";
import { openHostRig } from "./host-rig";

export const choices = { today: "2026-02-16", fiscalYearStart: null, cycle: null, preset: null };

export const openTwelveSheets = (rows: number): HostRig => open(bigPlan(rows));

/** With the book of the plan beside it, as the file host writes it: its formulas come with their values. */
export function openTwelveSheetsAndBook(rows: number): HostRig {
  const plan = bigPlan(rows);
  const { patch, previousSheets } = convert(captureWorkbook(plan, "plan.xlsx", environment), choices);
  return open(applyPatch(plan, patch, previousSheets));
}

function open(bytes: Uint8Array): HostRig {
  const workbook = captureWorkbook(bytes, "plan.xlsx", environment);
  const beside = Array.from({ length: 11 }, (_, i): SheetSnapshot => {
    const values = Array.from({ length: 50 }, (_, row) => [`Unit ${row}`, row]);
    return { ...emptySheet(`Budget ${i + 1}`), values };
  });
  return openHostRig({ ...workbook, sheets: [...workbook.sheets, ...beside] });
}

/** Builds the book from the pane, or brings it up to date, with a way back. */
import { paneDoes } from "../../messages/en/pane-commands";
import type { SheetSpec } from "../../workbook/patch";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { convert } from "../convert";
import type { ConvertReport } from "../convert";
import type { PaneContext, PaneOutcome } from "./pane-outcome";
import type { PlanChoices } from "./plan-choices";
import { ticketOf } from "./undo";
import type { UndoTicket } from "./undo";

export type BuildInput = PlanChoices;

export interface BuildReport {
  conversion: Omit<ConvertReport, "items">;
  /** Sheets that were written, in their order, with the rows that each holds below its header. */
  written: { sheet: string; rows: number; isNew: boolean; isHidden: boolean }[];
  undo: UndoTicket;
}

/** @throws ConvertError as `convert` does */
export function buildFromPane(
  snapshot: WorkbookSnapshot,
  input: BuildInput,
  context: PaneContext,
): PaneOutcome<BuildReport> {
  const { patch, previousSheets, report } = convert(snapshot, { ...input, ...context });
  const { isUpdate, settings, counts, skipped, findings, checks, changes, mapping } = report;
  const write = { patch, previousSheets };
  const does = isUpdate ? paneDoes.update : paneDoes.build;
  return {
    report: {
      conversion: { isUpdate, settings, counts, skipped, findings, checks, changes, mapping },
      written: patch.sheets.map((sheet) => ({
        sheet: sheet.name,
        rows: rowsBelowHeader(sheet),
        isNew: !previousSheets.includes(sheet.name),
        isHidden: sheet.visibility !== "visible",
      })),
      undo: ticketOf(does, snapshot, write),
    },
    write,
  };
}

/** Rows that say something; those with nothing but formulas wait to be typed into. */
function rowsBelowHeader({ rows, filter, formulaFills = [] }: SheetSpec): number {
  const header = filter?.row ?? 0;
  const isFilled = (row: number, column: number): boolean =>
    formulaFills.some(
      ({ range }) =>
        row >= range.row &&
        row < range.row + range.rows &&
        column >= range.column &&
        column < range.column + range.columns,
    );
  return rows.filter(
    (cells, row) =>
      row > header &&
      cells.some((cell, column) => {
        const isBlank = cell === null || cell.value === null || cell.value === "";
        return !isBlank && cell.formula === undefined && !isFilled(row, column);
      }),
  ).length;
}

/** The grid on the page: shows a workbook, goes to cells, and says what people changed. */
import type { IWorkbookData } from "@univerjs/core";
import type { CellRef } from "../../../../core/workbook/cells";
import type { SheetEdits } from "../../cells/cell-edit";
import type { GridAnswer } from "../../preview-protocol";
import { isAllowed } from "./allowed-commands";
import { createUniver } from "./create-univer";
import { changeOf } from "./cell-change";
import { changedResults } from "./changed-results";
import { readEdit } from "./read-edit";
import { TouchedCells } from "./touched-cells";

export interface Grid {
  /** Instead of what was shown before. `place`: what to go to; null: where people were, as far as that is still there. */
  show: (workbook: IWorkbookData, place: CellRef | null) => void;
  /** Works out anew what depends on these cells. */
  recalculate: (cells: GridAnswer["daily"]) => void;
  /** False where there is no such sheet. */
  reveal: (ref: CellRef) => boolean;
  /** Waits until formulas have settled, but not for good: whether they have. */
  settle: () => Promise<boolean>;
  /** Takes into its cell what somebody is typing just now. */
  finishTyping: () => Promise<void>;
  /** What has changed since it was last asked. */
  takeEdits: () => SheetEdits[];
}

export interface GridListeners {
  onEdited: () => void;
  /** Formulas gave something new. */
  onComputed: () => void;
  /** Somebody wanted to do what the file would not take over. */
  onRefused: () => void;
}

/** Formulas of a large book take a while; a grid that never settles must not hold up saving for good. */
const MILLISECONDS_TO_SETTLE = 20_000;

export function createGrid(container: HTMLElement, { onEdited, onComputed, onRefused }: GridListeners): Grid {
  const univer = createUniver(container);
  const touched = new TouchedCells();
  univer.addEvent(univer.Event.BeforeCommandExecute, (event) => {
    if (!isAllowed(event.id)) {
      event.cancel = true;
      onRefused();
      return;
    }
    const change = changeOf(univer, event);
    const sheet =
      change?.isComputed && univer.getActiveWorkbook()?.getSheetBySheetId(change.sheetId)?.getSheet();
    if (!change || !sheet) return;
    const changed = changedResults(change.cells, (row, column) => sheet.getCellRaw(row, column) ?? null);
    if (Object.keys(changed).length === 0) return;
    touched.add(change.sheetId, changed, true);
    onComputed();
  });
  univer.addEvent(univer.Event.CommandExecuted, (event) => {
    const change = changeOf(univer, event);
    if (!change || change.isComputed) return;
    touched.add(change.sheetId, change.cells, false);
    onEdited();
  });

  const reveal = ({ sheet: name, cell }: CellRef): boolean => {
    const workbook = univer.getActiveWorkbook();
    const sheet = workbook?.getSheetByName(name);
    if (!workbook || !sheet) return false;
    if (sheet.isSheetHidden()) sheet.showSheet();
    workbook.setActiveSheet(sheet);
    const range = sheet.getRange(cell);
    sheet.setActiveRange(range);
    sheet.scrollToCell(
      Math.max(0, range.getRow() - ROWS_ABOVE),
      Math.max(0, range.getColumn() - COLUMNS_BEFORE),
    );
    return true;
  };

  return {
    show: (data, place) => {
      const before = univer.getActiveWorkbook();
      const sheet = before?.getActiveSheet();
      const wasAt = sheet && {
        sheet: sheet.getSheetName(),
        cell: sheet.getActiveRange()?.getA1Notation() ?? "A1",
      };
      // First the old one goes: with any workbook that goes, the grid forgets the conditional formats of all.
      if (before) univer.disposeUnit(before.getId());
      univer.createWorkbook(data);
      touched.take();
      const to = place ?? wasAt;
      if (to) reveal(to);
    },
    recalculate: (cells) => {
      const unitId = univer.getActiveWorkbook()?.getId() ?? "";
      const dirtyRanges = cells.map(({ sheetId, row, column }) => ({
        unitId,
        sheetId,
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      }));
      if (dirtyRanges.length > 0)
        void univer.executeCommand(START_CALCULATION, { dirtyRanges }, { onlyLocal: true });
    },
    reveal,
    settle: () =>
      univer
        .getFormula()
        .onCalculationResultApplied(MILLISECONDS_TO_SETTLE)
        .then(
          () => true,
          () => false,
        ),
    finishTyping: async () => {
      await univer.getActiveWorkbook()?.endEditingAsync();
    },
    takeEdits: () => {
      const workbook = univer.getActiveWorkbook();
      return touched.take().flatMap(([id, cells]) => {
        const sheet = workbook?.getSheetBySheetId(id);
        if (!workbook || !sheet) return [];
        return [{ sheet: sheet.getSheetName(), cells: cells.map((cell) => readEdit(workbook, sheet, cell)) }];
      });
    },
  };
}

const START_CALCULATION = "formula.mutation.set-trigger-formula-calculation-start";

/** A cell that is gone to stands a little inside, with what is around it. */
const ROWS_ABOVE = 4;
const COLUMNS_BEFORE = 2;

/** The blocks of one sheet → SheetSnapshot, counted from A1 and without what is empty. */
import type { CellText, CellValue } from "../../../core/workbook/cells";
import type { SheetSnapshot } from "../../../core/workbook/snapshot";
import type { PlacedSheet } from "./locate-content";
import type { Block } from "./read-blocks";

/** Notes are not read: Office.js has them from ExcelApi 1.18 on, above what this host uses. */
export function snapshotOfSheet(sheet: PlacedSheet, blocks: readonly Block[]): SheetSnapshot {
  const { name, visibility, tables, merges } = sheet;
  // Not the core's emptySheet: its file brings zod into the pane's page.
  const snapshot: SheetSnapshot = {
    ...{ name, visibility, type: "worksheet", tables, merges, values: [], formulas: [], numberFormats: [] },
    ...{ fills: [], bold: [], hiddenRows: [], hiddenColumns: [], notes: [] },
  };
  const hiddenColumns = new Set<number>();
  for (const block of blocks) {
    addCells(snapshot, block);
    block.hiddenRows.forEach((hidden, i) => {
      if (hidden) snapshot.hiddenRows.push(block.area.row + i);
    });
    block.hiddenColumns.forEach((hidden, i) => {
      if (hidden) hiddenColumns.add(block.area.column + i);
    });
  }
  while (snapshot.values[snapshot.values.length - 1]?.length === 0) snapshot.values.pop();
  return { ...snapshot, hiddenColumns: [...hiddenColumns] };
}

function addCells(snapshot: SheetSnapshot, block: Block): void {
  const { row: top, column: left } = block.area;
  while (snapshot.values.length < top) snapshot.values.push([]);
  block.values.forEach((line, i) => {
    const row = top + i;
    const cells: CellValue[] = [];
    snapshot.values.push(cells);
    line.forEach((given, j) => {
      const column = left + j;
      const add = (list: CellText[], text: string | null) => {
        if (text !== null) list.push([row, column, text]);
      };
      add(snapshot.formulas, formulaOf(block.formulas[i]?.[j], given));
      const fill = block.fills[i]?.[j] ?? null;
      if (given === "" || given === null) {
        // Behind a value on its row, an empty cell's colour may say something: a status without words.
        if (cells.length > 0) add(snapshot.fills, fill);
        return;
      }
      while (cells.length < column) cells.push(null);
      cells.push(given);
      const format = block.numberFormats[i]?.[j] ?? "General";
      add(snapshot.numberFormats, format === "General" ? null : format);
      add(snapshot.fills, fill);
      if (block.bold[i]?.[j] === true) snapshot.bold.push([row, column]);
    });
  });
}

/** A text that begins with "=" is its own content; a formula differs from what it gives. */
function formulaOf(content: CellValue | undefined, value: CellValue): string | null {
  return typeof content === "string" && content.startsWith("=") && content !== value ? content : null;
}

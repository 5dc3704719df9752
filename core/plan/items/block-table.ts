/** The labelled lines over a table as a small table: a column for each line with its label as the header, a row for each thing measured. */
import type { BlockLine, ColumnReading, ColumnRole, TableReading } from "../reading";
import { lineOfCell, type PlanCell, type SheetCells } from "../cells/sheet-cells";
import { columnsByRole } from "./columns-by-role";
import { factColumns } from "./fact-columns";
import type { TableContext } from "./table-context";

/** One thing measured, with the lines that are its own. */
export interface BlockMeasure {
  line: BlockLine;
  /** Its baseline, target, latest value and unit. */
  numbers: BlockLine[];
}

/** The first row is the header, the second the block's own, and below it stands one for each measure. */
export const OWN_ROW = 1;
export const rowOfMeasure = (index: number): number => OWN_ROW + 1 + index;

/** A line as a cell of the sheet, without the label that it shares its cell with. */
export function valueCell(cells: SheetCells, { value, from }: BlockLine): PlanCell | null {
  const cell = cells.own(value.row, value.column);
  return cell && from > 0 ? lineOfCell(cell, [from, cell.text.length]) : cell;
}

/** What the lines are read with. `shared` lines hold for the block and for all of its measures, `own` lines for the block alone. */
export function blockContext(
  context: TableContext,
  measures: readonly BlockMeasure[],
  shared: readonly BlockLine[],
  own: readonly BlockLine[],
): TableContext {
  const placed: { line: BlockLine; role: ColumnRole; row: number | null }[] = [
    ...own.map((line) => ({ line, role: line.role, row: OWN_ROW })),
    ...shared.map((line) => ({ line, role: line.role, row: null })),
    ...measures.flatMap(({ line, numbers }, index) => [
      { line, role: "measure" as const, row: rowOfMeasure(index) },
      ...numbers.map((number) => ({ line: number, role: number.role, row: rowOfMeasure(index) })),
    ]),
  ];
  const columns = placed.map(({ line, role }, column): ColumnReading => {
    const { label, period } = line;
    return { column, header: label, role, confidence: 1, runnerUp: null, period, why: [] };
  });
  const cells = placedCells(context.cells, placed);
  const lastRow = rowOfMeasure(measures.length - 1);
  const table: TableReading = {
    range: { row: 0, column: 0, rows: lastRow + 1, columns: columns.length },
    headerRows: [0],
    dataFirstRow: OWN_ROW,
    dataLastRow: lastRow,
    columns,
    rows: Array.from({ length: lastRow + 1 }, (_, row) => ({
      row,
      kind: row === 0 ? "header" : "data",
      textColumn: null,
    })),
  };
  const byRole = columnsByRole(table);
  const headers = columns.flatMap((column) => {
    const cell = cells.own(0, column.column);
    return cell ? [[column, cell] as const] : [];
  });
  return {
    ...context,
    cells,
    table,
    columns: byRole,
    facts: factColumns(byRole),
    links: null,
    leadRows: new Map(),
    headerCells: new Map(headers),
    bracketsNameLeads: false,
    colouredStatus: null,
  };
}

/** Cells at their places in the small table, each with the address at which people see it. */
function placedCells(
  cells: SheetCells,
  placed: readonly { line: BlockLine; row: number | null }[],
): SheetCells {
  const realOf = (row: number, column: number): PlanCell | null => {
    const at = placed[column];
    if (!at) return null;
    if (row === 0) return cells.own(at.line.at.row, at.line.at.column);
    return at.row === null || at.row === row ? valueCell(cells, at.line) : null;
  };
  const own = (row: number, column: number): PlanCell | null => {
    const real = realOf(row, column);
    return real && { ...real, row, column, rows: 1 };
  };
  return {
    ...cells,
    at: own,
    own,
    isEmpty: (row, column) => realOf(row, column) === null,
    fill: (row, column) => {
      const real = realOf(row, column);
      return real && cells.fill(real.row, real.column);
    },
    addressOf: (row, column) => {
      const real = realOf(row, column);
      return real ? cells.addressOf(real.row, real.column) : cells.addressOf(row, column);
    },
    rowOf: (address) => {
      const column = placed.findIndex(
        ({ line: { value } }) => cells.addressOf(value.row, value.column) === address,
      );
      return placed[column]?.row ?? OWN_ROW;
    },
  };
}

/** How cells look that a plan's reader cares about: fills, bold texts, hidden rows and columns. */
import type { Rectangle } from "../../../core/workbook/cells";

export interface Looks {
  /** "#RRGGBB" of solid fills; null for none. */
  fills: (string | null)[][];
  bold: boolean[][];
  hiddenRows: boolean[];
  hiddenColumns: boolean[];
}

interface CellLook {
  format?: { fill?: { color?: string; pattern?: string }; font?: { bold?: boolean } };
}

/** ExcelApi 1.9: cell by cell. Call the result after the next sync. */
export function loadLooks(range: Excel.Range): () => Looks {
  const cells = range.getCellProperties({
    format: { fill: { color: true, pattern: true }, font: { bold: true } },
  });
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  return () => {
    const looks: CellLook[][] = cells.value;
    return {
      fills: looks.map((line) => line.map(({ format }) => fillOf(format?.fill))),
      bold: looks.map((line) => line.map(({ format }) => format?.font?.bold === true)),
      hiddenRows: rows.value.map(({ rowHidden }) => rowHidden === true),
      hiddenColumns: columns.value.map(({ columnHidden }) => columnHidden === true),
    };
  };
}

const fillOf = (fill: { color?: string; pattern?: string } = {}) =>
  fill.pattern === "Solid" && fill.color !== undefined ? fill.color.toUpperCase() : null;

/** Header rows stand near the top; asking for every row of a long list would make the request grow with it. */
const LINES = 200;

/** ExcelApi 1.8 says only what a whole row or column has in common; cells of rows that differ within themselves count as plain. */
export function loadLooksByLine(range: Excel.Range, { rows, columns }: Rectangle): () => Looks {
  const lines = Array.from({ length: Math.min(rows, LINES) }, (_, i) => {
    const row = range.getRow(i).untrack();
    row.load("rowHidden,format/fill/color,format/font/bold");
    return row;
  });
  const hidden = Array.from({ length: Math.min(columns, LINES) }, (_, i) => {
    const column = range.getColumn(i).untrack();
    column.load("columnHidden");
    return column;
  });
  return () => ({
    fills: lines.map(({ format }) => filled(columns, lineFill(format.fill.color))),
    bold: lines.map(({ format }) => filled(columns, format.font.bold === true)),
    hiddenRows: lines.map(({ rowHidden }) => rowHidden === true),
    hiddenColumns: hidden.map(({ columnHidden }) => columnHidden === true),
  });
}

/** White stands for no fill here: before 1.9 the two cannot be told apart. */
const lineFill = (color: string | null) =>
  color === null || /^#FFFFFF$/i.test(color) ? null : color.toUpperCase();

const filled = <T>(length: number, value: T): T[] => Array.from({ length }, () => value);

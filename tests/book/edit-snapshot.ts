/** Edits that people make on the book's sheets, for tests that read it back. */
import { parseCellAddress } from "../../core/workbook/a1";
import type { CellValue } from "../../core/workbook/cells";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot";

type Edit = (sheet: SheetSnapshot) => SheetSnapshot;

/** The same workbook with one sheet edited. */
export function edited(snapshot: WorkbookSnapshot, sheet: string, ...edits: Edit[]): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((candidate) =>
    candidate.name === sheet ? edits.reduce((before, edit) => edit(before), candidate) : candidate,
  );
  return { ...snapshot, sheets };
}

export function withoutSheet(snapshot: WorkbookSnapshot, sheet: string): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.filter(({ name }) => name !== sheet) };
}

export function renamed(name: string): Edit {
  return (sheet) => ({ ...sheet, name });
}

/** Types into a cell; a formula that stood there is gone. */
export function typed(address: string, value: CellValue, numberFormat?: string): Edit {
  const { row, column } = parseCellAddress(address) ?? { row: 0, column: 0 };
  return (sheet) => {
    const values = sheet.values.map((cells) => [...cells]);
    while (values.length <= row) values.push([]);
    const cells = values[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = value;
    const elsewhere = ([r, c]: readonly [number, number, string]): boolean => r !== row || c !== column;
    const numberFormats = sheet.numberFormats.filter(elsewhere);
    if (numberFormat !== undefined) numberFormats.push([row, column, numberFormat]);
    return { ...sheet, values, formulas: sheet.formulas.filter(elsewhere), numberFormats };
  };
}

/** Types a formula into a cell. */
export function withFormula(address: string, formula: string, value: CellValue): Edit {
  const { row, column } = parseCellAddress(address) ?? { row: 0, column: 0 };
  return (sheet) => {
    const after = typed(address, value)(sheet);
    return { ...after, formulas: [...after.formulas, [row, column, formula]] };
  };
}

export function withNote(address: string, note: string): Edit {
  const { row, column } = parseCellAddress(address) ?? { row: 0, column: 0 };
  return (sheet) => ({ ...sheet, notes: [...sheet.notes, [row, column, note]] });
}

export function columnDeleted(column: number): Edit {
  return (sheet) => ({
    ...sheet,
    values: sheet.values.map((cells) => cells.filter((_, index) => index !== column)),
    formulas: sheet.formulas.flatMap(([r, c, formula]) =>
      c === column ? [] : [[r, c > column ? c - 1 : c, formula] as [number, number, string]],
    ),
  });
}

/** Cuts a column and puts it first. */
export function columnMovedToFront(column: number): Edit {
  return (sheet) => ({
    ...sheet,
    values: sheet.values.map((cells) => [
      cells[column] ?? null,
      ...cells.filter((_, index) => index !== column),
    ]),
    formulas: sheet.formulas.map(([r, c, formula]) => [
      r,
      c === column ? 0 : c < column ? c + 1 : c,
      formula,
    ]),
  });
}

/** Swaps two rows, as sorting does. */
export function rowsSwapped(a: number, b: number): Edit {
  return (sheet) => {
    const values = [...sheet.values];
    [values[a], values[b]] = [values[b] ?? [], values[a] ?? []];
    return { ...sheet, values };
  };
}

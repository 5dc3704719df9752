/** Where things stand in the book: how far each table reaches, and how a formula names a column of another sheet. */
import type { BookModel } from "../okr/model";
import { columnLetters, quoteSheetName } from "../workbook/a1";
import type { Rectangle } from "../workbook/cells";
import { checkInColumns } from "./columns/check-ins-columns";
import type { Column } from "./columns/column";
import { columnAt } from "./columns/column";
import { keyResultColumns } from "./columns/key-results-columns";
import { latestCheckInColumns } from "./columns/latest-check-ins-columns";
import type { LatestCheckInColumn } from "./columns/latest-check-ins-columns";
import { objectiveColumns } from "./columns/objectives-columns";
import { sheetNames } from "./sheet-names";
import type { SheetNames } from "./sheet-names";

/** Stands in a formula for the number of its own row, as A1 counts. */
export const ROW = "{row}";

/** Rows below the last one that are ready to be typed into: with formulas, lists and formats. */
export const SPARE_ROWS = 200;
/** Lists and formats go on this far below the spare rows, for long pastes. */
export const FORMATTED_ROWS = 5000;
/** A quarter of weekly check-ins, at least 500 and at most 10,000. */
const SPARE_CHECK_INS = { perKeyResult: 13, least: 500, most: 10_000 };

/** What the sheets are named, and how many rows below the header row each table has formulas for. */
export interface BookLayout {
  names: SheetNames;
  objectives: number;
  keyResults: number;
  checkIns: number;
}

export function layoutOf(model: BookModel, names: SheetNames = sheetNames): BookLayout {
  const { perKeyResult, least, most } = SPARE_CHECK_INS;
  return {
    names,
    objectives: model.objectives.length + SPARE_ROWS,
    keyResults: model.keyResults.length + SPARE_ROWS,
    checkIns: model.checkIns.length + Math.min(most, Math.max(least, perKeyResult * model.keyResults.length)),
  };
}

const tables = {
  objectives: objectiveColumns,
  keyResults: keyResultColumns,
  checkIns: checkInColumns,
} as const;

type Table = keyof typeof tables;
type KeyOf<T extends Table> = (typeof tables)[T][number]["key"];

/** A column of a table without its header, as a formula on any sheet names it: 'Key results'!$A$2:$A$215. */
export function columnRange<T extends Table>(layout: BookLayout, table: T, key: KeyOf<T>): string {
  const letters = columnLetters(columnAt<string>(tables[table], key));
  return `${quoteSheetName(layout.names[table])}!$${letters}$2:$${letters}$${layout[table] + 1}`;
}

/**
 * A column of a table from its header to far below its last row, for INDEX by row number: 'Check-ins'!$A$1:$A$5501. Not a whole
 * column: some engines walk through all of it.
 */
export function numberedRows<T extends Table>(layout: BookLayout, table: T, key: KeyOf<T>): string {
  const letters = columnLetters(columnAt<string>(tables[table], key));
  return `${quoteSheetName(layout.names[table])}!$${letters}$1:$${letters}$${layout[table] + FORMATTED_ROWS + 1}`;
}

/** A column of the hidden sheet that reads the check-ins. */
export function latestCheckInRange(layout: BookLayout, key: LatestCheckInColumn): string {
  const letters = columnLetters(columnAt<string>(latestCheckInColumns, key));
  return `${quoteSheetName(layout.names.latestCheckIns)}!$${letters}$2:$${letters}$${layout.checkIns + 1}`;
}

/** A cell of a table's own row, as its formulas name it: $D{row}. */
export function ownCell<Key extends string>(columns: readonly Column<Key>[], key: Key): string {
  return `$${columnLetters(columnAt(columns, key))}${ROW}`;
}

/** A column's cells below the header, as a block. */
export function columnBlock<Key extends string>(
  columns: readonly Column<Key>[],
  key: Key,
  rows: number,
): Rectangle {
  return { row: 1, column: columnAt(columns, key), rows, columns: 1 };
}

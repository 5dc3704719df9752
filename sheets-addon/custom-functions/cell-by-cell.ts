/** Ranges as people expect them of a function in Google Sheets: a result for every cell; a single cell beside ranges counts for all of them. */
import { CellFunctionError } from "../../core/commands/cell-functions/cell-function-error";
import { cellFunctionMessages as say } from "../../core/messages/en/cell-functions";
import type { SpreadsheetDays } from "./spreadsheet-days";

/** A value where every argument is a single cell, else rows of cells. */
export type CellResult = string | number | (string | number)[][];

type PlainCell = string | number | boolean | null;
type Block = PlainCell[][];

/**
 * `given`: the arguments by their names, in order; `work` gets a cell of each.
 * @throws CellFunctionError where ranges differ in size, and what `work` throws, with the row of the range
 */
export function cellByCell(
  given: Readonly<Record<string, unknown>>,
  days: SpreadsheetDays,
  work: (...cells: unknown[]) => string | number,
): CellResult {
  const blocks = Object.keys(given).map((name) => ({ name, block: blockOf(given[name], days, name) }));
  const ranges = blocks.filter(({ block }) => !isSingle(block));
  const [first, ...others] = ranges;
  if (!first) return work(...blocks.map(({ block }) => block[0]?.[0] ?? null));
  for (const { name, block } of others)
    if (sizeOf(block) !== sizeOf(first.block))
      throw new CellFunctionError(say.rangesDiffer(first.name, sizeOf(first.block), name, sizeOf(block)));
  return first.block.map((cells, row) =>
    cells.map((_, column) =>
      inRow(row, () =>
        work(...blocks.map(({ block }) => (isSingle(block) ? block[0]?.[0] : block[row]?.[column]) ?? null)),
      ),
    ),
  );
}

/** A row of results for each cell of a column. @throws CellFunctionError where there are several columns, and what `work` throws */
export function rowByRow(
  given: unknown,
  name: string,
  days: SpreadsheetDays,
  work: (cell: unknown) => (string | number)[],
): (string | number)[][] {
  const block = blockOf(given, days, name);
  if ((block[0]?.length ?? 0) > 1) throw new CellFunctionError(say.severalColumns(name));
  if (isSingle(block)) return [work(block[0]?.[0] ?? null)];
  return block.map(([cell = null], row) => inRow(row, () => work(cell)));
}

/** A cell comes as its value, a range as rows of them, what is left out as nothing, a blank cell as "". */
function blockOf(given: unknown, days: SpreadsheetDays, name: string): Block {
  const rows: unknown[] = Array.isArray(given) ? given : [[given]];
  return rows.map((row) =>
    (Array.isArray(row) ? (row as unknown[]) : [row]).map((cell) => plainCell(cell, days, name)),
  );
}

function plainCell(cell: unknown, days: SpreadsheetDays, name: string): PlainCell {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean") return cell;
  if (isDate(cell) && !Number.isNaN(cell.getTime())) return days.dayOf(cell);
  throw new CellFunctionError(say.noPlainValue(name));
}

/** Whatever world it comes from. */
function isDate(cell: unknown): cell is Date {
  return Object.prototype.toString.call(cell) === "[object Date]";
}

const isSingle = (block: Block) => block.length === 1 && block[0]?.length === 1;
const sizeOf = (block: Block) => `${block.length} × ${block[0]?.length ?? 0}`;

/** A sentence about one of a thousand cells has to say which. */
function inRow<T>(row: number, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof CellFunctionError)) throw error;
    throw new CellFunctionError(say.inRow(row + 1, error.message));
  }
}

/** Values and formulas, in blocks of whole rows. */
import { rangeAddress } from "../../../core/workbook/a1";
import type { CellSpec, FormulaFill, SheetSpec } from "../../../core/workbook/patch";
import { moveFormula } from "../../../core/workbook/move-formula";
import type { ExcelSession } from "../excel-session";
import { contentExtent } from "../../../core/workbook/sheet-extent";
import { asTyped } from "../../../core/workbook/as-typed";
import type { Step } from "./steps";
import { jsonBytes, smallStep } from "./steps";

/** Null leaves a cell as it is: empty. */
type Content = string | number | boolean | null;

const BYTES_IN_A_BLOCK = 500_000;

/** From ExcelApi 1.9 on Excel fills formulas down itself; before that each cell is sent. */
export function* writeContents(
  sheet: Excel.Worksheet,
  spec: SheetSpec,
  session: ExcelSession,
): Iterable<Step> {
  const fillsItself = session.isSetSupported("1.9");
  const { formulaFills = [] } = spec;
  // A cell in several blocks takes the first one's formula, so that one is written last.
  if (fillsItself)
    for (const fill of [...formulaFills].reverse()) yield smallStep(() => fillDown(sheet, fill));
  const { rows, columns } = fillsItself
    ? { ...contentExtent(spec), rows: spec.rows.length }
    : contentExtent(spec);
  let block: Content[][] = [];
  let bytes = 0;
  for (let row = 0; row < rows; row++) {
    const line = Array.from({ length: columns }, (_, column) => {
      const cell = spec.rows[row]?.[column] ?? null;
      const fill = cell?.formula === undefined ? fillAt(formulaFills, row, column) : undefined;
      if (!fill) return contentOf(cell);
      const { range, formula } = fill;
      return fillsItself ? null : moveFormula(formula, row - range.row, column - range.column);
    });
    block.push(line);
    bytes += jsonBytes(line);
    if (bytes < BYTES_IN_A_BLOCK && row + 1 < rows) continue;
    const area = { row: row + 1 - block.length, column: 0, rows: block.length, columns };
    const contents = block;
    if (columns > 0)
      yield { bytes, queue: () => (sheet.getRange(rangeAddress(area)).untrack().formulas = contents) };
    block = [];
    bytes = 0;
  }
}

function contentOf(cell: CellSpec | null): Content {
  if (cell?.formula !== undefined) return cell.formula;
  return typeof cell?.value === "string" ? asTyped(cell.value) : (cell?.value ?? null);
}

function fillAt(fills: readonly FormulaFill[], row: number, column: number): FormulaFill | undefined {
  return fills.find(
    ({ range }) =>
      row >= range.row &&
      row < range.row + range.rows &&
      column >= range.column &&
      column < range.column + range.columns,
  );
}

function fillDown(sheet: Excel.Worksheet, { range, formula }: FormulaFill): void {
  const first = sheet.getRange(rangeAddress({ ...range, rows: 1, columns: 1 })).untrack();
  first.formulas = [[formula]];
  if (range.rows * range.columns > 1)
    sheet.getRange(rangeAddress(range)).untrack().copyFrom(first, "Formulas");
}

/** Puts rows above everything that stands on a sheet: its formulas, lists, formats and filter move down with its cells. */
import { moveReferences } from "../../workbook/move-references";
import type { Rectangle } from "../../workbook/cells";
import type { CellSpec, SheetSpec } from "../../workbook/patch";

/** For sheets without charts and merges. The rows above stay in view with those that did before. */
export function withRowsAbove(sheet: SheetSpec, above: (CellSpec | null)[][], points: number): SheetSpec {
  const by = above.length;
  const down = (range: Rectangle): Rectangle => ({ ...range, row: range.row + by });
  const moved = (formula: string): string =>
    moveReferences(formula, (row, column) => ({ row: row + by, column }));
  return {
    ...sheet,
    rows: [
      ...above,
      ...sheet.rows.map((row) =>
        row.map((cell) => (cell?.formula === undefined ? cell : { ...cell, formula: moved(cell.formula) })),
      ),
    ],
    ...(sheet.formulaFills && {
      formulaFills: sheet.formulaFills.map(({ range, formula }) => ({
        range: down(range),
        formula: moved(formula),
      })),
    }),
    rowHeights: [
      ...above.map((_, row): [number, number] => [row, points]),
      ...sheet.rowHeights.map(([row, height]): [number, number] => [row + by, height]),
    ],
    freeze: { ...sheet.freeze, rows: sheet.freeze.rows + by },
    filter: sheet.filter && down(sheet.filter),
    validations: sheet.validations.map((validation) => ({ ...validation, range: down(validation.range) })),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({
      ...format,
      range: down(format.range),
      formula: moved(format.formula),
    })),
    print: {
      ...sheet.print,
      repeatRows: sheet.print.repeatRows && [sheet.print.repeatRows[0] + by, sheet.print.repeatRows[1] + by],
      ...(sheet.print.area && { area: { ...sheet.print.area, rows: sheet.print.area.rows + by } }),
    },
  };
}

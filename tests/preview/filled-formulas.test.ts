/** Formulas that were filled down stand in the grid once, and mean the same in every cell. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CellText } from "../../core/workbook/cells";
import { moveFormula } from "../../core/workbook/move-formula";
import { filledFormulas } from "../../workbench/preview/grid/filled-formulas";

/** What each cell says once the shared ones are written out. */
function writtenOut(formulas: readonly CellText[]): CellText[] {
  const shared = new Map<string, { row: number; column: number; f: string }>();
  return filledFormulas(formulas).map(({ row, column, content: { f, si } }) => {
    if (typeof f === "string" && typeof si === "string") shared.set(si, { row, column, f });
    const first = shared.get(si ?? "");
    return [row, column, f ?? (first ? moveFormula(first.f, row - first.row, column - first.column) : "")];
  });
}

describe("formulas that were filled down", () => {
  it("stand in their first cell only, column by column", () => {
    const found = filledFormulas([
      [1, 0, "=B2*$C$1"],
      [1, 1, "=1+1"],
      [2, 0, "=B3*$C$1"],
      [2, 1, "=1+2"],
      [4, 0, "=B5*$C$1"],
    ]);
    expect(found.map(({ content }) => content)).toEqual([
      { f: "=B2*$C$1", si: "1,0" },
      { f: "=1+1" },
      { si: "1,0" },
      { f: "=1+2" },
      { si: "1,0" },
    ]);
  });

  it("mean what they meant", () => {
    const text = fc.constantFrom("=A1", "=$A$1", "=SUM(A1:B2)", '=Plan!C$3&"A1"', '=IF(D4>0,$E5,"")');
    const cells = fc.array(fc.tuple(fc.nat(8), fc.nat(2), text, fc.boolean()), { maxLength: 30 });
    fc.assert(
      fc.property(cells, (drawn) => {
        const byCell = new Map(
          drawn.map(([row, column, formula, moves]): [string, CellText] => [
            `${row},${column}`,
            [row, column, moves ? moveFormula(formula, row, column) : formula],
          ]),
        );
        const formulas = [...byCell.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
        expect(writtenOut(formulas)).toEqual(formulas);
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { moveReferences } from "../../core/workbook/move-references";

const oneDownTwoRight = (row: number, column: number) => ({ row: row + 1, column: column + 2 });

describe("a formula whose cells were moved", () => {
  it.each([
    ["=A1*2", "=C2*2"],
    ["=SUM($A$1:B9)", "=SUM($C$2:D10)"],
    ['=IF(A1="A1","B2",0)', '=IF(C2="A1","B2",0)'],
    ["='A1 of B2'!A1+Other!B3+A1", "='A1 of B2'!A1+Other!B3+C2"],
    ["='It''s'!A1:B2", "='It''s'!A1:B2"],
    ["=LOG10(A1)", "=LOG10(C2)"],
    ["=RATE_A1+1E5", "=RATE_A1+1E5"],
  ])("%s becomes %s", (formula, moved) => {
    expect(moveReferences(formula, oneDownTwoRight)).toBe(moved);
  });
});

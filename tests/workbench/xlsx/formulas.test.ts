/** Formulas between cells and files: moved with shared formulas, and with the prefixes that files want. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromFileFormula, toFileFormula } from "../../../workbench/xlsx/future-functions";
import { filledDown, moveFormula } from "../../../core/workbook/move-formula";

describe("a formula moved two rows down and one column right", () => {
  it.each([
    ["shifts relative references", "A1+$B2*C$3+$D$4", "B3+$B4*D$3+$D$4"],
    [
      "shifts ranges, columns and rows",
      "SUM(A1:B2)+SUM(A:A)+SUM($A:B)+SUM(1:$2)",
      "SUM(B3:C4)+SUM(B:B)+SUM($A:C)+SUM(3:$2)",
    ],
    [
      "shifts references to other sheets, not the sheets' names",
      "'A1 b''s'!A1+Q1!B2+'C3'!A:A",
      "'A1 b''s'!B3+Q1!C4+'C3'!B:B",
    ],
    ["leaves text alone", '"A1"&A1&"say ""B2"""', '"A1"&B3&"say ""B2"""'],
    [
      "leaves functions and names alone",
      "LOG10(A1)+Rate_A1+A1_x+XFE2024+A1.b",
      "LOG10(B3)+Rate_A1+A1_x+XFE2024+A1.b",
    ],
    ["leaves columns of tables alone", "Table1[A1]+[@B2]", "Table1[A1]+[@B2]"],
    ["leaves numbers alone", "1E5+2.5*A1", "1E5+2.5*B3"],
    ["leaves names in other scripts alone", "été1+A1", "été1+B3"],
  ])("%s", (_, formula, moved) => {
    expect(moveFormula(formula, 2, 1)).toBe(moved);
  });
});

it("a formula filled down says in every row what it says when it is moved there", () => {
  const piece = fc.constantFrom(
    "A1",
    "$B2",
    "C$3",
    "2:$4",
    "$5:6",
    "A:$B",
    '"D4"',
    "'E5'!F6",
    "Rate_1",
    "LOG10(7)",
    "1E5",
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1 }), fc.nat(1_048_575), (pieces, rows) => {
      const formula = pieces.join("+");
      expect(filledDown(formula)(rows)).toBe(moveFormula(formula, rows, 0));
    }),
  );
});

describe("functions that are newer than the file format", () => {
  it.each([
    ["=IFS(A1,1)", "_xlfn.IFS(A1,1)"],
    ["=sum(MAXIFS(A:A,B:B,1),STDEV.S(A:A))", "sum(_xlfn.MAXIFS(A:A,B:B,1),_xlfn.STDEV.S(A:A))"],
    [
      '=COUNTIFS(A:A,"IFS(")+IFERROR(A1,0)+SUMIFS(A:A,B:B,1)',
      'COUNTIFS(A:A,"IFS(")+IFERROR(A1,0)+SUMIFS(A:A,B:B,1)',
    ],
    ["='IFS(x'!A1", "'IFS(x'!A1"],
  ])("%s is written %s", (formula, file) => {
    expect(toFileFormula(formula)).toBe(file);
    expect(fromFileFormula(file)).toBe(formula);
  });

  it("are read without their prefixes, but text keeps it", () => {
    expect(fromFileFormula('_xlfn._xlws.SORT(A1:A9)&"_xlfn.x"')).toBe('=SORT(A1:A9)&"_xlfn.x"');
  });
});

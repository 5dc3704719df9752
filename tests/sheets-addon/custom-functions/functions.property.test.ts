/** The same arguments give the same in Google Sheets, in Excel and in the core; a range gives what its cells would. */
import fc from "fast-check";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { cellExpected } from "../../../core/commands/cell-functions/cell-expected";
import { cellScore } from "../../../core/commands/cell-functions/cell-score";
import { cellStatus } from "../../../core/commands/cell-functions/cell-status";
import * as excel from "../../../excel-addin/custom-functions/functions";
import * as sheets from "../../../sheets-addon/custom-functions/functions";

class FunctionError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

beforeAll(() => {
  vi.stubGlobal("CustomFunctions", {
    Error: FunctionError,
    ErrorCode: { invalidValue: "#VALUE!" },
  });
});

/** A result, or the sentence of the error. */
function outcome(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
}

const amount = fc.oneof(
  fc.constant(""),
  fc.integer({ min: -1000, max: 1000 }).map((n) => n / 100),
  fc.constantFrom("soon", true),
);
const direction = fc.constantFrom("", "Increase", "decrease", "Reach", "Maintain", "Milestone", "Up");
const day = fc
  .integer({ min: 0, max: 4000 })
  .map((n) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10));

describe("functions in cells of Google Sheets", () => {
  it("score as Excel's and the core do", () => {
    fc.assert(
      fc.property(amount, amount, amount, direction, (...given) => {
        const ours = outcome(() => sheets.OKR_SCORE(...given));
        expect(ours).toEqual(outcome(() => cellScore(...given)));
        const [baseline, target, current, way] = given.map((cell) => [[cell]]);
        expect(ours).toEqual(outcome(() => excel.score(baseline ?? [], target ?? [], current ?? [], way)));
      }),
      { numRuns: 1000 },
    );
  });

  it("expect and judge as Excel's and the core do", () => {
    fc.assert(
      fc.property(amount, day, day, day, (score, start, due, asOf) => {
        const expected = sheets.OKR_EXPECTED(start, due, asOf);
        expect(expected).toBe(cellExpected(start, due, asOf, "1999-01-01"));
        expect(expected).toBe(excel.expected([[start]], [[due]], [[asOf]]));
        const status = outcome(() => sheets.OKR_STATUS(score, expected));
        expect(status).toEqual(outcome(() => cellStatus(score, expected, null, null)));
        expect(status).toEqual(outcome(() => excel.status([[score]], [[expected]])));
      }),
      { numRuns: 1000 },
    );
  });

  it("read measures as Excel's do", async () => {
    const texts = ["Reduce waits from 40 to 20 days", "Open two parks", "", "Cut costs by 12 % in FY2027"];
    for (const text of texts) expect(sheets.OKR_READMEASURE(text)).toEqual(await excel.readMeasure([[text]]));
  });

  it("give for a range what each of its cells gives", () => {
    const row = fc.tuple(
      fc.constantFrom<(string | number)[]>("", 1, 2.5, 60),
      fc.constantFrom("", 2, 80),
      fc.constantFrom("", 0, 1.5, 70),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 20 }), (rows) => {
        const column = (index: number) => rows.map((cells) => [cells[index]]);
        expect(sheets.OKR_SCORE(column(0), column(1), column(2))).toEqual(
          rows.map((cells) => [sheets.OKR_SCORE(...cells)]),
        );
      }),
    );
  });
});

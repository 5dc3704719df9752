/** Functions in cells of Google Sheets: ranges, blanks, dates and percentages as people expect them; errors are sentences. */
import { describe, expect, it } from "vitest";
import { createAppsScriptRig } from "../../rig/apps-script/apps-script-rig";
import { scopes } from "../../rig/apps-script/rig-of";
import { emptySheet } from "../../../core/workbook/snapshot";
import { builtScript } from "../built-script";
import type { Given } from "./functions-script";

const DAY = "yyyy-mm-dd";

/** Rows of Plan: baseline, target, current, direction, start, due, as of, measure. */
const values = [
  [60, 80, 70, "Increase", 46_023, 46_112, 46_068, "Reduce wait from 45 to 15 days by June 30, 2027"],
  [0.6, 0.8, 0.65, "increase", 46_023, 46_112, 46_068, null],
  [null, 80, 70, "Increase", null, 46_112, 46_068, "Repave 12 miles"],
  [60, "soon", 70, "Increase", 46_023, 46_112, 46_068, null],
];
const numberFormats = values.flatMap((_, row) =>
  [4, 5, 6].map((column): [number, number, string] => [row, column, DAY]),
);

function rigIn(timeZone: string, scriptZone = "America/Los_Angeles") {
  return createAppsScriptRig(
    {
      ...{ name: "Town", locale: "en-US", timeZone, dateSystem: 1900, definedNames: [] },
      sheets: [{ ...emptySheet("Plan"), values, numberFormats }],
    },
    {
      code: builtScript("custom-functions/functions-script.ts", ["formula"]),
      manifest: JSON.stringify({
        timeZone: scriptZone,
        runtimeVersion: "V8",
        oauthScopes: [scopes.document],
      }),
    },
  );
}

const at = (address: string): Given => ({ address });
const value = (typed: unknown): Given => ({ value: typed });

function resultOf(name: string, given: readonly Given[], timeZone = "America/Chicago"): unknown {
  return rigIn(timeZone).runAs("custom-function", "formula", name, ...given);
}

function errorOf(name: string, ...given: Given[]): string {
  try {
    resultOf(name, given);
  } catch (error) {
    if (error instanceof Error) return `${error.name}: ${error.message}`;
  }
  return "no error";
}

describe("functions in cells of Google Sheets", () => {
  it.each([
    ["numbers typed into the formula", "OKR_SCORE", [value(60), value(80), value(70)], 0.5],
    ["single cells", "OKR_SCORE", [at("A1"), at("B1"), at("C1"), at("D1")], 0.5],
    ["a range of one cell", "OKR_SCORE", [at("A1:A1"), at("B1:B1"), at("C1:C1")], 0.5],
    ["a blank cell", "OKR_SCORE", [at("A3"), at("B3"), at("C3")], ""],
    ["a score and an expected one", "OKR_STATUS", [value(0.4), value(0.5), null, null], "On track"],
    ["gaps of one's own", "OKR_STATUS", [value(0.4), value(0.5), value(-0.05), value(-0.2)], "At risk"],
    ["blanks", "OKR_STATUS", [value(""), value(0.5)], "Not scored"],
    ["a blank start", "OKR_EXPECTED", [at("E3"), at("F3"), at("G3")], ""],
    ["days as texts", "OKR_EXPECTED", [value("2026-01-01"), value("2026-03-31"), value("2026-02-15")], 45 / 89],
  ])("take %s", (_, name, given, result) => {
    expect(resultOf(name, given)).toEqual(result);
  }); // prettier-ignore

  it("take percentages as the numbers that they are", () => {
    expect(resultOf("OKR_SCORE", [at("A2"), at("B2"), at("C2")])).toBeCloseTo(0.25, 12);
  });

  it("give a result for every cell of ranges, beside single cells that count for all", () => {
    expect(resultOf("OKR_SCORE", [at("A1:A3"), at("B1:B3"), at("C1:C3"), at("D1")])).toEqual([
      [0.5],
      [expect.closeTo(0.25, 12)],
      [""],
    ]);
    expect(resultOf("OKR_EXPECTED", [at("E1:E3"), at("F1"), at("G1")])).toEqual([[45 / 89], [45 / 89], [""]]);
  });

  it.each(["America/Chicago", "Pacific/Auckland", "Pacific/Kiritimati", "Asia/Kathmandu", "UTC"])(
    "take dates in the spreadsheet's zone, whatever the script's: %s",
    (timeZone) => {
      for (const scriptZone of ["America/Los_Angeles", "Pacific/Auckland"])
        expect(
          rigIn(timeZone, scriptZone).runAs(
            "custom-function",
            "formula",
            "OKR_EXPECTED",
            ...[at("E1"), at("F1"), at("G1")],
          ),
        ).toBe(45 / 89);
    },
  );

  it("take the spreadsheet's own day where none is given", () => {
    // 18:00 UTC on 16 February is the 17th in Kiritimati.
    expect(resultOf("OKR_EXPECTED", [at("E1"), at("F1")])).toBe(46 / 89);
    expect(resultOf("OKR_EXPECTED", [at("E1"), at("F1"), value("")], "Pacific/Kiritimati")).toBe(47 / 89);
  });

  it("read a measure into a row, and a column of them into rows", () => {
    const read = ["key-result", "decrease", 45, 15, "days", "2027-06-30", expect.any(Number), "to"];
    expect(resultOf("OKR_READMEASURE", [at("H1")])).toEqual([read]);
    const [first, blank, third] = resultOf("OKR_READMEASURE", [at("H1:H3")]) as unknown[][];
    expect(first).toEqual(read);
    expect(blank).toEqual(Array(8).fill(""));
    expect(third?.slice(2, 5)).toEqual(["", 12, "miles"]);
  });

  it.each([
    ["a text for a number", errorOf("OKR_SCORE", value(60), value("soon"), value(70)), /^Error: target takes a number, and was given "soon"/],
    ["the row of a range", errorOf("OKR_SCORE", at("A1:A4"), at("B1:B4"), at("C1:C4")), /^Error: Row 4 of the range: target takes/],
    ["ranges of other sizes", errorOf("OKR_SCORE", at("A1:A3"), at("B1:B2"), at("C1")), /^Error: baseline has 3 × 1 cells and target 2 × 1/],
    ["several columns of measures", errorOf("OKR_READMEASURE", at("G1:H3")), /^Error: text takes a cell or a column/],
    ["no such direction", errorOf("OKR_SCORE", value(1), value(2), value(1), value("Up")), /^Error: direction takes Increase, /],
    ["a date for a number", errorOf("OKR_SCORE", at("E1"), value(2), value(1)), /^Error: baseline takes a number, and was given "2026-01-01"/],
    ["no day", errorOf("OKR_EXPECTED", value("June"), at("F1")), /^Error: start takes a date, and was given "June"/],
  ])("say what is wrong: %s", (_, said, sentence) => {
    expect(said).toMatch(sentence);
  }); // prettier-ignore

  it("ask Google for the zone once, however long the ranges are", () => {
    const rig = rigIn("America/Chicago");
    rig.runAs("custom-function", "formula", "OKR_EXPECTED", at("E1:E4"), at("F1:F4"));
    expect(rig.counters.byName["Spreadsheet.getSpreadsheetTimeZone"]).toBe(1);
  });
});

/** Functions in cells: what they take, what they say, and that a blank cell is never a number. */
import { describe, expect, it } from "vitest";
import { cellExpected } from "../../core/commands/cell-functions/cell-expected";
import { cellMeasure, measureColumns } from "../../core/commands/cell-functions/cell-measure";
import { cellScore } from "../../core/commands/cell-functions/cell-score";
import { cellStatus } from "../../core/commands/cell-functions/cell-status";

const today = "2026-02-15";

/** 1 January, 31 March and 15 February 2026. */
const [START, DUE, MIDDLE] = [46_023, 46_112, 46_068];

describe("OKR.SCORE", () => {
  it.each([
    ["half way up", [60, 80, 70, null], 0.5],
    ["half way down", [45, 15, 30, "Decrease"], 0.5],
    ["beyond the target", [60, 80, 90, null], 1],
    ["behind the baseline", [60, 80, 50, null], 0],
    ["at a baseline of 0", [0, 10, 0, null], 0],
    ["cells as Excel gives them", [[[60]], [[80]], [[70]], [[""]]], 0.5],
    ["a direction in any case", [60, 80, 70, " increase "], 0.5],
    ["a milestone that is done", [null, null, 1, "Milestone"], 1],
    ["a milestone in percent", [null, null, 40, "Milestone"], 0.4],
    ["no score without a baseline", [null, 80, 70, null], ""],
    ["no score without a target", [60, "", 70, null], ""],
    ["no score without a current value", [60, 80, [[null]], null], ""],
    ["no score where nothing is to change", [80, 80, 80, null], ""],
    ["no score for a level to be kept", [80, 90, 85, "Maintain"], ""],
  ])("gives %s", (_, [baseline, target, current, direction], score) => {
    expect(cellScore(baseline, target, current, direction)).toBe(score);
  });

  it.each([
    ["a text", ["sixty", 80, 70, null], 'baseline takes a number, and was given "sixty"'],
    ["a logical value", [60, true, 70, null], 'target takes a number, and was given "true"'],
    ["a block", [60, 80, [[1, 2]], null], "current takes one cell, and was given several"],
    ["a column", [60, 80, [[1], [2]], null], "current takes one cell, and was given several"],
    ["a card", [60, 80, { type: "Entity" }, null], "current takes a number or a text"],
    ["an unknown direction", [60, 80, 70, "up"], "Increase, Decrease, Reach, Maintain or Milestone"],
  ])("does not take %s, and says so", (_, [baseline, target, current, direction], words) => {
    expect(() => cellScore(baseline, target, current, direction)).toThrow(words);
  });
});

describe("OKR.EXPECTED", () => {
  it.each([
    ["the share of the days that have passed", [START, DUE, MIDDLE], 45 / 89],
    ["0 before the start", [START, DUE, START - 10], 0],
    ["1 from the due date on", [START, DUE, DUE], 1],
    ["the same whatever the time of day", [START + 0.75, DUE, MIDDLE + 0.99], 45 / 89],
    ["the same for texts", ["2026-01-01", "2026-03-31", "2026-02-15"], 45 / 89],
    ["that of today where no day is named", [START, DUE, null], 45 / 89],
    ["nothing without a start", ["", DUE, MIDDLE], ""],
    ["nothing without a due date", [START, [[null]], MIDDLE], ""],
  ])("gives %s", (_, [start, due, asOf], expected) => {
    expect(cellExpected(start, due, asOf, today)).toBe(expected);
  });

  it.each([
    ["words", ["spring", DUE, MIDDLE], 'start takes a date, and was given "spring"'],
    ["a day that is none", [START, "2026-02-30", MIDDLE], 'due takes a date, and was given "2026-02-30"'],
    ["a number before the calendar", [START, DUE, -1], 'asOf takes a date, and was given "-1"'],
  ])("does not take %s, and says so", (_, [start, due, asOf], words) => {
    expect(() => cellExpected(start, due, asOf, today)).toThrow(words);
  });
});

describe("OKR.STATUS", () => {
  it.each([
    ["Done", [1, 0.5, null, null]],
    ["On track", [0.4, 0.5, null, null]],
    ["At risk", [0.39, 0.5, null, null]],
    ["At risk", [0.25, 0.5, null, null]],
    ["Off track", [0.24, 0.5, null, null]],
    ["On track", [0.3, 0.5, -0.2, null]],
    ["Off track", [0.3, 0.5, -0.05, -0.15]],
    ["Not scored", ["", 0.5, null, null]],
    ["Not scored", [0.4, "", null, null]],
    ["Off track", [0, 1, null, null]],
  ])("gives %s for %j", (status, [score, expected, onTrackGap, atRiskGap]) => {
    expect(cellStatus(score, expected, onTrackGap, atRiskGap)).toBe(status);
  });

  it("does not take gaps the wrong way round", () => {
    expect(() => cellStatus(0.4, 0.5, -0.3, null)).toThrow(
      "atRiskGap (-0.25) has to be lower than onTrackGap (-0.3)",
    );
  });
});

describe("OKR.READMEASURE", () => {
  const read = (text: unknown) => {
    const row = cellMeasure(text);
    return Object.fromEntries(measureColumns.map((column, i) => [column, row[i]]));
  };

  it("spreads a sentence over its columns", () => {
    expect(read("Reduce permit review time from 45 to 15 days by June 30, 2027")).toMatchObject({
      kind: "key-result",
      direction: "decrease",
      baseline: 45,
      target: 15,
      unit: "days",
      deadline: "2027-06-30",
      confidence: expect.any(Number) as number,
      "to or by": "to",
    });
  });

  it.each([
    ["by how much", "Cut energy use by 25 %", { target: 25, unit: "%", "to or by": "by", baseline: "" }],
    ["grades as they are", "Raise the bond rating from AA to AAA", { baseline: "AA", target: "AAA" }],
    ["work without a number", "Adopt a tree ordinance", { kind: "activity", baseline: "", unit: "" }],
    ["nothing in a blank cell", [[""]], { kind: "", direction: "", target: "", confidence: "" }],
  ])("tells %s", (_, text, cells) => {
    expect(read(text)).toMatchObject(cells);
  });

  it("has a cell for every column", () => {
    expect(cellMeasure("Plant 500 trees")).toHaveLength(measureColumns.length);
  });
});

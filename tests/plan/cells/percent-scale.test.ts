/** Fractions of a percent are told from percent points by the row, then by the column. */
import { describe, expect, it } from "vitest";
import { asPercentPoints, percentFactor, usesPercentPoints } from "../../../core/plan/cells/percent-scale";

describe("the scale of percents", () => {
  it.each<[string, number[], number[], boolean, 1 | 100]>([
    ["85 beside % is 85", [85, 90], [], false, 1],
    ["0.85 beside % is 85", [0.85, 0.9], [], false, 100],
    ["0.83 beside a stated 85% is 83", [0.83], [85], true, 100],
    ["0.9 beside a stated 2% is 0.9", [0.9], [2], false, 1],
    ["0.4 beside 3 is 0.4", [0.4, 3], [], false, 1],
    ["0.9 beside 85 is 90", [85, 0.9], [], false, 100],
    ["0.9 beside 2.5 is 0.9", [2.5, 0.9], [], false, 1],
    ["0.9 in a column of points is 0.9", [0.9], [], true, 1],
    ["1 alone is all of it", [1], [], false, 100],
    ["nothing needs no factor", [], [], false, 1],
  ])("%s", (_, bare, stated, points, factor) => {
    expect(percentFactor(bare, stated, points)).toBe(factor);
  });

  it("leaves what is in percent points already", () => {
    expect([85, 0.9].map((value) => asPercentPoints(value, 100))).toEqual([85, 90]);
  });

  it.each<[number[], boolean]>([
    [[85, 90, 12, 40, 99, 0.5, 33, 20, 45, 61, 7], true],
    [[0.85, 90, 0.3, 40, 0.99], false],
    [[85], false],
  ])("%j as a column: points %s", (column, points) => {
    expect(usesPercentPoints(column)).toBe(points);
  });
});

/** Units that only a measure's name implies. */
import { describe, expect, it } from "vitest";
import { unitOfName, unitOfWords } from "../../../core/plan/cells/unit-of-name";

describe("units of names", () => {
  it.each<[string, number[], string | null]>([
    ["Ferry passengers on Sundays", [410, 500], "count"],
    ["Boats registered online", [12], "count"],
    ["Night buses", [4], "count"],
    ["Night buses", [4.5], null],
    ["Night buses", [], null],
    ["Average riders on Sundays", [400], null],
    ["Harbor dredging costs", [4000], null],
    ["Pavement condition index", [71], null],
    ["Riders per bus", [31], null],
    ["Access to the quay", [3], null],
    ["Crossing times", [12], null],
  ])("%j with %j is %j", (name, values, unit) => {
    expect(unitOfName(name, values)).toBe(unit);
  });

  it.each<[string, string, string | null]>([
    ["Harbor charter renewed", "Yes", "yes/no"],
    ["Harbor bond rating", "AA+", "rating"],
    ["Harbor board", "In place", null],
  ])("%j with %j is %j", (name, words, unit) => {
    expect(unitOfWords(name, words)).toBe(unit);
  });
});

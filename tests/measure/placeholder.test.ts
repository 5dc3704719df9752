/** Cells that stand for a missing value. */
import { describe, expect, it } from "vitest";
import { placeholderOf } from "../../core/measure";

describe("a placeholder says why the value is missing", () => {
  it.each([
    ["TBD", "pending"],
    ["??", "pending"],
    ["Pending", "pending"],
    ["to be determined", "pending"],
    ["Target to be set in Q2", "pending"],
    ["ASAP", "pending"],
    ["varies", "pending"],
    ["X%", "pending"],
    ["n/a", "not-applicable"],
    ["N.A.", "not-applicable"],
    ["Not applicable", "not-applicable"],
    ["Ongoing", "ongoing"],
    ["annually", "ongoing"],
    ["-", "none"],
    ["—", "none"],
    ["No target", "none"],
    ["No specific goals", "none"],
    ["No formal target set for this measure", "none"],
    ["No missed targets", null],
    ["None", "none"],
    ["85%", null],
    ["AAA", null],
    ["Yes", null],
    ["", null],
    ["Reduce ongoing costs by 5%", null],
  ])("%s", (text, means) => {
    expect(placeholderOf(text)).toBe(means);
  });
});

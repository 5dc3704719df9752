/** The formulas of every sample's book in IronCalc, an engine that is not ours, against the core. */
import { describe, expect, it } from "vitest";
import { recalculate } from "../book/recalculate";
import { disagreements, formulaCells, withoutComputedValues } from "./formula-cells";
import { sampleBooks } from "./sample-books";

describe.each(sampleBooks())("the book of $name", ({ patch }) => {
  it("has the scores and statuses that the core says", () => {
    const cells = formulaCells(patch);
    expect(cells.length).toBeGreaterThan(100);
    expect(disagreements(cells, recalculate(withoutComputedValues(patch)))).toEqual([]);
  });
});

/** Every sample's book before judges that are not ours: IronCalc calculates it, Microsoft's validator reads the file. */
import { describe, expect, it } from "vitest";
import { applyPatch } from "../../workbench/xlsx";
import { recalculate } from "../book/recalculate";
import { disagreements, formulaCells, withoutComputedValues } from "./formula-cells";
import { faultsOf } from "./open-xml-validator";
import { sampleBooks } from "./sample-books";

describe.each(sampleBooks())("the book of $name", ({ bytes, patch }) => {
  it("has the scores and statuses that the core says", () => {
    const cells = formulaCells(patch);
    expect(cells.length).toBeGreaterThan(100);
    expect(disagreements(cells, recalculate(withoutComputedValues(patch)))).toEqual([]);
  });

  it("makes a file without a fault", () => {
    expect(faultsOf(applyPatch(bytes, patch, []))).toEqual([]);
  });
});

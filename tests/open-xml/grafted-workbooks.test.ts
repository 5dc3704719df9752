/** Grafted workbooks against Microsoft's own validator. */
import { describe, expect, it } from "vitest";
import { applyPatch, newWorkbook } from "../../workbench/xlsx";
import { faultsOf } from "./validator";
import { fullPatch } from "../workbench/xlsx/made-patch";
import { packageOf } from "../workbench/xlsx/made-package";
import { tortureVariants } from "../workbench/xlsx/torture-variants";

describe("the validator finds no fault", () => {
  it("in a new workbook with every feature", () => {
    expect(faultsOf(applyPatch(newWorkbook(), fullPatch, []))).toEqual([]);
  });

  it.each(Object.entries(tortureVariants))("that was not there before: %s", (_, parts) => {
    const original = packageOf(parts);
    const before = faultsOf(original);
    expect(faultsOf(applyPatch(original, fullPatch, [])).filter((fault) => !before.includes(fault))).toEqual(
      [],
    );
  });
});

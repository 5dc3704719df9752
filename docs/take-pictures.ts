/** README's pictures: the sample city's book after six weeks of check-ins, as LibreOffice prints it. Needs LibreOffice and poppler-utils. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { WorkbookPatch } from "../core/workbook/patch";
import { convertWithLibreOffice } from "../tests/engines/libreoffice";
import { cityBookInUse } from "../tests/engines/sample-books";
import { applyPatch, newWorkbook } from "../workbench/xlsx";

const pictures: Record<string, string> = {
  Dashboard: "dashboard",
  Objectives: "objectives",
  "Key results": "key-results",
};
const folder = join(import.meta.dirname, "pictures");
const working = mkdtempSync(join(tmpdir(), "okr-pictures-"));
mkdirSync(folder, { recursive: true });

/** Every sheet stays, since formulas refer to each other; all but one are hidden, so that only it is printed. */
function only(sheet: string, patch: WorkbookPatch): WorkbookPatch {
  const sheets = patch.sheets.map((spec) => ({
    ...spec,
    visibility: spec.name === sheet ? ("visible" as const) : ("veryHidden" as const),
  }));
  return { ...patch, sheets, show: { sheet, cell: "A1" } };
}

const { patch } = cityBookInUse();
for (const [sheet, name] of Object.entries(pictures)) {
  const workbook = join(working, `${name}.xlsx`);
  const plan = applyPatch(newWorkbook(), only(sheet, patch), []);
  writeFileSync(workbook, plan);
  const pdf = convertWithLibreOffice(workbook, "pdf", working);
  execFileSync("pdftoppm", ["-png", "-r", "110", "-singlefile", pdf, join(folder, name)]);
}
rmSync(working, { recursive: true });

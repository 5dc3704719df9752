/** README's pictures: the sample city's book after six weeks of check-ins, as LibreOffice prints it. Needs LibreOffice, poppler-utils, ImageMagick, and Carlito, which is as wide as Calibri. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SheetSpec, WorkbookPatch } from "../core/workbook/patch";
import { convertWithLibreOffice } from "../tests/engines/libreoffice";
import { cityBookInUse } from "../tests/engines/sample-books";
import { applyPatch, newWorkbook } from "../workbench/xlsx";

const pictures: Record<string, string> = {
  Dashboard: "dashboard",
  Objectives: "objectives",
  "Key results": "key-results",
  Findings: "findings",
};
const folder = join(import.meta.dirname, "pictures");
const working = mkdtempSync(join(tmpdir(), "okr-pictures-"));
mkdirSync(folder, { recursive: true });

/** Every sheet stays, since formulas refer to each other; all but one are hidden and have nothing that prints. */
function only(sheet: string, patch: WorkbookPatch): WorkbookPatch {
  const sheets = patch.sheets.map((spec): SheetSpec => {
    const { area, orientation, fitToWidth, repeatRows, paper } = spec.print;
    const print = { orientation, fitToWidth, repeatRows, ...(paper && { paper }) };
    if (spec.name !== sheet) return { ...spec, visibility: "veryHidden", print };
    return { ...spec, visibility: "visible", print: { ...print, ...(area && { area }) } };
  });
  return { ...patch, sheets, show: { sheet, cell: "A1" } };
}

const { patch } = cityBookInUse();
for (const [sheet, name] of Object.entries(pictures)) {
  const workbook = join(working, `${name}.xlsx`);
  const plan = applyPatch(newWorkbook(), only(sheet, patch), []);
  writeFileSync(workbook, plan);
  const pdf = convertWithLibreOffice(workbook, "pdf", working);
  const picture = join(folder, name);
  execFileSync("pdftoppm", ["-png", "-r", "130", "-singlefile", pdf, picture]);
  execFileSync("mogrify", ["-trim", "-bordercolor", "white", "-border", "16", `${picture}.png`]);
}
rmSync(working, { recursive: true });

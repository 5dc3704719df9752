/** Evidence points at words that stand in the plan: the samples, and the shared plans where they are. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { look } from "../../../core/commands/pane/look";
import type { Look } from "../../../core/commands/pane/look";
import { noChoices } from "../../../core/commands/pane/plan-choices";
import { sheetCells } from "../../../core/plan/cells/sheet-cells";
import type { CellRef } from "../../../core/workbook/cells";
import { parseCellAddress } from "../../../core/workbook/a1";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { captureCsv } from "../../../workbench/csv";
import { captureWorkbook } from "../../../workbench/xlsx";
import { environment } from "../../workbench/xlsx/environment";
import { today } from "./pane-file";

const root = join(import.meta.dirname, "../../..");
const plans = ["examples", "../shared/corpus/cityplans", "../shared/corpus/workbooks"]
  .map((folder) => join(root, folder))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => /\.(?:xlsx|csv)$/.test(path));

function captured(path: string): WorkbookSnapshot {
  const capture = path.endsWith(".csv") ? captureCsv : captureWorkbook;
  return capture(readFileSync(path), "plan", environment);
}

/** What people read in a cell: a percent as a percent, a date as a day. */
function reader(snapshot: WorkbookSnapshot): (at: CellRef) => string {
  const sheets = new Map(
    snapshot.sheets.map((sheet) => [sheet.name, sheetCells(sheet, snapshot.dateSystem)]),
  );
  return ({ sheet, cell }) => {
    const place = parseCellAddress(cell);
    return (place && sheets.get(sheet)?.at(place.row, place.column)?.text) ?? "";
  };
}

/** Evidence and sources whose words do not stand where they point. */
function astray({ items, settings }: Look, textAt: (at: CellRef) => string): unknown[] {
  const { fiscalYearFrom } = settings;
  const places = items.flatMap(({ source, text, evidence }) => [
    ...(textAt(source) === "" ? [{ source, text }] : []),
    ...evidence.filter(({ at, words }) =>
      at === null ? words !== null : !textAt(at).includes(words ?? "?"),
    ),
  ]);
  const isSaid = fiscalYearFrom === null || typeof fiscalYearFrom === "string";
  return isSaid || textAt(fiscalYearFrom.at).includes(fiscalYearFrom.words)
    ? places
    : [...places, fiscalYearFrom];
}

describe("every plan is looked at without an error, and its evidence stands in its cells", () => {
  it.each(plans.map((path): [string, string] => [basename(path), path]))("%s", (_name, path) => {
    const snapshot = captured(path);
    const { report } = look(snapshot, noChoices, { today });
    expect(astray(report, reader(snapshot))).toEqual([]);
  }, 120_000); // prettier-ignore
});

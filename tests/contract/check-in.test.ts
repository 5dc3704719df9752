/** Every host: a check-in from the pane. A program that calculates gets one sheet of it, a file all that it changes; both say the same. */
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { CheckInInput } from "../../core/commands/pane/check-in";
import { noChoices } from "../../core/commands/pane/plan-choices";
import { runPaneCommand } from "../../core/commands/pane/run-pane-command";
import { withoutComputed } from "../../core/commands/pane/without-computed";
import { sheetNames } from "../../core/book/sheet-names";
import { readBook } from "../../core/book/read-book";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import type { WorkbookHost } from "../../core/workbook/workbook-host";
import { captureWorkbook } from "../../workbench/xlsx";
import { createExcelRig } from "../rig/excel/excel-rig";
import type { ExcelRig } from "../rig/excel/excel-rig";
import { environment } from "../workbench/xlsx/environment";
import { hostOf } from "./excel-host";
import { fileContractHost } from "./file-host";
import { previewContractHost } from "./preview-host";
import { smallPlan } from "./samples";

type Writable = Pick<WorkbookHost, "capture" | "apply">;

const today = "2026-02-16";
const MINUTES = 5 * 60_000;

// Excel works its formulas out anew, TODAY() among them; a file holds what the core gave.
beforeAll(() => void vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${today}T12:00:00Z`) }));
afterAll(() => void vi.useRealTimers());

/** Builds the book and checks in on its first key results, twice on the first one. */
async function checkInOn(workbook: Writable, isCalculating: boolean): Promise<string[][]> {
  const build = runPaneCommand("build", await workbook.capture(), noChoices, { today });
  if (build.write) await workbook.apply(build.write.patch, build.write.previousSheets);
  const ids = readBook(await workbook.capture())?.model.keyResults.map(({ id }) => id) ?? [];
  const [first = ""] = ids;
  const written: string[][] = [];
  for (const [i, keyResultId] of [...ids.slice(0, 2), first].entries()) {
    const input: CheckInInput = {
      keyResultId, date: `2026-02-1${i}`, value: 30 + i, confidence: 5, progress: "As planned", problems: null, plans: null,
      by: "City Clerk", isConfirmed: true,
    }; // prettier-ignore
    written.push(await checkInto(workbook, input, isCalculating));
  }
  return written;
}

/** The rig works out what was written; Excel also what depends on it. */
function workOutEverything({ workbook }: ExcelRig): void {
  for (const { cells } of workbook.sheets)
    for (const cell of cells.values()) if (cell.formula !== null) cell.isStale = true;
}

async function checkInto(workbook: Writable, input: CheckInInput, isCalculating: boolean): Promise<string[]> {
  const { write } = runPaneCommand("checkIn", await workbook.capture(), input, { today });
  if (!write) throw new Error("The check-in was not written.");
  const patch = isCalculating ? withoutComputed(write) : write.patch;
  await workbook.apply(patch, write.previousSheets);
  return patch.sheets.map(({ name }) => name);
}

/**
 * Notes and formulas are compared in same-book; the engine's numbers end after 12 digits. The hidden sheet that orders check-ins gets more
 * spare rows only where it is written.
 */
const shown = ({ sheets }: WorkbookSnapshot) =>
  sheets
    .filter(({ name }) => name !== sheetNames.latestCheckIns)
    .map(({ name, values }) => ({
      name,
      values: values.map((cells) =>
        cells.map((value) => (typeof value === "number" ? Number(value.toPrecision(12)) : value)),
      ),
    }));

const [name, bytes] = smallPlan;

const file = fileContractHost.open(bytes);
beforeAll(async () => void (await checkInOn(file, false)), MINUTES);

it(
  `check-ins on the book of ${name} are the same in the preview, cell by cell`,
  async () => {
    const preview = previewContractHost.open(bytes);
    await checkInOn(preview, false);
    expect((await preview.capture()).sheets).toEqual((await file.capture()).sheets);
  },
  MINUTES,
);

it(
  `check-ins on the book of ${name} are one sheet each in Excel, which then shows what the file shows`,
  async () => {
    const rig = createExcelRig(captureWorkbook(bytes, "plan.xlsx", environment), { apiVersion: 15 });
    const excel = hostOf(rig);
    for (const names of await checkInOn(excel, true)) expect(names).toEqual(["Check-ins"]);
    workOutEverything(rig);
    expect(shown(await excel.capture())).toEqual(shown(await file.capture()));
  },
  MINUTES,
);

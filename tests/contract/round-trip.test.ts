/** A book goes on in another program: built in a file and worked on in Google Sheets, and the other way round, it is the same book. */
import { describe, expect, it } from "vitest";
import { readBook } from "../../core/book/read-book";
import type { BookReading } from "../../core/book/read-book";
import { convert } from "../../core/commands/convert";
import type { CheckInInput } from "../../core/commands/pane/check-in";
import { noChoices } from "../../core/commands/pane/plan-choices";
import { runPaneCommand } from "../../core/commands/pane/run-pane-command";
import type { PaneCommandName, PaneInput, PaneReport } from "../../core/commands/pane/pane-command";
import { validate } from "../../core/commands/validate";
import { noChanges } from "../../core/okr/merge/merge-rows";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { applyPatch, captureWorkbook } from "../../workbench/xlsx";
import { openServerRig } from "../sheets-addon/server/server-rig";
import { environment } from "../workbench/xlsx/environment";
import { downloadedFile } from "./downloaded-file";
import { smallestSample, smallPlan } from "./samples";

const today = "2026-02-16";

const checkInOn = (keyResultId: string): CheckInInput => ({
  ...{ keyResultId, date: "2026-02-13", value: 7, confidence: 6, progress: "Two of the crossings are built" },
  ...{ problems: "Rain", plans: null, by: "City Clerk", isConfirmed: true },
});

/** A workbook in a program, and what the pane asks of it there. */
interface Program {
  snapshot: () => WorkbookSnapshot;
  command: <Name extends PaneCommandName>(name: Name, input: PaneInput<Name>) => PaneReport<Name>;
}

/** The built script, as the sidebar asks it; the snapshot is what it captures. */
const inSheets = (snapshot: WorkbookSnapshot): Program => readOnce(openServerRig(snapshot));

function inFile(original: Uint8Array): Program {
  let bytes = original;
  const snapshot = () => captureWorkbook(bytes, "plan.xlsx", environment);
  return readOnce({
    snapshot,
    command: (name, input) => {
      const { report, write } = runPaneCommand(name, snapshot(), input, { today });
      if (write) bytes = applyPatch(bytes, write.patch, write.previousSheets);
      return report;
    },
  });
}

/** Reading takes a second; it is done anew after a command only. */
function readOnce({ snapshot, command }: Program): Program {
  let read: WorkbookSnapshot | null = null;
  return {
    snapshot: () => (read ??= snapshot()),
    command: (name, input) => {
      read = null;
      return command(name, input);
    },
  };
}

/** A book in one program, a copy of it taken to another one. */
async function carried(from: Program, to: "a file" | "Google Sheets"): Promise<Program> {
  return to === "a file" ? inFile(await downloadedFile(from.snapshot())) : inSheets(from.snapshot());
}

function bookIn(program: Program): BookReading {
  const book = readBook(program.snapshot());
  if (!book) throw new Error("There is no book.");
  return book;
}

const found = ({ snapshot }: Program) =>
  validate(snapshot(), { today, ...noChoices, rules: null, level: "info" });

function checkInTo(program: Program): void {
  const [first] = bookIn(program).model.keyResults;
  const report = program.command("checkIn", checkInOn(first?.id ?? ""));
  if (!report.isWritten) throw new Error(JSON.stringify(report.problems));
}

function expectNothingToConvert(program: Program): void {
  const { report } = convert(program.snapshot(), { today, ...noChoices });
  expect(report).toMatchObject({ isUpdate: true, changes: noChanges() });
}

describe.each([...smallestSample, smallPlan])("the book of %s", (_, bytes) => {
  it.each([
    { built: "a file", used: "Google Sheets", open: () => inFile(bytes) },
    {
      built: "Google Sheets",
      used: "a file",
      open: () => inSheets(captureWorkbook(bytes, "plan.xlsx", environment)),
    },
  ] as const)(
    "built in $built is checked and checked into in $used, and is the same in $built again",
    async ({ built, used, open }) => {
      const stayed = open();
      stayed.command("build", noChoices);
      expect(found(stayed).findings.length).toBeGreaterThan(0);
      const abroad = await carried(stayed, used);
      expect(bookIn(abroad)).toEqual(bookIn(stayed));
      expect(abroad.command("check", { choices: noChoices, write: false })).toMatchObject(found(stayed));
      expectNothingToConvert(abroad);

      checkInTo(abroad);
      const back = await carried(abroad, built);
      checkInTo(stayed);
      expect(bookIn(back).model.checkIns).toHaveLength(1);
      expect(bookIn(back)).toEqual(bookIn(stayed));
      expect(found(back)).toEqual(found(stayed));
      expectNothingToConvert(back);
    },
  );
});

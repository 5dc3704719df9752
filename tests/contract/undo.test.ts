/** Every host: what is built and taken back leaves the workbook as it was, and nothing that the host does of itself counts as a change. */
import { describe, expect, it } from "vitest";
import { noChoices } from "../../core/commands/pane/plan-choices";
import { runPaneCommand } from "../../core/commands/pane/run-pane-command";
import type { PaneCommandName, PaneInput, PaneReport } from "../../core/commands/pane/pane-command";
import type { OpenWorkbook } from "./contract-host";
import { excelContractHost } from "./excel-host";
import { fileContractHost } from "./file-host";
import { previewContractHost } from "./preview-host";
import { smallPlan } from "./samples";
import { sheetsContractHost } from "./sheets-host";

const today = "2026-02-16";

/** An engine calculates whole books several times. */
const MINUTES = 5 * 60_000;

async function run<Name extends PaneCommandName>(
  workbook: OpenWorkbook,
  name: Name,
  input: PaneInput<Name>,
): Promise<PaneReport<Name>> {
  const { report, write } = runPaneCommand(name, await workbook.capture(), input, { today });
  if (write) await workbook.apply(write.patch, write.previousSheets);
  return report;
}

describe.each([fileContractHost, excelContractHost(15), sheetsContractHost, previewContractHost])(
  "a build in $name",
  (host) => {
    it.each([smallPlan])(
      "is taken back: %s",
      async (_, bytes) => {
        const workbook = host.open(bytes);
        const before = await workbook.capture();
        const first = await run(workbook, "build", noChoices);
        const book = await workbook.capture();
        const second = await run(workbook, "build", { ...noChoices, preset: "small-town" });
        expect(await run(workbook, "undo", { ticket: second.undo, anyway: false })).toEqual({
          isUndone: true,
        });
        expect(await workbook.capture()).toEqual(book);
        expect(await run(workbook, "undo", { ticket: first.undo, anyway: false })).toEqual({
          isUndone: true,
        });
        expect(await workbook.capture()).toEqual(before);
      },
      MINUTES,
    );
  },
);

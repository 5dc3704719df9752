/** One build, three hosts: the book in Excel and in Google Sheets is the book in a file, but for what docs/host-differences.md says. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { noChoices } from "../../core/commands/pane/plan-choices";
import { runPaneCommand } from "../../core/commands/pane/run-pane-command";
import type { WorkbookPatch } from "../../core/workbook/patch";
import { captureWorkbook } from "../../workbench/xlsx";
import { builtServer } from "../sheets-addon/built-add-on";
import { openServerRig } from "../sheets-addon/server/server-rig";
import { environment } from "../workbench/xlsx/environment";
import { compareBooks } from "./compare-books";
import type { OpenWorkbook } from "./contract-host";
import { excelContractHost } from "./excel-host";
import { fileContractHost } from "./file-host";
import { meantInSheets } from "./meant-differences";
import { samples } from "./samples";
import { factsOfRigSheet } from "./sheets-host";
import { contentsOfRig } from "./sheets-contents";

const today = "2026-02-16";
const MINUTES = 5 * 60_000;

async function build(workbook: OpenWorkbook): Promise<WorkbookPatch> {
  const { write } = runPaneCommand("build", await workbook.capture(), noChoices, { today });
  if (!write) throw new Error("The plan gives no book.");
  await workbook.apply(write.patch, write.previousSheets);
  return write.patch;
}

/** By the built script, as the sidebar asks for it; looked at in the stand-in's own state. */
async function buildInSheets(bytes: Uint8Array): Promise<Pick<OpenWorkbook, "capture" | "facts">> {
  const server = openServerRig(captureWorkbook(bytes, "plan.xlsx", environment), await builtServer());
  server.command("build", noChoices);
  return {
    capture: () => Promise.resolve(contentsOfRig(server.rig)),
    facts: (name) => Promise.resolve(factsOfRigSheet(server.rig, name)),
  };
}

it("differences that are meant stand in docs/host-differences.md by their names", () => {
  const page = readFileSync(join(import.meta.dirname, "../../docs/host-differences.md"), "utf8");
  for (const name of Object.keys(meantInSheets)) expect(page).toContain(`| ${name} `);
});

describe.each(samples)("the book of %s", (_, bytes) => {
  const inFile = fileContractHost.open(bytes);
  const file = { host: "a file", workbook: inFile };
  let patch: WorkbookPatch;
  beforeAll(async () => {
    patch = await build(inFile);
  });

  it(
    "is the same in Excel",
    async () => {
      const excel = excelContractHost(15).open(bytes);
      await build(excel);
      expect(await compareBooks(patch, file, { host: "Excel", workbook: excel })).toEqual([]);
    },
    MINUTES,
  );

  it(
    "is the same in Google Sheets",
    async () => {
      const sheets = { host: "Google Sheets", workbook: await buildInSheets(bytes) };
      const meant = Object.values(meantInSheets);
      const differences = await compareBooks(patch, file, sheets, (difference) =>
        meant.some((isMeant) => isMeant(difference)),
      );
      expect(differences).toEqual([]);
    },
    MINUTES,
  );
});

/** The pane's way to a workbook: what is read, what is written, one command after the other. */
import { describe, expect, it } from "vitest";
import type { PaneOutcome, PaneWrite } from "../../../core/commands/pane/pane-outcome";
import type { WorkbookPatch } from "../../../core/workbook/patch";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { emptySheet } from "../../../core/workbook/snapshot";
import type { SheetSpec } from "../../../core/workbook/patch";
import { paneHostOverWorkbook } from "../../../pane/host/pane-host-over-workbook";
import type { CoreRunner } from "../../../pane/host/pane-host-over-workbook";

const snapshot: WorkbookSnapshot = {
  name: "plan.xlsx",
  locale: "en-US",
  timeZone: "America/Chicago",
  dateSystem: 1900,
  sheets: [emptySheet("Plan")],
  definedNames: [],
};

const sheet = (name: string): SheetSpec => ({
  name,
  visibility: "visible",
  tabColor: null,
  columns: [],
  rows: [],
  rowHeights: [],
  merges: [],
  freeze: { rows: 0, columns: 0 },
  filter: null,
  validations: [],
  conditionalFormats: [],
  charts: [],
  print: { orientation: "portrait", fitToWidth: true, repeatRows: null },
  gridlines: true,
});

const patch: WorkbookPatch = {
  styles: {},
  sheets: [sheet("Check-ins"), sheet("Dashboard")],
  remove: [],
  marks: [],
  definedNames: [],
  show: null,
};

function hostOver(write: PaneWrite | null, recalculates: boolean) {
  const events: string[] = [];
  const outcome: PaneOutcome<unknown> = { report: { isUndone: true }, write };
  const host = paneHostOverWorkbook({
    program: "preview",
    workbook: {
      capture: () => {
        events.push("read");
        return Promise.resolve(snapshot);
      },
      apply: ({ sheets }) => {
        events.push(`write ${sheets.map(({ name }) => name).join(", ")}`);
        return Promise.resolve();
      },
      reveal: () => Promise.resolve(),
    },
    core: ((name: string) => {
      events.push(name);
      return Promise.resolve(outcome);
    }) as CoreRunner,
    today: () => "2026-02-16",
    recalculates,
    appearance: { now: () => "light", onChange: () => () => undefined },
    onRequest: () => () => undefined,
    onEdited: () => () => undefined,
    memory: { read: () => null, write: () => undefined },
  });
  return { host, events };
}

describe("a command", () => {
  it.each<[what: string, write: PaneWrite | null, recalculates: boolean, written: string[]]>([
    ["nothing where the command has nothing to write", null, true, []],
    ["every sheet of the patch", { patch, previousSheets: [] }, true, ["write Check-ins, Dashboard"]],
    [
      "only what was touched where the program calculates",
      { patch, previousSheets: [], touched: ["Check-ins"] },
      true,
      ["write Check-ins"],
    ],
    [
      "every sheet where the program does not calculate",
      { patch, previousSheets: [], touched: ["Check-ins"] },
      false,
      ["write Check-ins, Dashboard"],
    ],
  ])("writes %s", async (_, write, recalculates, written) => {
    const { host, events } = hostOver(write, recalculates);
    await host.run("track", null);
    expect(events).toEqual(["read", "track", ...written]);
  });

  it("waits for the one before it", async () => {
    const { host, events } = hostOver({ patch, previousSheets: [] }, true);
    await Promise.all([host.run("track", null), host.run("addSample", null)]);
    expect(events.map((event) => event.split(" ")[0])).toEqual(["read", "track", "write", "read", "addSample", "write"]);
  }); // prettier-ignore
});

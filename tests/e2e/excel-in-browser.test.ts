/** Microsoft's client in Chromium meets the same Excel as in Node, on the web and on the desktop. */
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { emptySheet } from "../../core/workbook/snapshot";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import type { ExcelOptions } from "../rig/excel-in-browser/open-excel";
import { openExcel } from "../rig/excel-in-browser/open-excel";
import { chromiumForTests } from "./chromium-for-tests";

const folder = join(import.meta.dirname, "../rig/excel-in-browser/probe");
const plan: WorkbookSnapshot = {
  name: "Plan.xlsx",
  locale: "en-US",
  timeZone: "America/Chicago",
  dateSystem: 1900,
  sheets: [{ ...emptySheet("Plan"), values: [["Goal"], ["Safer streets"]] }],
  definedNames: [],
};
const browser = chromiumForTests();

type Probe = Record<string, (...given: unknown[]) => unknown>;
declare global {
  interface Window {
    probe: Probe;
  }
}

async function open(as: ExcelOptions["as"], options: Partial<ExcelOptions> = {}) {
  const excel = await openExcel(browser(), plan, { folder, as, ...options });
  onTestFinished(() => excel.close());
  const ask = (what: string, ...given: unknown[]): Promise<unknown> =>
    excel.pane.evaluate(([name, list]) => window.probe[name]?.(...list), [what, given] as const);
  return { excel, ask, ready: await ask("ready") };
}

describe.each([
  ["web", "OfficeOnline"],
  ["desktop", "PC"],
] as const)("Excel on the %s", (as, platform) => {
  it("says where the add-in is, with Microsoft's files alone", async () => {
    const { excel, ready } = await open(as);
    expect(ready).toEqual({ host: "Excel", platform, language: "en-US" });
    expect(excel.refused).toEqual([]);
    expect(excel.complaints).toEqual([]);
    expect(excel.notModelled).toEqual([]);
  });

  it.each([8, 12, 15] as const)("has ExcelApi 1.%d and nothing above", async (apiVersion) => {
    const { ask } = await open(as, { apiVersion });
    expect(await ask("supports", "ExcelApi", `1.${apiVersion}`)).toBe(true);
    expect(await ask("supports", "ExcelApi", `1.${apiVersion + 1}`)).toBe(false);
    expect(await ask("supports", "SharedRuntime", "1.1")).toBe(apiVersion > 8);
    expect(await ask("needsNewer")).toBe(apiVersion < 13 ? "ApiNotFound" : null);
  });

  it("reads and writes the workbook, and keeps settings", async () => {
    const { excel, ask } = await open(as);
    expect(await ask("read", "A1:A2")).toEqual([["Goal"], ["Safer streets"]]);
    expect(await ask("write", "B2", [["=1+1"]])).toBeNull();
    expect(await ask("read", "B2")).toEqual([[2]]);
    expect(excel.workbook.sheets[0]?.cells.size).toBe(3);
    expect(await ask("keep", "theme", { dark: true })).toEqual({ dark: true });
  });

  it("tells what people type", async () => {
    const { excel, ask } = await open(as);
    await ask("watch");
    excel.type("Plan", "A2", "Calmer streets");
    await expect.poll(() => ask("edits")).toEqual(["A2 Unknown"]);
  });

  it("presses buttons and waits for their end, and keys", async () => {
    const { excel, ask } = await open(as);
    await excel.invokeCommand("validate");
    await excel.invokeShortcut("validate");
    await expect.poll(() => ask("pressed")).toEqual(["validate", "shortcut"]);
  });

  it("fails as it does in Node", async () => {
    const { excel, ask } = await open(as);
    const write = (options?: object) => ask("write", "A1", [["x"]], options);
    // The client has a request of its own when it starts.
    await expect.poll(() => excel.traffic.length).toBe(1);
    excel.faults.throttledRequests = 1;
    expect(await write()).toBe("ActivityLimitReached");
    excel.faults.isEditingCell = true;
    expect(await write()).toBe("InvalidOperationInCellEditMode");
    setTimeout(() => (excel.faults.isEditingCell = false), 20);
    expect(await write({ delayForCellEdit: true })).toBeNull();
    for (const sheet of excel.workbook.sheets) sheet.isProtected = true;
    expect(await write()).toBe("AccessDenied");
    expect(await ask("write", "A1", [["x".repeat(6_000_000)]])).toBe("RequestPayloadSizeLimitExceeded");
  });
});

it.each([
  ["light", "#ffffff"],
  ["dark", "#262626"],
] as const)("Excel on the desktop is %s", async (appearance, color) => {
  const { ask } = await open("desktop", { appearance });
  expect(String(await ask("theme")).toLowerCase()).toBe(color);
});

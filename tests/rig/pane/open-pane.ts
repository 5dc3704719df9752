/** The pane in Chromium over a workbook file: what it writes goes through the file host. */
import type { Browser, Page } from "playwright-core";
import type { CellRef } from "../../../core/workbook/cells";
import type { WorkbookPatch } from "../../../core/workbook/patch";
import type { Appearance } from "../../../pane/pane-host";
import { applyPatch, captureWorkbook } from "../../../workbench/xlsx";
import { environment } from "../../workbench/xlsx/environment";
import { serveFolders } from "../browser/chromium";
import type { RigResult } from "./entry";

export interface OpenPane {
  page: Page;
  /** The workbook as it is now. */
  bytes: () => Uint8Array;
  revealed: CellRef[];
  /** What the page complained of. */
  complaints: string[];
  close: () => Promise<void>;
}

export interface PaneOptions {
  /** Where bundlePane put it. */
  folder: string;
  width?: number;
  height?: number;
  appearance?: Appearance;
  /** ISO day. */
  today?: string;
}

export async function openPane(
  browser: Browser,
  workbook: Uint8Array,
  options: PaneOptions,
): Promise<OpenPane> {
  const { folder, width = 350, height = 800, appearance = "light", today = "2026-02-16" } = options;
  let bytes = workbook;
  const revealed: CellRef[] = [];
  const complaints: string[] = [];
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: appearance === "light" ? "light" : "dark",
    forcedColors: appearance === "high-contrast" ? "active" : "none",
  });
  await serveFolders(context, { "https://pane.test/": folder });
  const page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  await page.exposeFunction("rigCapture", () =>
    result(() => captureWorkbook(bytes, "plan.xlsx", environment)),
  );
  await page.exposeFunction("rigApply", (patch: WorkbookPatch, previousSheets: string[]) =>
    result(() => {
      bytes = applyPatch(bytes, patch, previousSheets);
      return null;
    }),
  );
  await page.exposeFunction("rigReveal", (ref: CellRef) => result(() => void revealed.push(ref)));
  await page.addInitScript(([day, look]) => Object.assign(window, { rigToday: day, rigAppearance: look }), [
    today,
    appearance,
  ] as const);
  await page.goto("https://pane.test/index.html");
  return { page, bytes: () => bytes, revealed, complaints, close: () => context.close() };
}

function result<T>(work: () => T): RigResult<T> {
  try {
    return { value: work() };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unexpected";
    return { error: { code, message: error instanceof Error ? error.message : String(error) } };
  }
}

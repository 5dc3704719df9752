/** Excel around the built add-in in Chromium, on the web or on the desktop: Microsoft's client, unmodified, over a program of ours in Node. */
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import type { RibbonCommandId } from "../../../excel-addin/ribbon/ribbon-commands";
import type { Appearance } from "../../../pane/pane-host";
import { serveFolders } from "../browser/chromium";
import type { EventEntry, ExcelProgram } from "../excel/excel-program";
import { createExcelProgram } from "../excel/excel-program";
import type { ApiVersion } from "../excel/excel-rig";
import { requirementSets } from "./requirement-sets";
import { officeTheme } from "./office-theme";

const here = join(import.meta.dirname, "page");
const officeJs = join(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json"), "../dist");
/** The page around and the pane are of one host: the client takes messages from no other. */
const host = "https://okr-ledger.test/";

export interface ExcelOptions {
  /** The built add-in. */
  folder: string;
  as: "web" | "desktop";
  /** Its page of the pane. */
  pane?: string;
  apiVersion?: ApiVersion;
  width?: number;
  height?: number;
  appearance?: Appearance;
  /** ISO day at which the page's clock stands; null: the clock runs, as measurements need it. */
  today?: string | null;
}

export interface OpenExcel extends Omit<ExcelProgram, "onEvents"> {
  page: Page;
  pane: Frame;
  /** Presses a button of the ribbon and waits until the add-in says that it has finished. */
  invokeCommand: (action: RibbonCommandId) => Promise<void>;
  /** Presses the keys of a shortcut. Excel waits for nothing. */
  invokeShortcut: (action: RibbonCommandId) => Promise<void>;
  /** Addresses that were asked for and are not the add-in's or Microsoft's client. */
  refused: string[];
  /** What the page complained of. */
  complaints: string[];
  close: () => Promise<void>;
}

/** What the scripts in page/ put into their window, and find there. */
interface StandIn {
  isListening: (event: "richApiMessage" | "appCommandInvoked") => boolean;
  tell: (entries: EventEntry[]) => void;
  invokeCommand: (action: string) => Promise<unknown>;
}
declare global {
  interface Window {
    excel: StandIn;
  }
}

/** Excel itself waits five minutes. */
const COMMAND_TIMEOUT = 20_000;
/** Of what a client is told: that keys were pressed which mean an action. */
const ACTION = { messageCategory: 2, messageType: 1000, targetId: "" };

export async function openExcel(
  browser: Browser,
  snapshot: WorkbookSnapshot,
  options: ExcelOptions,
): Promise<OpenExcel> {
  const { folder, as, pane = "taskpane.html", apiVersion = 15, appearance = "light" } = options;
  const { width = 350, height = 800, today = "2026-02-16" } = options;
  const { onEvents, ...program } = createExcelProgram(snapshot, today ?? undefined);
  const complaints: string[] = [];
  const context = await browser.newContext({
    viewport: { width, height },
    locale: "en-US",
    timezoneId: "America/Chicago",
    colorScheme: appearance === "light" ? "light" : "dark",
    forcedColors: appearance === "high-contrast" ? "active" : "none",
  });
  if (today !== null) await context.clock.setFixedTime(`${today}T12:00:00-06:00`);
  const { refused } = await serveFolders(context, {
    [`${host}excel/`]: here,
    [host]: folder,
    "https://appsforoffice.microsoft.com/lib/1/hosted/": officeJs,
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(String(error.stack ?? error)));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  await page.exposeFunction("excelAnswer", program.answer);
  await page.exposeFunction("excelNotModelled", (what: string) => void program.notModelled.push(what));
  await page.addInitScript((given) => Object.assign(window, { excel: given }), {
    pane: host + pane,
    locale: snapshot.locale,
    workbook: snapshot.name ?? "Book1",
    requirements: requirementSets(apiVersion),
    theme: officeTheme(appearance),
  });
  await page.addInitScript({ path: join(here, "strict-client.js") });
  if (as === "desktop") await page.addInitScript({ path: join(here, "excel-on-the-desktop.js") });
  await page.goto(as === "web" ? `${host}excel/excel.html` : host + pane);
  // A page that is being closed hears nothing.
  const tell = (entries: EventEntry[]) =>
    page.evaluate((list) => window.excel.tell(list), entries).catch(() => undefined);
  onEvents((entries) => void tell(entries));
  return {
    ...program,
    page,
    pane: as === "web" ? await frameOf(page, host + pane) : page.mainFrame(),
    invokeCommand: async (action) => {
      await page.waitForFunction(() => window.excel.isListening("appCommandInvoked"));
      const completed = page.evaluate((name) => window.excel.invokeCommand(name), action);
      await inTime(completed, `The command ${action} never called event.completed().`);
    },
    invokeShortcut: async (action) => {
      await page.waitForFunction(() => window.excel.isListening("richApiMessage"));
      await tell([{ ...ACTION, message: JSON.stringify([action]) }]);
    },
    refused,
    complaints,
    close: () => context.close(),
  };
}

async function frameOf(page: Page, address: string): Promise<Frame> {
  const handle = await page.waitForSelector("iframe");
  const frame = await handle.contentFrame();
  if (!frame) throw new Error("The pane's frame is gone.");
  await frame.waitForURL((url) => url.href.startsWith(address), { waitUntil: "domcontentloaded" });
  return frame;
}

async function inTime(work: Promise<unknown>, orElse: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(orElse)), COMMAND_TIMEOUT);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

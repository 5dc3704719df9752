/** The built Sidebar.html in Chromium, in a frame as HtmlService makes one, over the built Code.js. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import type { AppsScriptRigOptions } from "../apps-script/apps-script-rig";
import type { SheetsProgram } from "./sheets-program";
import { createSheetsProgram } from "./sheets-program";

const page = (name: string) => join(import.meta.dirname, "page", name);
const spreadsheet = "https://docs.google.test/spreadsheets/d/1";
/** Pages of scripts have an origin of their own. */
const script = "https://n-okr-ledger-0lu-script.googleusercontent.test/userCodeAppPanel";

/** Stricter than Google's: what the page holds, and nothing from anywhere. */
const CSP =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
/** Google's client lets more calls wait (https://developers.google.com/apps-script/guides/html/communication). */
const MOST_AT_ONCE = 10;

/** Chromium says so of every page of HtmlService. */
const OF_THE_FRAME = "An iframe which has both allow-scripts and allow-same-origin";

export interface SidebarOptions extends AppsScriptRigOptions {
  /** Of the menu. */
  open?: string;
  forcedColors?: boolean;
  colorScheme?: "light" | "dark";
  height?: number;
  /** Milliseconds that a call takes on its way there and back. Google's own are about 500 to 1000. */
  delay?: number;
  /** ISO day at which the page's clock stands; null: it runs. */
  today?: string | null;
}

export interface OpenSidebar extends Omit<SheetsProgram, "close"> {
  page: Page;
  pane: Frame;
  /** An entry of the menu: what it opens takes the place of the sidebar that is open. */
  choose: (functionName: string) => Promise<void>;
  /** Addresses that were asked for. */
  refused: string[];
  /** What the page complained of. */
  complaints: string[];
  close: () => Promise<void>;
}

export async function openSidebar(
  browser: Browser,
  snapshot: WorkbookSnapshot,
  options: SidebarOptions,
): Promise<OpenSidebar> {
  const { open = "openSidebar", forcedColors = false, colorScheme = "light" } = options;
  const { height = 700, delay = 20, today = "2026-02-16", ...rigOptions } = options;
  const program = createSheetsProgram(snapshot, rigOptions);
  const refused: string[] = [];
  const complaints: string[] = [];
  let sidebar = "";
  const context = await browser.newContext({
    viewport: { width: 900, height },
    locale: "en-US",
    timezoneId: "America/Chicago",
    colorScheme,
    forcedColors: forcedColors ? "active" : "none",
  });
  if (today !== null) await context.clock.setFixedTime(`${today}T12:00:00-06:00`);
  await context.route("**/*", (route) => {
    const url = route.request().url();
    if (url === spreadsheet)
      return route.fulfill({ path: page("spreadsheet.html"), contentType: "text/html" });
    if (url === script)
      return route.fulfill({
        body: sidebar,
        contentType: "text/html; charset=utf-8",
        headers: { "content-security-policy": CSP },
      });
    refused.push(url);
    return route.abort();
  });
  const tab = await context.newPage();
  tab.on("pageerror", (error) => complaints.push(String(error.stack ?? error)));
  tab.on("console", (message) => {
    const isComplaint = message.type() === "error" || message.type() === "warning";
    if (isComplaint && !message.text().startsWith(OF_THE_FRAME)) complaints.push(message.text());
  });
  await tab.exposeFunction("sheetsCall", (name: string, argsJson: string) =>
    later(delay, () => program.call(name, JSON.parse(argsJson) as unknown[])),
  );
  const given = { functions: program.functions, mostAtOnce: MOST_AT_ONCE };
  await tab.addInitScript(
    `if (location.href === ${JSON.stringify(script)}) { window.sheets = ${JSON.stringify(given)};
    ${readFileSync(page("google-script-run.js"), "utf8")} }`,
  );
  await tab.goto(spreadsheet);

  const choose = async (functionName: string): Promise<void> => {
    await program.run(functionName);
    const { shown } = await program.see();
    const [last] = shown.filter(({ type }) => type === "sidebar").slice(-1);
    if (last?.type !== "sidebar") throw new Error(`${functionName} opens no sidebar.`);
    sidebar = last.html;
    await tab.locator("iframe").evaluate((frame: HTMLIFrameElement, address) => {
      return new Promise((loaded) => {
        frame.addEventListener("load", loaded, { once: true });
        frame.src = address;
      }).then(() => undefined);
    }, script);
  };
  await choose(open);
  const pane = tab.frame({ url: script });
  if (!pane) throw new Error("The sidebar's frame is gone.");
  return {
    ...program,
    page: tab,
    pane,
    choose,
    refused,
    complaints,
    close: async () => {
      await context.close();
      program.close();
    },
  };
}

/** Half of the way there, half of it back. */
async function later(
  milliseconds: number,
  call: () => Promise<unknown>,
): Promise<{ value: unknown } | { error: { name: string; message: string } }> {
  const wait = () => new Promise((resolve) => setTimeout(resolve, milliseconds / 2));
  await wait();
  try {
    const value = await call();
    await wait();
    return { value };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { error: { name, message } };
  }
}

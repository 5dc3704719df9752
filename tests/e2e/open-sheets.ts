/** The built add-on in Google Sheets over a plan, for one test or for pictures. */
import type { Browser } from "playwright-core";
import { onTestFinished } from "vitest";
import { captureWorkbook } from "../../workbench/xlsx";
import type { OpenSidebar, SidebarOptions } from "../rig/sheets-in-browser/open-sidebar";
import { openSidebar } from "../rig/sheets-in-browser/open-sidebar";
import { environment } from "../workbench/xlsx/environment";
import { sheetsAddOn } from "./built-sheets-add-on";
import type { OpenPane } from "./open-add-in";
import { openPane, PATIENCE } from "./open-add-in";

export type OpenSheets = OpenSidebar & OpenPane;

export async function openSheets(
  browser: Browser,
  plan: Uint8Array,
  options: Partial<SidebarOptions> = {},
): Promise<OpenSheets> {
  const snapshot = captureWorkbook(plan, "plan.xlsx", environment);
  const sidebar = await openSidebar(browser, snapshot, { ...sheetsAddOn(), ...options });
  sidebar.page.setDefaultTimeout(PATIENCE);
  return { ...sidebar, ...openPane(sidebar.pane) };
}

/** Closed when the test is over. A test that fails shows what the sidebar showed. */
export async function openSheetsForTest(...given: Parameters<typeof openSheets>): Promise<OpenSheets> {
  const sheets = await openSheets(...given);
  const { pane, complaints, refused, called, close } = sheets;
  onTestFinished(async ({ task }) => {
    if (task.result?.state === "fail")
      console.error({ shown: await pane.innerText("body"), complaints, refused, called });
    await close();
  });
  return sheets;
}

/** The built add-in in Excel over a plan, and the pane's steps as people find them: by role and name. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Frame, Locator } from "playwright-core";
import { paneBuild } from "../../core/messages/en/pane-build";
import { trackMessages } from "../../core/messages/en/pane-track";
import { paneMessages } from "../../core/messages/en/pane";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import type { Step } from "../../pane/pane-host";
import { captureWorkbook } from "../../workbench/xlsx";
import type { ExcelOptions, OpenExcel } from "../rig/excel-in-browser/open-excel";
import { openExcel } from "../rig/excel-in-browser/open-excel";
import { environment } from "../workbench/xlsx/environment";
import { addInFolder } from "./built-add-in";

export const TODAY = "2026-02-16";
/** Reading, building and checking a city's plan on a slow machine. */
export const PATIENCE = 60_000;

const examples = join(import.meta.dirname, "../../examples");
export const cityPlan = readFileSync(join(examples, "juniper-flats-strategic-plan.xlsx"));

/** What people find in the pane, whatever program it stands in. */
export interface OpenPane {
  tab: (step: Step) => Locator;
  button: (name: string) => Locator;
  text: (text: string) => Locator;
}

export type OpenAddIn = OpenExcel & OpenPane;

export async function openAddIn(
  browser: Browser,
  plan: Uint8Array | WorkbookSnapshot,
  options: Partial<ExcelOptions> = {},
): Promise<OpenAddIn> {
  const snapshot = plan instanceof Uint8Array ? captureWorkbook(plan, "plan.xlsx", environment) : plan;
  const excel = await openExcel(browser, snapshot, {
    folder: addInFolder,
    as: "web",
    today: TODAY,
    ...options,
  });
  excel.page.setDefaultTimeout(PATIENCE);
  return { ...excel, ...openPane(excel.pane) };
}

export const openPane = (pane: Frame): OpenPane => ({
  tab: (step) => pane.getByRole("tab", { name: paneMessages.steps[step] }),
  button: (name) => pane.getByRole("button", { name, exact: true }),
  text: (text) => pane.getByText(text).first(),
});

/** Through the pane's own buttons. */
export async function buildBook({ tab, button, text }: OpenPane): Promise<void> {
  await tab("build").click();
  await button(paneBuild.button.build).click();
  await text(paneBuild.result.title.build).waitFor();
}

/** The step checks by itself when it is opened. */
export async function checkBook({ tab, text }: OpenPane): Promise<void> {
  await tab("check").click();
  await text("Checked at").waitFor();
}

/** What the step says depends on whether anything is scored. */
export async function trackBook({ tab, text }: OpenPane): Promise<void> {
  await tab("track").click();
  await text(trackMessages.asOf("")).waitFor();
}

/** How long the pane takes until something is on screen, until it answers, and how long it holds the page while it works. */
import type { Browser } from "playwright-core";
import { paneMessages } from "../../../core/messages/en/pane";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import type { ExcelOptions } from "./open-excel";
import { openExcel } from "./open-excel";

/** Milliseconds since the page was asked for. */
export interface Opening {
  firstPaint: number;
  /** The steps are there and take a click. */
  interactive: number;
}

export async function measureOpening(
  browser: Browser,
  snapshot: WorkbookSnapshot,
  options: ExcelOptions,
): Promise<Opening> {
  const excel = await openExcel(browser, snapshot, { ...options, today: null });
  const { pane, page } = excel;
  try {
    await pane.getByRole("tab", { name: paneMessages.steps.start }).waitFor();
    // The page's own clock: what the test's machine adds is not counted.
    const interactive = await pane.evaluate(() => performance.now());
    await page.waitForTimeout(200);
    const firstPaint = await pane.evaluate(
      () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    );
    return { firstPaint, interactive };
  } finally {
    await excel.close();
  }
}

/** `npm run bench:preview`: how long the preview takes in Chromium, against its budgets. The number of rows may be given. */
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { sheetNames } from "../../core/book/sheet-names";
import { paneStart } from "../../core/messages/en/pane-start";
import { buildPage, isPageBuilt, pageFolder } from "../preview/build-page";
import { launchChromium } from "../preview/check/chromium";
import { firstKeyResult } from "../preview/check/walk-through";
import { openPreviewPage, type PreviewPage } from "../preview/check/preview-page";
import { createPreviewClient, type PreviewClient } from "../preview/page/preview-client";
import { SAMPLE_DAY } from "../preview/samples";
import { OpenWorkbooks } from "../preview/server/open-workbooks";
import { pageFiles } from "../preview/server/page-files";
import { servePreview } from "../preview/server/preview-server";
import { bigPlan } from "./big-plan";

/** Milliseconds, on a machine with two cores that does nothing else; the README states them. */
const budgets = {
  ready: 10_000,
  sample: 15_000,
  opened: 30_000,
  converted: 90_000,
  scored: 90_000,
  still: 20_000,
};
const MINUTES = 60_000;
/** What a program may keep waiting for on a machine that is busy. */
const PATIENCE = 10 * MINUTES;

/** Milliseconds between looks at the file. */
const POLL = 500;

declare global {
  interface Window {
    longestStill?: number;
  }
}

const rows = Number(process.argv[2] ?? 5_000);
const root = join(import.meta.dirname, "../..");
if (!isPageBuilt(root)) await buildPage();
const workbooks = new OpenWorkbooks({
  locale: "en-US",
  timeZone: "UTC",
  today: () => SAMPLE_DAY,
  samplesFolder: join(root, "examples"),
});
const server = await servePreview(pageFiles(pageFolder(root)), workbooks);
const browser = await launchChromium();
try {
  await openSample(browser);
  await convertBigPlan(browser);
} finally {
  await browser.close();
  await server.close();
}

async function openSample(chromium: Browser): Promise<void> {
  const started = performance.now();
  const preview = await openPreviewPage(chromium, server.address);
  report("page ready", started, budgets.ready);
  await planSeen(preview);
  report("the city sample opened", started, budgets.sample);
  await preview.page.close();
}

async function convertBigPlan(chromium: Browser): Promise<void> {
  const content = new Blob([Uint8Array.from(bigPlan(rows))]);
  const started = performance.now();
  const { id } = await createPreviewClient(server.address).openFile("big-plan.xlsx", content);
  const preview = await openPreviewPage(chromium, `${server.address}#w=${id}`);
  preview.page.setDefaultTimeout(PATIENCE);
  await planSeen(preview);
  report(`${rows} rows opened`, started, budgets.opened);
  await preview.page.evaluate(watchStillness);
  const asked = performance.now();
  await preview.build();
  report(`${rows} rows converted, from the click to the book`, asked, budgets.converted);
  await checkIn(preview, createPreviewClient(server.address));
  const still = await preview.page.evaluate(() => window.longestStill ?? 0);
  say("the longest time in which the page did not answer", still, budgets.still);
  await preview.page.close();
}

/** Types a check-in into the grid: how long until the score that follows from it is in the file. */
async function checkIn(preview: PreviewPage, client: PreviewClient): Promise<void> {
  const scoreOf = async () => firstKeyResult(await client.snapshot(preview.workbookId()));
  const before = await scoreOf();
  await preview.page.locator("aside").getByText(sheetNames.checkIns, { exact: true }).first().click();
  const asked = performance.now();
  await preview.type("A2", [SAMPLE_DAY, before.id, "81", "7"]);
  while ((await scoreOf()).score === before.score) {
    if (performance.now() - asked > PATIENCE) throw new Error("The score did not change.");
    await preview.page.waitForTimeout(POLL);
  }
  report("a check-in typed into the grid, until its score is in the file", asked, budgets.scored);
}

async function planSeen({ page }: PreviewPage): Promise<void> {
  await page.locator("aside").getByText(paneStart.plan.title).first().waitFor();
}

/** Counts in the page how long it does not get to its own timer. */
function watchStillness(): void {
  let last = performance.now();
  setInterval(() => {
    window.longestStill = Math.max(window.longestStill ?? 0, performance.now() - last);
    last = performance.now();
  }, 50);
}

function report(what: string, started: number, budget: number): void {
  say(what, performance.now() - started, budget);
}

function say(what: string, milliseconds: number, budget: number): void {
  const seconds = (number: number): string => (number / 1000).toFixed(1);
  console.log(`${what}: ${seconds(milliseconds)} s (budget: ${seconds(budget)} s)`);
}

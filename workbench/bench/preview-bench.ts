/** `npm run bench:preview`: how long the preview takes in Chromium, against its budgets. The number of rows may be given. */
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { paneStart } from "../../core/messages/en/pane-start";
import { buildPage, isPageBuilt, pageFolder } from "../preview/build-page";
import { launchChromium } from "../preview/check/chromium";
import { openPreviewPage, type PreviewPage } from "../preview/check/preview-page";
import { createPreviewClient } from "../preview/page/preview-client";
import { SAMPLE_DAY } from "../preview/samples";
import { OpenWorkbooks } from "../preview/server/open-workbooks";
import { pageFiles } from "../preview/server/page-files";
import { servePreview } from "../preview/server/preview-server";
import { bigPlan } from "./big-plan";

/** Milliseconds, on a machine with two cores that does nothing else; the README states them. */
const budgets = { ready: 10_000, sample: 15_000, opened: 60_000, converted: 180_000 };
const MINUTES = 60_000;
/** What a program may keep waiting for on a machine that is busy. */
const PATIENCE = 10 * MINUTES;

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
  const asked = performance.now();
  await preview.build();
  report(`${rows} rows converted, from the click to the book`, asked, budgets.converted);
  await preview.page.close();
}

async function planSeen({ page }: PreviewPage): Promise<void> {
  await page.locator("aside").getByText(paneStart.plan.title).first().waitFor();
}

function report(what: string, started: number, budget: number): void {
  const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);
  console.log(`${what}: ${seconds(performance.now() - started)} s (budget: ${seconds(budget)} s)`);
}

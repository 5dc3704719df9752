/** The preview's page as somebody uses it who has a mouse and a keyboard, and what it asked for meanwhile. */
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { paneMessages } from "../../../core/messages/en/pane";
import { paneBuild } from "../../../core/messages/en/pane-build";
import { previewMessages } from "../../../core/messages/en/preview";
import type { Step } from "../../../pane/pane-host";

export interface PreviewPage {
  page: Page;
  /** Requests to anything but the preview's own server. */
  foreign: string[];
  /** What the page complained of. */
  complaints: string[];
  openStep: (step: Step) => Promise<void>;
  build: () => Promise<void>;
  /** Goes to a cell of the sheet that is shown, and types: each text into a cell, to the right. */
  type: (cell: string, texts: readonly string[]) => Promise<void>;
  /** The cell that is selected, as the name box says it. */
  selected: () => Promise<string>;
  /** How many points of the grid have this colour, "#RRGGBB", exactly. */
  pointsOf: (color: string) => Promise<number>;
  /** The workbook that is open, as the address says it. */
  workbookId: () => string;
  save: () => Promise<{ name: string; bytes: Uint8Array }>;
}

/** Formulas of a whole book take seconds, on a small and busy machine a minute and more. */
const PATIENCE = 120_000;

/** Milliseconds between keys and between cells, as of somebody who types fast: the grid's editor opens and closes with each cell. */
const KEY_DELAY = 30;
const CELL_DELAY = 300;

export interface PageOptions {
  width?: number;
  height?: number;
}

export async function openPreviewPage(
  browser: Browser,
  address: string,
  { width = 1440, height = 900 }: PageOptions = {},
): Promise<PreviewPage> {
  const page = await browser.newPage({ viewport: { width, height } });
  page.setDefaultTimeout(PATIENCE);
  const foreign: string[] = [];
  const complaints: string[] = [];
  const origin = new URL(address).origin;
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !["data:", "blob:"].includes(url.protocol)) foreign.push(url.href);
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  const pane = page.locator("aside");
  const tab = (step: Step) => pane.getByRole("tab", { name: paneMessages.steps[step] });
  const nameBox = page.locator("[data-u-comp=defined-name] input");
  await page.goto(address);
  await tab("start").waitFor();
  return {
    page,
    foreign,
    complaints,
    openStep: (step) => tab(step).click(),
    build: async () => {
      await tab("build").click();
      await pane.getByRole("button", { name: paneBuild.button.build, exact: true }).click();
      await pane.getByText(paneBuild.result.title.build).first().waitFor();
    },
    type: async (cell, texts) => {
      await nameBox.fill(cell);
      await nameBox.press("Enter");
      for (const text of texts) {
        await page.keyboard.type(text, { delay: KEY_DELAY });
        // The grid offers functions a moment after the letters, and Tab would take one of them.
        if (text.startsWith("=")) await page.waitForTimeout(CELL_DELAY);
        await page.keyboard.press("Tab");
        await page.waitForTimeout(CELL_DELAY);
      }
    },
    selected: () => nameBox.inputValue(),
    pointsOf: (color) => page.evaluate(countPoints, color),
    workbookId: () => new URL(page.url()).hash.slice("#w=".length),
    save: async () => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: previewMessages.save }).click(),
      ]);
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    },
  };
}

function countPoints(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  let points = 0;
  for (const canvas of document.querySelectorAll<HTMLCanvasElement>("#grid canvas")) {
    const { width, height } = canvas;
    if (width === 0 || height === 0) continue;
    const data = canvas.getContext("2d")?.getImageData(0, 0, width, height).data ?? [];
    for (let i = 0; i < data.length; i += 4)
      if (data[i] === red && data[i + 1] === green && data[i + 2] === blue) points++;
  }
  return points;
}

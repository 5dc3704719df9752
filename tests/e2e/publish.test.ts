/** Publish in Excel and in Google Sheets: what stays off the page and the way to its cell, the page itself, and taking it out. */
import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { describe, expect, it } from "vitest";
import { publishMessages as say } from "../../core/messages/en/pane-publish";
import { paneMessages } from "../../core/messages/en/pane";
import { publicPageWords } from "../../core/messages/en/public-page";
import { publishPage } from "../../core/commands/publish-page";
import { liveCity, madeBook } from "../sheets-addon/web-app/made-book";
import { violations } from "./axe-violations";
import { chromiumForTests } from "./chromium-for-tests";
import { buildBook, cityPlan, PATIENCE, TODAY } from "./open-add-in";
import { openForTest } from "./open-for-test";
import { openSheetsForTest } from "./open-sheets";

const browser = chromiumForTests();

/** One objective goes out, and one names an address. */
const book = madeBook({
  objectives: liveCity.objectives.map((one) =>
    one.id === "O2" ? { ...one, why: "Ask desk@example.gov" } : one,
  ),
});
const page = publishPage(book, { today: TODAY });
const shown = say.shown(1, 3);

/** Not of the clock that the tests stop: it wants to be in every frame, and nothing may run in this one. */
const complaintsOf = ({ complaints }: { complaints: readonly string[] }) =>
  complaints.filter((one) => !one.startsWith("Blocked script execution in 'about:srcdoc'"));

const preview = (pane: Frame) => pane.frameLocator("iframe[title^='The public page']");

describe("Publish in Excel", () => {
  it.each(["light", "dark", "high-contrast"] as const)(
    "shows the page in %s, with nothing that axe objects to and nothing loaded from elsewhere",
    async (appearance) => {
      const addIn = await openForTest(browser(), book, { as: "desktop", appearance, width: 300 });
      const { pane, tab, text } = addIn;
      await addIn.invokeCommand("publish");
      await text(shown).waitFor();
      expect(await tab("publish").getAttribute("aria-selected")).toBe("true");
      await preview(pane).getByRole("heading", { level: 1 }).waitFor();
      expect(await violations(pane)).toEqual([]);
      await preview(pane).getByRole("link", { name: publicPageWords.skip }).press("Enter");
      await preview(pane).getByRole("heading", { level: 1 }).waitFor();
      const told = { refused: addIn.refused, complaints: complaintsOf(addIn) };
      expect(told).toEqual({ refused: [], complaints: [] });
    },
    PATIENCE,
  );

  it(
    "goes to the cell that keeps an objective off the page, and shows it once that is mended",
    async () => {
      const addIn = await openForTest(browser(), book);
      const { workbook, button, text } = addIn;
      await addIn.invokeCommand("publish");
      await button(say.withheld.goTo("Objectives!C3")).click();
      await expect
        .poll(() => [workbook.active?.name, workbook.selection])
        .toEqual(["Objectives", "'Objectives'!C3"]);
      addIn.type("Objectives", "C3", "Nobody should be hurt on the way to school");
      await text(say.mayHaveChanged).waitFor();
      await addIn.invokeCommand("publish");
      await text(say.shown(2, 5)).waitFor();
      expect(await text(say.mayHaveChanged).count()).toBe(0);
    },
    PATIENCE,
  );

  it(
    "is read from its heading on where it was asked for again",
    async () => {
      const { pane, faults, text, button, invokeCommand } = await openForTest(browser(), book);
      faults.throttledRequests = 1000;
      await invokeCommand("publish");
      await text(say.unread.title).waitFor();
      faults.throttledRequests = 0;
      await button(say.unread.read).last().click();
      await preview(pane).getByRole("heading", { level: 1 }).waitFor();
      expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe(
        paneMessages.headings.publish,
      );
    },
    PATIENCE,
  );

  it(
    "saves the page as a file, and copies it, byte for byte what the command line writes",
    async () => {
      const addIn = await openForTest(browser(), book);
      const { page: window, pane, button, text } = addIn;
      await addIn.invokeCommand("publish");
      const [download] = await Promise.all([window.waitForEvent("download"), button(say.save.save).click()]);
      const name = "objectives-and-key-results-city-of-alder-falls.html";
      expect(download.suggestedFilename()).toBe(name);
      expect(readFileSync(await download.path(), "utf8")).toBe(page?.html);
      await text(say.save.saved(name)).waitFor();
      // Without leave for the clipboard, as in the frames of Excel on the web.
      await pane.evaluate(() => {
        Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error("NotAllowedError")) });
        document.addEventListener("copy", ({ target }) =>
          Object.assign(window, { copied: (target as HTMLTextAreaElement).value }),
        );
      });
      await button(say.save.copy).click();
      await text(say.save.copied).waitFor();
      expect(await pane.evaluate(() => (window as { copied?: string }).copied)).toBe(page?.html);
    },
    PATIENCE,
  );
});

describe("Publish in Google Sheets", () => {
  it(
    "says how the page gets an address, what to do while nothing is public, and shows it then",
    async () => {
      const sheets = await openSheetsForTest(browser(), cityPlan);
      const { pane, text, button } = sheets;
      await text("What is in this spreadsheet").waitFor();
      await buildBook(sheets);
      await sheets.choose("publishPage");
      await text(say.nothingPublic.title).waitFor();
      await text(say.live.notPublished).waitFor();
      expect(await violations(pane)).toEqual([]);
      await sheets.type("Objectives", "K2", "Yes");
      await button(say.again).click();
      await preview(pane).getByRole("heading", { level: 1 }).waitFor();
      expect(await violations(pane)).toEqual([]);
      expect(complaintsOf(sheets)).toEqual([]);
    },
    2 * PATIENCE,
  );

  it(
    "shows where the page is",
    async () => {
      const address = "https://script.google.test/macros/s/okr/exec";
      const sheets = await openSheetsForTest(browser(), cityPlan, { webAppUrl: address });
      await buildBook(sheets);
      await sheets.choose("publishPage");
      const link = sheets.pane.getByRole("link", { name: address });
      expect(await link.getAttribute("href")).toBe(address);
    },
    2 * PATIENCE,
  );
});

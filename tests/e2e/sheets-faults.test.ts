/** What may go wrong at Google, seen from the sidebar: a sentence that says what to do, a way on, and nothing lost. */
import { expect, it } from "vitest";
import { paneBuild } from "../../core/messages/en/pane-build";
import { paneMessages } from "../../core/messages/en/pane";
import { paneStart } from "../../core/messages/en/pane-start";
import { sheetsServerMessages } from "../../core/messages/en/sheets-server";
import { sheetsSidebarMessages as say } from "../../core/messages/en/sheets-sidebar";
import { chromiumForTests } from "./chromium-for-tests";
import { cityPlan, PATIENCE } from "./open-add-in";
import { openSheetsForTest } from "./open-sheets";

const browser = chromiumForTests();

/** On the stand-in's clock: enough to read the plan and begin to write, too little for the whole book. */
const RUN_MS = 30_000;

/** In Google's words, as far as they are known; tests/sheets-addon/sidebar has all of them. */
const failures: [words: string, sentence: string][] = [
  ["A server error occurred while reading from storage. Error code PERMISSION_DENIED.", say.severalAccounts],
  ["Authorization is required to perform that action.", say.notAuthorised],
  ["NetworkError: Connection failure due to HTTP 0", say.offline],
  ["Service using too much computer time for one day", say.usedUp],
];

it(
  "a call that fails is explained, and trying again goes on",
  async () => {
    const sheets = await openSheetsForTest(browser(), cityPlan);
    const { button, text } = sheets;
    await text(paneStart.plan.title).waitFor();
    for (const [message, sentence] of failures) {
      sheets.failures.push({ name: "runCommand", message });
      await button(paneStart.lookAgain).click();
      await text(sentence).waitFor();
      await button(paneMessages.tryAgain).click();
      await text(sentence).waitFor({ state: "hidden" });
    }
    expect(sheets.complaints).toEqual([]);
  },
  2 * PATIENCE,
);

it(
  "building waits for others who write, and goes on by itself where Google ends it in the middle",
  async () => {
    const sheets = await openSheetsForTest(browser(), cityPlan);
    const { fault, button, text, tab, called, see } = sheets;
    await tab("build").click();
    await button(paneBuild.button.build).waitFor();
    await fault({ locksHeld: ["document"] });
    await button(paneBuild.button.build).click();
    await text(sheetsServerMessages.beingWritten).waitFor();
    await fault({ locksHeld: [], killAfterMs: RUN_MS });
    await button(paneMessages.tryAgain).click();
    await text(paneBuild.result.title.build).waitFor();
    expect(called).toContain("continueCommand");
    const { workbook } = await see();
    const names = workbook.sheets.filter(({ isDeleted }) => !isDeleted).map(({ name }) => name);
    expect(names).toContain("Key results");
    // What is left to be written stands on a sheet of its own until all is.
    expect(names.filter((name) => name.includes("journal"))).toEqual([]);
  },
  2 * PATIENCE,
);

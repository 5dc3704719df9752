/** Google Sheets' sidebar, 300 pixels wide: every step over the built script, before axe, by mouse and by keyboard alone. */
import { expect, it } from "vitest";
import { paneBuild } from "../../core/messages/en/pane-build";
import { checkInMessages } from "../../core/messages/en/pane-check-in";
import { paneStart } from "../../core/messages/en/pane-start";
import { trackMessages } from "../../core/messages/en/pane-track";
import { violations } from "./axe-violations";
import { chromiumForTests } from "./chromium-for-tests";
import { keyboardOf } from "./keyboard";
import { buildBook, checkBook, cityPlan, PATIENCE, trackBook } from "./open-add-in";
import type { OpenSheets } from "./open-sheets";
import { openSheetsForTest } from "./open-sheets";

const browser = chromiumForTests();

/** Of another program, or of what is no longer to be seen at 300 pixels. */
async function oddities({ pane }: OpenSheets): Promise<string[]> {
  const words = (await pane.innerText("body")).match(/.*\b(?:excel|workbook|ribbon)\b.*/gi) ?? [];
  const wide = await pane.evaluate(() =>
    [...document.querySelectorAll("*")]
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX === "auto")
      .map((one) => `scrolls sideways: ${one.outerHTML.slice(0, 200)}`),
  );
  return [...words, ...wide];
}

it(
  "goes from a plan to a check-in and back, and there is nothing to object to in any step",
  async () => {
    const sheets = await openSheetsForTest(browser(), cityPlan);
    const { page, pane, tab, button, text } = sheets;
    const found: string[] = [];
    const look = async (step: string) => {
      await page.waitForTimeout(300);
      const all = [...(await violations(pane)), ...(await oddities(sheets))];
      found.push(...all.map((one) => `${step}: ${one}`));
    };
    await text(paneStart.plan.title).waitFor();
    await look("start");
    await tab("review").click();
    await look("review");
    await tab("build").click();
    await look("build");
    await buildBook(sheets);
    await look("built");
    await checkBook(sheets);
    await look("check");
    await trackBook(sheets);
    await look("track");
    await button(trackMessages.checkIn).click();
    await pane.getByRole("combobox", { name: checkInMessages.keyResult }).click();
    await pane.getByRole("option").first().click();
    await pane.getByLabel(checkInMessages.value, { exact: false }).first().fill("1");
    await look("check-in");
    await button(checkInMessages.save).click();
    const isRight = button(checkInMessages.confirm);
    await isRight.or(text(checkInMessages.saved)).first().waitFor();
    if (await isRight.isVisible()) await isRight.click();
    await text(checkInMessages.saved).waitFor();
    await look("saved");
    await button(checkInMessages.undo).click();
    await text(checkInMessages.undone).waitFor();
    await tab("remind").click();
    await look("remind");
    expect(found).toEqual([]);
    expect({ refused: sheets.refused, complaints: sheets.complaints }).toEqual({
      refused: [],
      complaints: [],
    });
  },
  3 * PATIENCE,
);

it(
  "needs no mouse, and the focus is never lost",
  async () => {
    const sheets = await openSheetsForTest(browser(), cityPlan, { forcedColors: true, colorScheme: "dark" });
    const { page, pane, tab, text, button } = sheets;
    const { focused, press, tabTo, goTo } = keyboardOf(page, pane);
    await text(paneStart.plan.title).waitFor();
    await tab("start").focus();
    await goTo("build");
    await button(paneBuild.button.build).waitFor();
    await tabTo(paneBuild.button.build);
    await press("Enter");
    await text(paneBuild.result.title.build).waitFor();
    expect(await focused()).not.toBeNull();
    await goTo("track");
    await text(trackMessages.asOf("")).waitFor();
    await tabTo(trackMessages.checkIn);
    await press("Enter");
    await page.waitForTimeout(500);
    expect(await focused()).not.toBeNull();
    await tabTo(trackMessages.back);
    await press("Enter");
    await text(trackMessages.asOf("")).waitFor();
    expect(await focused()).not.toBeNull();
  },
  2 * PATIENCE,
);

it(
  "opens where the menu says and begins what it says, and knows what it was told before",
  async () => {
    const sheets = await openSheetsForTest(browser(), cityPlan);
    const { choose, text, tab, button, called } = sheets;
    await button(paneStart.welcome.gotIt).click();
    await expect.poll(() => called).toContain("remember");
    await choose("buildSheets");
    await text(paneBuild.result.title.build).waitFor();
    await choose("validateBook");
    await text("Checked at").waitFor();
    expect(await tab("check").getAttribute("aria-selected")).toBe("true");
    await tab("start").click();
    await text(paneStart.book.title("FY2026 Q3")).waitFor();
    expect(await button(paneStart.welcome.gotIt).count()).toBe(0);
  },
  3 * PATIENCE,
);

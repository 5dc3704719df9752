/** Every step of the pane before axe, in each of its looks; and the whole way from a plan to a checked book with the keyboard alone. */
import { describe, expect, it } from "vitest";
import { paneBuild } from "../../core/messages/en/pane-build";
import { trackMessages } from "../../core/messages/en/pane-track";
import { steps } from "../../pane/pane-host";
import { violations } from "./axe-violations";
import { chromiumForTests } from "./chromium-for-tests";
import { keyboardOf } from "./keyboard";
import { buildBook, checkBook, cityPlan, PATIENCE, trackBook } from "./open-add-in";
import { openForTest } from "./open-for-test";

const browser = chromiumForTests();

describe.each(["light", "dark", "high-contrast"] as const)("the pane in %s", (appearance) => {
  it(
    "has nothing that axe objects to in any step, before there is a book and after",
    async () => {
      const addIn = await openForTest(browser(), cityPlan, { as: "desktop", appearance });
      const { tab, pane, page } = addIn;
      const found: string[] = [];
      const look = async (step: string) => {
        await page.waitForTimeout(500);
        found.push(...(await violations(pane)).map((one) => `${step}: ${one}`));
      };
      for (const step of steps) {
        await tab(step).click();
        await look(step);
      }
      await buildBook(addIn);
      await look("built");
      await checkBook(addIn);
      await look("checked");
      await trackBook(addIn);
      await look("tracked");
      expect(found).toEqual([]);
    },
    3 * PATIENCE,
  );
});

it(
  "the way from a plan to its standing needs no mouse, and the focus is never lost",
  async () => {
    const addIn = await openForTest(browser(), cityPlan, { as: "desktop" });
    const { page, pane, tab, text } = addIn;
    const { focused, press, tabTo, goTo } = keyboardOf(page, pane);
    await tab("start").waitFor();
    await press("Tab");
    expect(await focused()).not.toBeNull();
    await goTo("build");
    await tabTo(paneBuild.button.build);
    await press("Enter");
    await text(paneBuild.result.title.build).waitFor();
    expect(await focused()).not.toBeNull();
    await goTo("check");
    await pane
      .getByText(/^Checked at/)
      .first()
      .waitFor();
    expect(await focused()).not.toBeNull();
    await goTo("track");
    await text(trackMessages.asOf("")).waitFor();
    expect(await focused()).not.toBeNull();
    await tabTo(trackMessages.checkIn);
    await press("Enter");
    await page.waitForTimeout(500);
    expect(await focused()).not.toBeNull();
    await tabTo(trackMessages.back);
    await press("Enter");
    await text(trackMessages.asOf("")).waitFor();
    expect(await focused()).not.toBeNull();
  },
  3 * PATIENCE,
);

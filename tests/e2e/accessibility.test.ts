/** Every step of the pane before axe, in each of its looks; and the whole way from a plan to a checked book with the keyboard alone. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";
import { describe, expect, it } from "vitest";
import { paneBuild } from "../../core/messages/en/pane-build";
import { paneMessages } from "../../core/messages/en/pane";
import { trackMessages } from "../../core/messages/en/pane-track";
import { steps } from "../../pane/pane-host";
import { chromiumForTests } from "./chromium-for-tests";
import { buildBook, checkBook, cityPlan, PATIENCE, trackBook } from "./open-add-in";
import { openForTest } from "./open-for-test";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = chromiumForTests();

/** Fluent's keyboard helpers hand the focus on as soon as they get it: nobody is ever in them (microsoft/tabster). */
const PASSED_ON = "[data-tabster-dummy]";

/** What axe finds: rule, and the elements that break it. */
async function violations(pane: Frame): Promise<string[]> {
  await pane.evaluate(axe);
  const results = await pane.evaluate<AxeResults>(
    `axe.run({ exclude: ${JSON.stringify(PASSED_ON)} }, { resultTypes: ["violations"] })`,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`),
  );
}

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
    const focused = () =>
      pane.evaluate(() => {
        const element = document.activeElement;
        const isNowhere = element === null || element === document.body;
        return isNowhere ? null : (element.getAttribute("aria-label") ?? element.textContent ?? "");
      });
    const press = async (key: string) => {
      await page.keyboard.press(key);
      await page.waitForTimeout(50);
    };
    /** Goes on with Tab until the focus is where people want it; a page has only so many stops. */
    const tabTo = async (name: string) => {
      for (let stop = 0; stop < MOST_STOPS; stop++) {
        if ((await focused())?.startsWith(name)) return;
        await press("Tab");
      }
      throw new Error(`Tab does not lead to "${name}".`);
    };
    /** Along the steps with the arrows. */
    const goTo = async (step: (typeof steps)[number]) => {
      await tab(step).waitFor();
      for (let stop = 0; stop < MOST_STOPS; stop++) {
        const isTab = await pane.evaluate(() => document.activeElement?.getAttribute("role") === "tab");
        if (isTab) break;
        await press("Shift+Tab");
      }
      for (let stop = 0; stop < steps.length; stop++) {
        if ((await focused())?.startsWith(paneMessages.steps[step])) break;
        await press("ArrowRight");
      }
      await press("Enter");
    };
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

/** More stops than a step has before its list. */
const MOST_STOPS = 60;

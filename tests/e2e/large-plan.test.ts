/** A plan of 5,000 rows in the pane: it is looked at and built, and the page stays awake or says what it does. */
import { expect, it } from "vitest";
import { paneBuild } from "../../core/messages/en/pane-build";
import { bigPlan } from "../../workbench/bench/big-plan";
import { watchLongTasks } from "../rig/excel-in-browser/long-tasks";
import { chromiumForTests } from "./chromium-for-tests";
import { openForTest, PATIENCE } from "./open-add-in";

const browser = chromiumForTests();
const ROWS = 5_000;

it(
  "never holds the page for long without saying what it does",
  async () => {
    const addIn = await openForTest(browser(), bigPlan(ROWS), { as: "desktop" });
    const { pane, tab, button, text, page } = addIn;
    page.setDefaultTimeout(3 * PATIENCE);
    const longTasks = await watchLongTasks(pane);
    await tab("build").click();
    await button(paneBuild.button.build).click();
    await text(paneBuild.result.title.build).waitFor();
    const seen = await longTasks();
    console.log(
      `${seen.length} tasks over 100 ms, the longest ${Math.max(0, ...seen.map(({ duration }) => duration))} ms`,
    );
    expect(seen.filter(({ isProgressShown }) => !isProgressShown)).toEqual([]);
  },
  5 * PATIENCE,
);

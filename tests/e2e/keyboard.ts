/** The pane without a mouse. */
import type { Frame, Page } from "playwright-core";
import { paneMessages } from "../../core/messages/en/pane";
import type { Step } from "../../pane/pane-host";
import { steps } from "../../pane/pane-host";

/** More stops than a step has before its list. */
const MOST_STOPS = 60;

export interface Keyboard {
  /** The name of what has the focus; null where the focus is lost. */
  focused: () => Promise<string | null>;
  press: (key: string) => Promise<void>;
  /** Goes on with Tab until the focus is where people want it. */
  tabTo: (name: string) => Promise<void>;
  /** Along the steps with the arrows. */
  goTo: (step: Step) => Promise<void>;
}

export function keyboardOf(page: Page, pane: Frame): Keyboard {
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
  return {
    focused,
    press,
    tabTo: async (name) => {
      for (let stop = 0; stop < MOST_STOPS; stop++) {
        if ((await focused())?.startsWith(name)) return;
        await press("Tab");
      }
      throw new Error(`Tab does not lead to "${name}".`);
    },
    goTo: async (step) => {
      await pane.getByRole("tab", { name: paneMessages.steps[step] }).waitFor();
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
    },
  };
}

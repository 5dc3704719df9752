/** One Chromium for the tests of a file; each test opens what it needs in a context of its own. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchChromium } from "../rig/browser/chromium";

export function chromiumForTests(): () => Browser {
  let browser: Browser | null = null;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error("Chromium is asked for before the tests have begun.");
    return browser;
  };
}

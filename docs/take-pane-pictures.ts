/** `npm run pictures:pane`: every step of the pane in Excel, light, dark and at its narrowest, into docs/pictures/pane. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Appearance } from "../pane/pane-host";
import { buildBook, checkBook, cityPlan, openAddIn, trackBook } from "../tests/e2e/open-add-in";
import { missingAddIn } from "../tests/e2e/built-add-in";
import { launchChromium } from "../tests/rig/browser/chromium";

/** Milliseconds until the plan has been looked at, and until things that move stand still. */
const [LOOKING, SETTLING] = [5000, 800];
const folder = join(import.meta.dirname, "pictures/pane");
const looks: [name: string, appearance: Appearance, width: number][] = [
  ["light", "light", 350],
  ["dark", "dark", 350],
  ["narrow", "light", 300],
];

const missing = missingAddIn();
if (missing !== null) throw new Error(missing);
mkdirSync(folder, { recursive: true });
const browser = await launchChromium();
for (const [name, appearance, width] of looks) {
  const addIn = await openAddIn(browser, cityPlan, { as: "desktop", appearance, width });
  const { page, tab } = addIn;
  const picture = (step: string) =>
    page.screenshot({ path: join(folder, `${step}-${name}.png`), animations: "disabled" });
  await tab("start").waitFor();
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(LOOKING);
  await picture("start");
  await tab("review").click();
  await page.waitForTimeout(SETTLING);
  await picture("review");
  await tab("build").click();
  await page.waitForTimeout(SETTLING);
  await picture("build");
  await buildBook(addIn);
  await page.waitForTimeout(SETTLING);
  await picture("built");
  await checkBook(addIn);
  await page.waitForTimeout(SETTLING);
  await picture("check");
  await trackBook(addIn);
  await page.waitForTimeout(SETTLING);
  await picture("track");
  await tab("remind").click();
  await page.waitForTimeout(SETTLING);
  await picture("remind");
  await tab("publish").click();
  await page.waitForTimeout(LOOKING);
  await picture("publish");
  await addIn.close();
}
await browser.close();

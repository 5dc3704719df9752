/** Takes pictures of the pane while it is being built: `npx tsx tests/rig/pane/look.ts OUT.png [PLAN.xlsx] [WIDTH] [light|dark|high-contrast] [CLICK …]`. */
import { readFileSync } from "node:fs";
import type { Appearance } from "../../../pane/pane-host";
import { launchChromium } from "../browser/chromium";
import { bundlePane } from "./bundle-pane";
import { openPane } from "./open-pane";

const [
  out = "pane.png",
  plan = "examples/juniper-flats-strategic-plan.xlsx",
  width = "350",
  look = "light",
  ...clicks
] = process.argv.slice(2);
const folder = process.env["PANE_FOLDER"] ?? (await bundlePane("development"));
const browser = await launchChromium();
const pane = await openPane(browser, readFileSync(plan), {
  folder,
  width: Number(width),
  appearance: look as Appearance,
});
await pane.page.waitForLoadState("networkidle");
await pane.page.waitForTimeout(1500);
for (const click of clicks) {
  await pane.page.locator(click).first().click({ timeout: 5000 });
  await pane.page.waitForTimeout(1500);
}
await pane.page.screenshot({ path: out });
console.log(folder, pane.complaints);
await browser.close();

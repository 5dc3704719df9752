/** Takes pictures of the sidebar while it is being built: `npx tsx tests/rig/sheets-in-browser/look.ts OUT.png [PLAN.xlsx] [FUNCTION OF THE MENU] [CLICK …]`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { captureWorkbook } from "../../../workbench/xlsx";
import { environment } from "../../workbench/xlsx/environment";
import { launchChromium } from "../browser/chromium";
import { openSidebar } from "./open-sidebar";

const [
  out = "sidebar.png",
  plan = "examples/juniper-flats-strategic-plan.xlsx",
  open = "openSidebar",
  ...clicks
] = process.argv.slice(2);
const folder = process.env["SHEETS_FOLDER"] ?? "dist/sheets";
const file = (name: string) => readFileSync(join(folder, name), "utf8");
const browser = await launchChromium();
const sidebar = await openSidebar(browser, captureWorkbook(readFileSync(plan), "Plan", environment), {
  code: file("Code.js"),
  manifest: file("appsscript.json"),
  html: { Sidebar: file("Sidebar.html") },
  open,
});
const settle = () => sidebar.page.waitForTimeout(4000);
await settle();
for (const click of clicks) {
  await sidebar.pane.locator(click).first().click({ timeout: 10_000 });
  await settle();
}
await sidebar.page.locator("aside").screenshot({ path: out });
console.log(sidebar.complaints, sidebar.refused, sidebar.called.join(" "));
await sidebar.close();
await browser.close();

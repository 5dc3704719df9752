/** `npm run pictures:sheets`: every step of the sidebar in Google Sheets, 300 pixels wide, into docs/pictures/sheets. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { checkInMessages } from "../core/messages/en/pane-check-in";
import { paneBuild } from "../core/messages/en/pane-build";
import { paneStart } from "../core/messages/en/pane-start";
import { trackMessages } from "../core/messages/en/pane-track";
import { sheetsSidebarMessages } from "../core/messages/en/sheets-sidebar";
import { missingSheetsAddOn } from "../tests/e2e/built-sheets-add-on";
import { checkBook, cityPlan, trackBook } from "../tests/e2e/open-add-in";
import { openSheets } from "../tests/e2e/open-sheets";
import { launchChromium } from "../tests/rig/browser/chromium";

/** Milliseconds until things that move stand still, and until Google has told how far a build is. */
const [SETTLING, BUILDING] = [800, 2500];
const folder = join(import.meta.dirname, "pictures/sheets");

const missing = missingSheetsAddOn();
if (missing !== null) throw new Error(missing);
mkdirSync(folder, { recursive: true });
const browser = await launchChromium();
const sheets = await openSheets(browser, cityPlan);
const { page, pane, tab, button, text } = sheets;
const picture = async (name: string, settling = SETTLING) => {
  await page.waitForTimeout(settling);
  const path = join(folder, `sidebar-${name}.png`);
  await page.locator("aside").screenshot({ path, animations: "disabled" });
};
await text(paneStart.plan.title).waitFor();
await picture("start");
await tab("review").click();
await picture("review");
await tab("build").click();
await picture("build");
await button(paneBuild.button.build).click();
await picture("building", BUILDING);
await text(paneBuild.result.title.build).waitFor();
await picture("built");
await checkBook(sheets);
await picture("check");
await trackBook(sheets);
await picture("track");
await button(trackMessages.checkIn).click();
await pane.getByRole("combobox", { name: checkInMessages.keyResult }).click();
await pane.getByRole("option").first().click();
await pane.getByLabel(checkInMessages.value, { exact: false }).first().fill("1");
await picture("check-in");
await tab("remind").click();
await page.waitForTimeout(SETTLING);
await pane.getByRole("progressbar").first().waitFor({ state: "hidden" });
await picture("remind");
await sheets.fault({ permissionDenied: true });
await tab("start").click();
await button(paneStart.lookAgain).click();
await text(sheetsSidebarMessages.severalAccounts).waitFor();
await picture("several-accounts");
await sheets.close();
await browser.close();

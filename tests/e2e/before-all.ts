/** Says in one line what is missing, before any test runs. */
import { chromiumPath } from "../rig/browser/chromium";
import { missingAddIn } from "./built-add-in";
import { missingSheetsAddOn } from "./built-sheets-add-on";

export function setup(): void {
  const missing = missingAddIn() ?? missingSheetsAddOn() ?? whyNoChromium();
  if (missing === null) return;
  console.error(missing);
  process.exit(1);
}

function whyNoChromium(): string | null {
  try {
    chromiumPath();
    return null;
  } catch (error) {
    return String(error);
  }
}

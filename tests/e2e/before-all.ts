/** Says in one line what is missing, before any test runs. */
import { chromiumPath } from "../rig/browser/chromium";
import { missingAddIn } from "./built-add-in";

export function setup(): void {
  const missing = missingAddIn() ?? whyNoChromium();
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

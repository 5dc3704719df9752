/** The machine's own Chromium, told to send and look for nothing by itself. */
import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";
import { previewTerminal as say } from "../../../core/messages/en/preview-terminal";
import { StartError } from "../start-error";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Throws a StartError that says how to install it. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = process.env["CHROMIUM"] ?? places.find((path) => existsSync(path));
  if (executablePath === undefined) throw new StartError(say.noChromium);
  return chromium.launch({ executablePath, args: quiet });
}

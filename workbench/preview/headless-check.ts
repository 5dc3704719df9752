/** `npm start -- --headless-check`: the whole flow in Chromium, and what was seen of it. */
import { previewTerminal as say } from "../../core/messages/en/preview-terminal";
import { launchChromium } from "./check/chromium";
import { openPreviewPage } from "./check/preview-page";
import { walkThrough } from "./check/walk-through";
import { createPreviewClient } from "./page/preview-client";

/** Whether all was as it should be. */
export async function headlessCheck(address: string, print: (text: string) => void): Promise<boolean> {
  const browser = await launchChromium();
  try {
    const started = performance.now();
    const preview = await openPreviewPage(browser, address);
    const seen = await walkThrough(preview, createPreviewClient(address), 81, (step) => {
      print(say.step[step](Math.round(performance.now() - started)));
      return Promise.resolve();
    });
    const { before, after, core, saved } = seen;
    print(say.score(seen.keyResult, String(before.score), String(after.score), String(after.status)));
    print(say.jumped(seen.jumpedTo));
    print(say.savedAs(seen.file.name, seen.file.bytes.length));
    const agrees = [after, saved].every(
      ({ score, status }) => Math.abs(Number(score) - Number(core.score)) < 1e-9 && status === core.status,
    );
    print(agrees ? say.agrees : say.disagrees(String(core.score), String(core.status)));
    for (const url of preview.foreign) print(say.foreign(url));
    for (const complaint of preview.complaints) print(say.complaint(complaint));
    return agrees && preview.foreign.length === 0 && preview.complaints.length === 0;
  } finally {
    await browser.close();
  }
}

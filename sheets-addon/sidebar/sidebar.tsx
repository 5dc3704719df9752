/** The page in Google Sheets' sidebar: puts the pane into it, over google.script.run. */
import { createRoot } from "react-dom/client";
import { sheetsSidebarMessages as say } from "../../core/messages/en/sheets-sidebar";
import { Pane } from "../../pane/pane";
import { readOpening } from "./read-opening";
import type { ScriptRun } from "./script-run";
import { callServerThrough } from "./script-run";
import { createSidebarHost } from "./sidebar-host";

declare const google: { script: { run: ScriptRun } } | undefined;

/** In the place of the pane, where there cannot be one. */
function tell(sentence: string): void {
  const news = document.getElementById("news");
  if (news) news.textContent = sentence;
}

function start(): void {
  if (typeof google === "undefined") return tell(say.outsideSheets);
  try {
    const host = createSidebarHost({
      server: callServerThrough(google.script.run),
      ...readOpening(document),
      page: window,
      newCall: () => crypto.randomUUID(),
    });
    const root = document.getElementById("pane");
    if (root) createRoot(root).render(<Pane host={host} />);
  } catch (error) {
    tell(say.failed(error instanceof Error ? error.message : String(error)));
  }
}

// HtmlService puts the page into a frame of its own, and says nothing of what becomes of the page's own language.
document.documentElement.lang ||= "en";
// What the server adds stands behind this script.
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();

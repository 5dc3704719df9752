/** What the server reports where its answer is never long enough for parts. */
import { sheetsSidebarMessages as say } from "../../core/messages/en/sheets-sidebar";
import { PaneError } from "../../pane/pane-host";
import type { Answer } from "../sidebar-calls";

/** @throws PaneError with what the server refused */
export function reportIn(answer: Answer): unknown {
  if (answer.state === "failed") throw new PaneError(answer.code, answer.message);
  if (answer.state === "unfinished") throw new PaneError("bad-answer", say.badAnswer);
  return JSON.parse(answer.json);
}

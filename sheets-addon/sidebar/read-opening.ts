/** What the server put into the page when it opened the sidebar. */
import type { PaneRequest } from "../../pane/pane-host";
import { steps } from "../../pane/pane-host";
import type { Opening } from "../sidebar-calls";

/** It stands at the end of the page: to be read once all of it is there. @throws Error where it is missing or no JSON */
export function readOpening(page: Pick<Document, "getElementById">): {
  request: PaneRequest | null;
  memory: Opening["memory"];
} {
  const text = page.getElementById("opening")?.textContent ?? "";
  const { request, memory } = JSON.parse(text) as Opening;
  const step = steps.find((known) => known === request?.step);
  return { memory, request: request && step ? { ...request, step } : null };
}

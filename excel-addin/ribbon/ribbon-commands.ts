/** The ribbon's buttons in their order: ids that manifests and code share, and what each asks of the pane. Words: core/messages/en/ribbon.ts. */
import type { ribbonButtons } from "../../core/messages/en/ribbon";
import type { PaneRequest } from "../../pane/pane-host";

export type RibbonCommandId = keyof typeof ribbonButtons;

export interface RibbonCommand {
  /** Of the action and of its button; letters only, as a manifest takes it. */
  id: RibbonCommandId;
  /** "pane": the manifest opens the pane itself. "function": the shared runtime does it. */
  button: "pane" | "function";
  /** Null: the pane only comes into view. */
  request: PaneRequest | null;
}

export const ribbonCommands: readonly RibbonCommand[] = [
  { id: "showPane", button: "pane", request: null },
  // Nothing is written before people have seen what: Build waits in its step, Validate starts.
  { id: "build", button: "function", request: { step: "build", run: false } },
  { id: "validate", button: "function", request: { step: "check", run: true } },
  { id: "checkIn", button: "function", request: { step: "track", run: true } },
  { id: "remind", button: "function", request: { step: "remind", run: false } },
  { id: "publish", button: "function", request: { step: "publish", run: true } },
];

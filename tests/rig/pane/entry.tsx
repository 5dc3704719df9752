/** The pane over a workbook file: the functions that the page misses are given to it by open-pane.ts. */
import { createRoot } from "react-dom/client";
import { coreInWorker } from "../../../pane/core-worker/core-in-worker";
import { paneHostOverWorkbook } from "../../../pane/host/pane-host-over-workbook";
import { Pane } from "../../../pane/pane";
import type { Appearance, PaneRequest } from "../../../pane/pane-host";
import { PaneError } from "../../../pane/pane-host";
import type { CellRef } from "../../../core/workbook/cells";
import type { WorkbookPatch } from "../../../core/workbook/patch";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";

export interface RigResult<T> {
  value?: T;
  error?: { code: string; message: string };
}

declare global {
  interface Window {
    rigCapture: () => Promise<RigResult<WorkbookSnapshot>>;
    rigApply: (patch: WorkbookPatch, previousSheets: readonly string[]) => Promise<RigResult<null>>;
    rigReveal: (ref: CellRef) => Promise<RigResult<null>>;
    rigToday: string;
    rigAppearance: Appearance;
    rigRequest: (request: PaneRequest) => void;
  }
}

function valueOf<T>({ value, error }: RigResult<T>): T {
  if (error) throw new PaneError(error.code, error.message);
  return value as T;
}

const host = paneHostOverWorkbook({
  program: "preview",
  workbook: {
    capture: async () => valueOf(await window.rigCapture()),
    apply: async (patch, previousSheets) => void valueOf(await window.rigApply(patch, previousSheets)),
    reveal: async (ref) => void valueOf(await window.rigReveal(ref)),
  },
  core: coreInWorker(),
  today: () => window.rigToday,
  recalculates: false,
  appearance: { now: () => window.rigAppearance, onChange: () => () => undefined },
  onRequest: (listener) => {
    window.rigRequest = listener;
    return () => undefined;
  },
  onEdited: () => () => undefined,
  memory: {
    read: (key) => localStorage.getItem(key),
    write: (key, value) => localStorage.setItem(key, value),
  },
});

const root = document.getElementById("pane");
if (root) createRoot(root).render(<Pane host={host} />);

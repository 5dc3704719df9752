/** A document in the rig with the host as its script: every call is an execution of its own. */
import { buildSync } from "esbuild";
import { join } from "node:path";
import type { CellRef } from "../../core/workbook/cells";
import type { WorkbookPatch } from "../../core/workbook/patch";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import type { SheetsHostErrorCode } from "../../sheets-addon/host/sheets-host-error";
import { SheetsHostError } from "../../sheets-addon/host/sheets-host-error";
import type { AppsScriptRig, AppsScriptRigOptions } from "../rig/apps-script/apps-script-rig";
import { createAppsScriptRig } from "../rig/apps-script/apps-script-rig";

const manifest = JSON.stringify({
  timeZone: "America/Los_Angeles",
  runtimeVersion: "V8",
  oauthScopes: ["https://www.googleapis.com/auth/spreadsheets.currentonly"],
});

let built: string | null = null;

/** Bundled once: a script has no modules. */
function script(): string {
  built ??= buildSync({
    entryPoints: [join(import.meta.dirname, "host-script.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "host",
    target: "es2019",
    footer: {
      js: ["capture", "apply", "applyPart", "reveal"]
        .map((name) => `function ${name}(...args) { return host.${name}(...args); }`)
        .join("\n"),
    },
  })
    .outputFiles.map(({ text }) => text)
    .join("");
  return built;
}

interface Answer {
  value?: unknown;
  error?: { code: SheetsHostErrorCode; message: string };
}

export interface HostRig {
  rig: AppsScriptRig;
  capture: () => WorkbookSnapshot;
  apply: (patch: WorkbookPatch, previousSheets: readonly string[]) => void;
  /** Goes on until time is up after so many sheets, or until the rig's faults kill it; throws then. */
  applyPart: (
    patch: WorkbookPatch,
    previousSheets: readonly string[],
    sheetsATime: number,
  ) => "done" | "unfinished";
  reveal: (ref: CellRef) => void;
}

/** The script's zone is not the document's. Throws SheetsHostError as the host does. */
export function openHostRig(
  snapshot: WorkbookSnapshot,
  options: Partial<AppsScriptRigOptions> = {},
): HostRig {
  const rig = createAppsScriptRig(snapshot, { manifest, code: script(), ...options });
  const ask = (name: string, ...args: unknown[]): unknown => {
    const { value, error } = rig.call(name, ...args) as Answer;
    if (error) throw new SheetsHostError(error.code, error.message);
    return value;
  };
  return {
    rig,
    capture: () => ask("capture") as WorkbookSnapshot,
    apply: (patch, previousSheets) => void ask("apply", patch, previousSheets),
    applyPart: (patch, previousSheets, sheetsATime) =>
      ask("applyPart", patch, previousSheets, sheetsATime) as "done" | "unfinished",
    reveal: (ref) => void ask("reveal", ref),
  };
}

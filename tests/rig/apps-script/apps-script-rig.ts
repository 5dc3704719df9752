/** Google Sheets for tests: a built Code.js over a document in memory, every execution in a context of its own. */
import { Script } from "node:vm";
import { parseCellAddress } from "../../../core/workbook/a1";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import type { Account } from "./account";
import type { Counters } from "./execution/meter";
import { Meter } from "./execution/meter";
import type { RunKind } from "./execution/run-kind";
import { runScript, ScriptError } from "./execution/run-script";
import { returnedValue, sentArguments } from "./execution/wire";
import type { Faults } from "./faults";
import { noFaults } from "./faults";
import { parseManifest } from "./manifest";
import type { RigState } from "./rig-state";
import { newRigState } from "./rig-state";
import { HtmlOutput } from "./services/html";
import { servicesOf } from "./services/services";
import { enterValue } from "./spreadsheet/enter-value";
import { spreadsheetFromSnapshot } from "./spreadsheet/spreadsheet-from-snapshot";

export interface AppsScriptRigOptions {
  /** The built Code.js. */
  code: string;
  /** appsscript.json; its timeZone is the script's. */
  manifest: string;
  /** The document's own zone; without it the snapshot's. */
  timeZone?: string;
  /** HTML files of the project by name, such as { Sidebar: "<!doctype html>…" }. */
  html?: Record<string, string>;
  account?: Partial<Account>;
  /** When the first run starts, ISO; without it noon in Chicago on the day of the samples. */
  now?: string;
  /** Where the web app is published; without it, it is not. */
  webAppUrl?: string;
}

export interface AppsScriptRig extends RigState {
  /** From the menu, by someone who has allowed the script to run. Arguments and result are plain values. Throws ScriptError. */
  run: (functionName: string, ...args: unknown[]) => unknown;
  /** As someone else starts it; a page that it returns is an HtmlPage. */
  runAs: (kind: RunKind, functionName: string, ...args: unknown[]) => unknown;
  /** From the sidebar, through google.script.run: JSON both ways. */
  call: (functionName: string, ...args: unknown[]) => unknown;
  /** Someone types into a cell; a leading "'" makes it text. */
  type: (sheet: string, cell: string, content: string) => void;
  /** Of the last run. */
  counters: Counters;
  faults: Faults;
  /** When the next run starts, in milliseconds; runs take their simulated time. It is also the day of TODAY(). */
  now: number;
}

const DAY_OF_THE_SAMPLES = "2026-02-16T18:00:00Z";

export function createAppsScriptRig(
  snapshot: WorkbookSnapshot,
  options: AppsScriptRigOptions,
): AppsScriptRig {
  const manifest = parseManifest(options.manifest);
  const account: Account = { email: "clerk@town.example", isWorkspace: false, ...options.account };
  const timeZone = options.timeZone ?? snapshot.timeZone;
  const workbook = spreadsheetFromSnapshot(snapshot, { timeZone, owner: account.email });
  const code = new Script(options.code, { filename: "Code.js" });
  const start = (kind: RunKind, functionName: string, argsJson: string) => {
    try {
      const result = runScript(
        {
          ...{ code, kind, scopes: manifest.oauthScopes ?? null, timeZone: manifest.timeZone },
          startsAt: rig.now,
          limitMs: rig.faults.killAfterMs ?? Infinity,
          callMs: rig.faults.callMs,
          services: (run) =>
            servicesOf(run, rig, {
              account,
              manifest,
              html: options.html ?? {},
              webAppUrl: options.webAppUrl ?? null,
            }),
        },
        functionName,
        argsJson,
      );
      finish(result.counters);
      return result;
    } catch (error) {
      if (error instanceof ScriptError) finish(error.counters);
      throw error;
    }
  };
  const finish = (counters: Counters) => {
    rig.counters = counters;
    rig.now += counters.simulatedMs;
  };
  const rig: AppsScriptRig = {
    ...newRigState(workbook),
    counters: new Meter(Infinity).counters,
    faults: noFaults(),
    now: Date.parse(options.now ?? DAY_OF_THE_SAMPLES),
    run: (functionName, ...args) => rig.runAs("menu", functionName, ...args),
    runAs: (kind, functionName, ...args) => {
      const { value, inward } = start(kind, functionName, JSON.stringify(args));
      const service = inward(value);
      return service instanceof HtmlOutput ? service.page : value;
    },
    type: (name, cell, content) => {
      const grid = workbook.sheets.find((sheet) => sheet.name === name);
      const place = parseCellAddress(cell);
      if (!grid || !place) throw new Error(`There is no cell ${name}!${cell}.`);
      enterValue(workbook, grid, place.row, place.column, content);
    },
    call: (functionName, ...args) => {
      const argsJson = sentArguments(args);
      if (rig.faults.permissionDenied) throw permissionDenied(rig.counters);
      // Names that end with an underscore are private.
      if (functionName.endsWith("_")) throw notFound(functionName, rig.counters);
      const { value, inward } = start("sidebar", functionName, argsJson);
      return returnedValue(value, inward);
    },
  };
  return rig;
}

/** What the page's failure handler gets where the browser is signed in with several accounts. */
const permissionDenied = (counters: Counters) =>
  new ScriptError(
    "ScriptError",
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    counters,
    "",
  );

const notFound = (functionName: string, counters: Counters) =>
  new ScriptError("ScriptError", `Script function not found: ${functionName}`, counters, "");

/** The globals that a script finds, for one run. */
import type { Faults } from "../faults";
import type { RunningScript } from "../execution/run-script";
import type { ServiceObject } from "../execution/service-object";
import type { Manifest } from "../manifest";
import type { RigState } from "../rig-state";
import { SheetsDocument } from "../spreadsheet/document";
import { Logger, ScriptConsole } from "./logger";
import { SpreadsheetApp } from "./spreadsheet/spreadsheet-app";

/** Who runs the script. */
export interface Account {
  email: string;
  /** Google Workspace accounts have larger quotas. */
  isWorkspace: boolean;
}

export interface Project {
  account: Account;
  manifest: Manifest;
  html: Readonly<Record<string, string>>;
}

export function servicesOf(
  _run: RunningScript,
  rig: RigState & { faults: Faults },
  { account }: Project,
): Record<string, ServiceObject> {
  const { protectedSheets } = rig.faults;
  const document = new SheetsDocument(rig.workbook, { email: account.email, protectedSheets });
  return {
    SpreadsheetApp: new SpreadsheetApp(document, rig.toasts, null),
    Logger: new Logger(rig.logs),
    console: new ScriptConsole(rig.logs),
  };
}

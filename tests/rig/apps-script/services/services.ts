/** The globals that a script finds, for one run. */
import type { Account } from "../account";
import { runKinds } from "../execution/run-kind";
import type { RunningScript } from "../execution/run-script";
import type { ServiceObject } from "../execution/service-object";
import type { Faults } from "../faults";
import type { Manifest } from "../manifest";
import type { RigState } from "../rig-state";
import { SheetsDocument } from "../spreadsheet/document";
import { CacheService } from "./cache";
import { HtmlService } from "./html";
import { LockService } from "./lock";
import { Logger, ScriptConsole } from "./logger";
import { MailApp } from "./mail";
import { PropertiesService } from "./properties";
import { ScriptApp } from "./script-app";
import { Session } from "./session";
import { Charts } from "./spreadsheet/charts";
import { SpreadsheetApp } from "./spreadsheet/spreadsheet-app";
import { Ui } from "./ui";
import { Utilities } from "./utilities";

export interface Project {
  account: Account;
  manifest: Manifest;
  html: Readonly<Record<string, string>>;
  /** Null as long as nobody has published it. */
  webAppUrl: string | null;
}

export function servicesOf(
  run: RunningScript,
  rig: RigState & { faults: Faults },
  { account, manifest, html, webAppUrl }: Project,
): Record<string, ServiceObject> {
  const { email } = account;
  const { protectedSheets } = rig.faults;
  const document = new SheetsDocument(rig.workbook, { email, protectedSheets }, run.now);
  const ui = runKinds[run.kind].hasUi ? new Ui(rig) : null;
  return {
    SpreadsheetApp: new SpreadsheetApp(document, rig.toasts, ui),
    Charts: new Charts(),
    HtmlService: new HtmlService(html),
    MailApp: new MailApp(rig, account),
    PropertiesService: new PropertiesService(rig),
    CacheService: new CacheService(rig, run.now),
    LockService: new LockService(rig.faults, run.meter),
    ScriptApp: new ScriptApp(run, rig, webAppUrl),
    Session: new Session(email, manifest.timeZone),
    Utilities: new Utilities(run.meter),
    Logger: new Logger(rig.logs),
    console: new ScriptConsole(rig.logs),
  };
}

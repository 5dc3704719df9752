/** Rigs for the tests of the rig itself: a small document and a hand-written Code.js. */
import type { SheetSnapshot, WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { emptySheet } from "../../../core/workbook/snapshot";
import type { AppsScriptRig, AppsScriptRigOptions } from "./apps-script-rig";
import { createAppsScriptRig } from "./apps-script-rig";

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

export const scopes = {
  document: scope("spreadsheets.currentonly"),
  windows: scope("script.container.ui"),
  mail: scope("script.send_mail"),
  triggers: scope("script.scriptapp"),
  identity: scope("userinfo.email"),
};

export interface MadeRig extends Partial<Omit<AppsScriptRigOptions, "code" | "manifest">> {
  sheet?: Partial<SheetSnapshot>;
  /** The script's zone. */
  scriptZone?: string;
  oauthScopes?: string[];
  snapshot?: Partial<WorkbookSnapshot>;
}

/** A document with the sheet Plan; `code` is the body of the function f, with `sheet` and `book` in reach, or a whole script. */
export function rigOf(code: string, made: MadeRig = {}): AppsScriptRig {
  const { sheet, scriptZone = "America/Chicago", oauthScopes = Object.values(scopes), ...options } = made;
  const snapshot: WorkbookSnapshot = {
    name: "Town plan",
    locale: "en-US",
    timeZone: "America/Chicago",
    dateSystem: 1900,
    sheets: [{ ...emptySheet("Plan"), ...sheet }],
    definedNames: [],
    ...made.snapshot,
  };
  const whole = /\bfunction f\b/.test(code)
    ? code
    : `function f(arg) { const book = SpreadsheetApp.getActiveSpreadsheet(); const sheet = book.getSheetByName("Plan"); ${code} }`;
  const manifest = JSON.stringify({ timeZone: scriptZone, runtimeVersion: "V8", oauthScopes });
  return createAppsScriptRig(snapshot, { ...options, code: whole, manifest });
}

/** What the script's function f returns. */
export const resultOf = (code: string, made?: MadeRig): unknown => rigOf(code, made).run("f");

/** What f fails with. */
export function errorOf(code: string, made?: MadeRig): string {
  try {
    rigOf(code, made).run("f");
  } catch (error) {
    if (error instanceof Error) return `${error.name}: ${error.message}`;
  }
  return "no error";
}

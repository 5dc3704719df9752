/** The Apps Script project's manifest, appsscript.json: what Google asks people to allow, and how the public page is served. */

type Service = "spreadsheet" | "windows" | "mail" | "triggers";

/**
 * The narrowest that do (developers.google.com/apps-script/concepts/scopes). Whoever opens the menu for the first time is asked for all of them,
 * in Google's words; docs/google-sheets.md says in ours what each is for. Scopes that code does not need are an error of the build.
 */
export const oauthScopes: Readonly<Record<Service, string>> = {
  /** This spreadsheet and no other of the person's. */
  spreadsheet: "https://www.googleapis.com/auth/spreadsheets.currentonly",
  /** The sidebar. */
  windows: "https://www.googleapis.com/auth/script.container.ui",
  /** Reminders go out as mail of the person who set them up; no mail can be read. */
  mail: "https://www.googleapis.com/auth/script.send_mail",
  /** The weekly run of the reminders. */
  triggers: "https://www.googleapis.com/auth/script.scriptapp",
};

export interface AppsScriptManifest {
  timeZone: string;
  runtimeVersion: "V8";
  exceptionLogging: "STACKDRIVER";
  oauthScopes: string[];
  webapp: { executeAs: "USER_DEPLOYING"; access: "ANYONE_ANONYMOUS" };
}

/**
 * `timeZone` is the script's own, which the add-in never asks: days are counted in the spreadsheet's. Residents read the public page without
 * an account, with the rights of whoever published it; what it shows is gated on the Public column.
 */
export function appsScriptManifest(): AppsScriptManifest {
  return {
    timeZone: "America/Chicago",
    runtimeVersion: "V8",
    exceptionLogging: "STACKDRIVER",
    oauthScopes: Object.values(oauthScopes),
    webapp: { executeAs: "USER_DEPLOYING", access: "ANYONE_ANONYMOUS" },
  };
}

/** Google's services that a script finds as globals, and what of them needs a scope of the manifest. */
import { oauthScopes } from "../../manifests/appsscript";

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

/** Free of scopes, or free but for the methods below. */
const freeServices = [
  ...[
    "CacheService",
    "Charts",
    "ContentService",
    "HtmlService",
    "LockService",
    "Logger",
    "PropertiesService",
  ],
  ...["ScriptApp", "Session", "Utilities", "console"],
];

/** Any use of these needs the scope (developers.google.com/apps-script/reference, "Authorization" of each class). */
const scopeOfService: Readonly<Record<string, string>> = {
  SpreadsheetApp: oauthScopes.spreadsheet,
  MailApp: oauthScopes.mail,
  GmailApp: "https://mail.google.com/",
  DriveApp: scope("drive"),
  DocumentApp: scope("documents"),
  FormApp: scope("forms"),
  CalendarApp: scope("calendar"),
  ContactsApp: scope("contacts"),
  GroupsApp: scope("groups"),
  UrlFetchApp: scope("script.external_request"),
};

/** Methods that need a scope of their own, whatever they are called on. */
const scopeOfMethod: Readonly<Record<string, string>> = {
  showSidebar: oauthScopes.windows,
  showModalDialog: oauthScopes.windows,
  showModelessDialog: oauthScopes.windows,
  newTrigger: oauthScopes.triggers,
  getProjectTriggers: oauthScopes.triggers,
  deleteTrigger: oauthScopes.triggers,
  getActiveUser: scope("userinfo.email"),
  getEffectiveUser: scope("userinfo.email"),
  getOAuthToken: scope("script.external_request"),
  openById: scope("spreadsheets"),
  openByUrl: scope("spreadsheets"),
};

export const services: readonly string[] = [...freeServices, ...Object.keys(scopeOfService)];

export interface Usage {
  /** Names that the code takes from its surroundings. */
  globals: ReadonlySet<string>;
  /** Names of all methods and properties that it asks for. */
  members: ReadonlySet<string>;
}

/** What needs which scope: for each scope that is needed, one name that needs it. */
export function neededScopes({ globals, members }: Usage): Map<string, string> {
  const used = [
    ...Object.entries(scopeOfService).filter(([name]) => globals.has(name)),
    ...Object.entries(scopeOfMethod).filter(([name]) => members.has(name)),
  ];
  return new Map(used.map(([name, needed]) => [needed, name]));
}

/** Which calls need which scope, and which of them an authorisation mode allows. */
import { ServiceError } from "./service-error";
import type { AuthMode } from "./run-kind";

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

const document = [scope("spreadsheets.currentonly"), scope("spreadsheets")];
const windows = [scope("script.container.ui")];
const triggers = [scope("script.scriptapp")];
const identity = [scope("userinfo.email")];

const withoutScope = /^(?:new\w+|getUi|flush)$/;

/** Any one of these is enough; none where the call needs no permission. */
function scopesOf(api: string, method: string): readonly string[] {
  switch (api) {
    case "SpreadsheetApp":
      return withoutScope.test(method) ? [] : document;
    case "Spreadsheet":
    case "Sheet":
    case "Range":
    case "RangeList":
    case "Protection":
    case "NamedRange":
    case "Filter":
      return document;
    case "Ui":
      return /^(?:alert|prompt|show)/.test(method) ? windows : [];
    case "MailApp":
      return [scope("script.send_mail")];
    case "ScriptApp":
      return /Trigger/.test(method) ? triggers : [];
    case "Session":
      return /User$/.test(method) ? identity : [];
    default:
      return [];
  }
}

/** Services that keep something for the script; they need no scope, but someone who has allowed the script to run. */
const stores = new Set(["PropertiesService", "CacheService", "LockService"]);

/** What a custom function may ask of the document: it reads, but changes nothing. */
const reading = /^(?:get|is|has|can|new)/;

function isAllowed(api: string, method: string, scopes: readonly string[], mode: AuthMode): boolean {
  if (mode === "FULL") return true;
  if (mode === "NONE") return scopes.length === 0 && !stores.has(api);
  if (scopes.length === 0) return true;
  if (scopes !== document) return false;
  return mode === "LIMITED" || reading.test(method);
}

/**
 * `granted` are the manifest's scopes; null where it names none, and Google finds them in the code.
 * Throws what a script sees that lacks a permission.
 */
export function checkPermission(
  api: string,
  method: string,
  mode: AuthMode,
  granted: readonly string[] | null,
): void {
  const scopes = scopesOf(api, method);
  const required = scopes.length > 0 ? ` Required permissions: ${scopeList(scopes)}` : "";
  if (!isAllowed(api, method, scopes, mode))
    throw new ServiceError(`You do not have permission to call ${api}.${method}.${required}`);
  if (granted && scopes.length > 0 && !scopes.some((one) => granted.includes(one)))
    throw new ServiceError(`Specified permissions are not sufficient to call ${api}.${method}.${required}`);
}

const scopeList = (scopes: readonly string[]) =>
  scopes.length === 1 ? scopes.join() : `(${scopes.join(" || ")})`;

/** Whether Google would run Code.js: its syntax, what it takes from its surroundings, the scopes for that, and the functions that people start. */
import type { AppsScriptManifest } from "../../../manifests/appsscript";
import type { PublicFunction } from "../public-functions";
import { neededScopes, services } from "../services";
import { appsScriptContext } from "../apps-script-language";
import { runInContext } from "node:vm";
import type { CodeUsage } from "./code-usage";
import { codeUsage } from "./code-usage";
import { checkLoad } from "./check-load";

/** Google's editor stays usable with lines of this length. */
const LONGEST_LINE = 2000;

/** What is wrong, in a sentence each. `manifest` is appsscript.json. */
export function checkCode(code: string, manifest: string, functions: readonly PublicFunction[]): string[] {
  let usage: CodeUsage;
  try {
    usage = codeUsage(code);
  } catch (error) {
    return [`is not a script in ES2020: ${error instanceof Error ? error.message : String(error)}`];
  }
  const { oauthScopes } = JSON.parse(manifest) as AppsScriptManifest;
  return [
    ...checkText(code),
    ...checkGlobals(usage),
    ...checkScopes(usage, oauthScopes),
    ...checkLoad(code, new Set([...usage.named, ...functions.map(({ name }) => name)])),
  ];
}

function checkText(code: string): string[] {
  const lines = code.split("\n");
  const strange = lines.findIndex((line) => /[^\t\r\x20-\x7e]/.test(line));
  const long = lines.findIndex((line) => line.length > LONGEST_LINE);
  return [
    ...(strange < 0
      ? []
      : [`has a character in line ${strange + 1} that is not ASCII, and copying may change it`]),
    ...(long < 0
      ? []
      : [`has ${lines[long]?.length} characters in line ${long + 1}, and Google's editor stops there`]),
  ];
}

/** The names of the language itself: ask a context that has nothing else. */
const languageGlobals = new Set(
  runInContext("Object.getOwnPropertyNames(globalThis)", appsScriptContext()) as string[],
);

function checkGlobals({ globals, asked }: CodeUsage): string[] {
  return [...globals]
    .filter((name) => !languageGlobals.has(name) && !services.includes(name) && !asked.has(name))
    .map((name) => `uses ${name}, which Apps Script does not have`);
}

function checkScopes(usage: CodeUsage, granted: readonly string[]): string[] {
  return [...neededScopes(usage)]
    .filter(([scope]) => !granted.includes(scope))
    .map(([scope, name]) => `uses ${name}, which needs ${scope}: the manifest does not ask for it`);
}

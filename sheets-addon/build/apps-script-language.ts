/** The language as Apps Script has it: ES2020 and nothing of Node's or a browser's. The build's check and the tests' stand-in share it. */
import type { Context } from "node:vm";
import { createContext, Script } from "node:vm";

/** Newer than ES2020, or only there because Node shares its engine. */
export const absentGlobals = [
  ...["AggregateError", "Atomics", "FinalizationRegistry", "Iterator", "SharedArrayBuffer", "WeakRef"],
  ...["WebAssembly", "SuppressedError", "DisposableStack", "AsyncDisposableStack", "Float16Array"],
  "console",
];

/** Methods newer than ES2020, by the expression that holds them. */
const absentMethods: Readonly<Record<string, readonly string[]>> = {
  "Array.prototype": ["at", "findLast", "findLastIndex", "toReversed", "toSorted", "toSpliced", "with"],
  "Object.getPrototypeOf(Int8Array.prototype)": [
    ...["at", "findLast", "findLastIndex", "toReversed", "toSorted", "with"],
  ],
  "String.prototype": ["at", "replaceAll", "isWellFormed", "toWellFormed"],
  Object: ["hasOwn", "groupBy"],
  Array: ["fromAsync"],
  Map: ["groupBy"],
  Promise: ["any", "withResolvers", "try"],
  globalThis: absentGlobals,
};

const takeAway = new Script(
  Object.entries(absentMethods)
    .map(([holder, names]) => `for (const name of ${JSON.stringify(names)}) delete (${holder})[name];`)
    .join("\n"),
);

/** A fresh context that has only that. Promises settle before an evaluation ends, as they do before a run of Apps Script ends. */
export function appsScriptContext(): Context {
  const context = createContext(Object.create(null) as Context, { microtaskMode: "afterEvaluate" });
  takeAway.runInContext(context);
  return context;
}

/** A fresh context that has what Apps Script's V8 has: the language up to ES2020, and nothing of Node's or a browser's. */
import { createContext, Script } from "node:vm";
import type { Context } from "node:vm";

/** The context's own constructors: what the rig gives a script must be an instance of them. */
export interface Realm {
  Array: { from: (items: Iterable<unknown>) => unknown[] };
  Object: { fromEntries: (entries: Iterable<[string, unknown]>) => object };
  Error: new (message: string) => Error;
  Date: new (ms: number) => Date;
}

/** Newer than ES2020, or only there because Node shares its engine. */
const setUp = new Script(`(now) => {
  const absent = (holder, names) => { for (const name of names) delete holder[name]; };
  absent(Array.prototype, ["at", "findLast", "findLastIndex", "toReversed", "toSorted", "toSpliced", "with"]);
  absent(Object.getPrototypeOf(Int8Array.prototype), ["at", "findLast", "findLastIndex", "toReversed", "toSorted", "with"]);
  absent(String.prototype, ["at", "replaceAll", "isWellFormed", "toWellFormed"]);
  absent(Object, ["hasOwn", "groupBy"]);
  absent(Array, ["fromAsync"]);
  absent(Map, ["groupBy"]);
  absent(Promise, ["any", "withResolvers", "try"]);
  absent(globalThis, ["AggregateError", "Atomics", "FinalizationRegistry", "Iterator", "SharedArrayBuffer", "WeakRef", "WebAssembly"]);
  absent(globalThis, ["console"]);
  const RealDate = Date;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length > 0 ? args : [now()], newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => (key === "now" ? now : Reflect.get(target, key)),
  });
  return { Array, Object, Error, Date };
}`);

/** Promises settle before an evaluation ends, as they do before a run of Apps Script ends. */
export function newScriptContext(now: () => number): { context: Context; realm: Realm } {
  const context = createContext(Object.create(null) as Context, { microtaskMode: "afterEvaluate" });
  const prepare = setUp.runInContext(context) as (now: () => number) => Realm;
  return { context, realm: prepare(now) };
}

/** A fresh context that has what Apps Script's V8 has, with the clock of the run. */
import { Script } from "node:vm";
import type { Context } from "node:vm";
import { appsScriptContext } from "../../../../sheets-addon/build/apps-script-language";

/** The context's own constructors: what the rig gives a script must be an instance of them. */
export interface Realm {
  Array: { from: (items: Iterable<unknown>) => unknown[] };
  Object: { fromEntries: (entries: Iterable<[string, unknown]>) => object };
  Error: new (message: string) => Error;
  Date: new (ms: number) => Date;
}

const setUp = new Script(`(now) => {
  const RealDate = Date;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length > 0 ? args : [now()], newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => (key === "now" ? now : Reflect.get(target, key)),
  });
  return { Array, Object, Error, Date };
}`);

export function newScriptContext(now: () => number): { context: Context; realm: Realm } {
  const context = appsScriptContext();
  const prepare = setUp.runInContext(context) as (now: () => number) => Realm;
  return { context, realm: prepare(now) };
}

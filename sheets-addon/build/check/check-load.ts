/** Loads a script as Apps Script does before every run, and opens its menu: nothing may be missing, nothing may happen. */
import type { Context } from "node:vm";
import { Script } from "node:vm";
import { appsScriptContext } from "../apps-script-language";
import { services } from "../services";

/** `functions`: names that someone calls from outside, which must stand at the script's top. */
export function checkLoad(code: string, functions: ReadonlySet<string>): string[] {
  const context = appsScriptContext();
  const stand: StandIn = { asked: null, inMenu: new Set() };
  for (const service of services) context[service] = standIn(service, stand);
  const run = attempt(() => void new Script(code, { filename: "Code.js" }).runInContext(context));
  if (run !== null) return [`does not load: ${run}`];
  if (stand.asked !== null)
    return [`asks ${stand.asked} while it loads: before people have allowed anything, Google refuses that`];
  const opening = isFunction(context, "onOpen") ? attempt(() => void open.runInContext(context)) : null;
  return [
    ...(opening === null ? [] : [`does not open its menu: ${opening}`]),
    ...[...new Set([...functions, ...stand.inMenu])]
      .filter((name) => !isFunction(context, name))
      .map((name) => `has no function ${name} at its top, and a menu, a trigger or a page would call it`),
  ];
}

const open = new Script(`onOpen({ authMode: "NONE" })`);

const isFunction = (context: Context, name: string) => typeof context[name] === "function";

function attempt(work: () => void): string | null {
  try {
    work();
    return null;
  } catch (error) {
    return error instanceof Object && "message" in error ? String(error.message) : String(error);
  }
}

interface StandIn {
  /** The first service that was asked for anything. */
  asked: string | null;
  /** Functions that menu items start. */
  inMenu: Set<string>;
}

/** Answers everything with itself, and notes what menus are made of. */
function standIn(service: string, notes: StandIn): unknown {
  const answer: unknown = new Proxy(() => answer, {
    get: (_, method) => {
      // What the language itself asks of a value that stands in a text.
      if (typeof method === "symbol") return undefined;
      notes.asked ??= `${service}.${method}`;
      if (method !== "addItem") return answer;
      return (_caption: unknown, name: unknown) => {
        notes.inMenu.add(String(name));
        return answer;
      };
    },
  });
  return answer;
}

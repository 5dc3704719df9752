/** Calls one of the script's functions, and sees its promises through to the end as Apps Script does. */
import { Script } from "node:vm";
import type { Context } from "node:vm";
import type { RunKind } from "./run-kind";
import { NotModelled } from "./service-error";

interface Outcome {
  value: unknown;
  isPromise: boolean;
  isSettled: boolean;
  error: { thrown: unknown } | null;
}

/** Whoever waits for an answer gets none from a promise: a page of a web app must be returned at once. */
const waiting: readonly RunKind[] = ["sidebar", "web-app", "custom-function"];

/** `argsJson` is a JSON array; an event's `authMode` becomes the enumeration's. Throws what the function throws. */
export function callFunction(
  context: Context,
  kind: RunKind,
  functionName: string,
  argsJson: string,
  timeout: number,
): unknown {
  const [name, args] = [functionName, argsJson].map((text) => JSON.stringify(text));
  const call = new Script(`(() => {
    const value = globalThis[${name}](...JSON.parse(${args}, (key, part) =>
      key === "authMode" ? ScriptApp.AuthMode[part] : part));
    const outcome = { value, isPromise: value instanceof Promise, isSettled: false, error: null };
    if (outcome.isPromise)
      value.then((result) => Object.assign(outcome, { value: result, isSettled: true }),
        (thrown) => Object.assign(outcome, { error: { thrown }, isSettled: true }));
    return outcome;
  })()`);
  const { value, isPromise, isSettled, error } = call.runInContext(context, { timeout }) as Outcome;
  if (error) throw error.thrown;
  if (isPromise && waiting.includes(kind))
    throw new NotModelled(`${functionName}() answering with a Promise`);
  if (isPromise && !isSettled)
    throw new NotModelled(`${functionName}() waiting for something that never comes`);
  return value;
}

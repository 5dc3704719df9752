/** One execution: a fresh context, the services of this run, one function of the script. */
import type { Script } from "node:vm";
import { callFunction } from "./call-function";
import { inTimeZone } from "./in-time-zone";
import { Membrane } from "./membrane";
import type { Counters } from "./meter";
import { Meter } from "./meter";
import { checkPermission } from "./permissions";
import type { RunKind } from "./run-kind";
import { runKinds } from "./run-kind";
import { newScriptContext } from "./script-context";
import { NotModelled, RunEnded } from "./service-error";
import type { ServiceObject } from "./service-object";

export interface Execution {
  code: Script;
  kind: RunKind;
  scopes: readonly string[] | null;
  /** The script's own zone: that of `new Date(2026, 2, 4)`. */
  timeZone: string;
  /** The instant at which it starts; the simulated clock goes on from there. */
  startsAt: number;
  limitMs: number;
  /** What a call to a service takes; null for what it usually takes. */
  callMs: number | null;
  services: (run: RunningScript) => Record<string, ServiceObject>;
}

/** What services may know of the run that they are part of. */
export interface RunningScript {
  kind: RunKind;
  meter: Meter;
  now: () => number;
  /** Whether the script has a function of this name at its top. */
  hasFunction: (name: string) => boolean;
}

export interface RunResult {
  value: unknown;
  counters: Counters;
  /** The rig's own object behind what the script holds; other values as they are. */
  inward: (value: unknown) => unknown;
}

/** An error that came out of a run: the script's own, or the end of it. */
export class ScriptError extends Error {
  constructor(
    override readonly name: string,
    message: string,
    readonly counters: Counters,
    readonly scriptStack: string,
  ) {
    super(message);
  }
}

/** Endless loops without a call: no test waits for longer. */
const REAL_LIMIT_MS = 120_000;

/** `argsJson` is a JSON array. Throws ScriptError, or NotModelled where the script asked for more than the rig has. */
export function runScript(execution: Execution, functionName: string, argsJson: string): RunResult {
  const meter = new Meter(
    Math.min(execution.limitMs, runKinds[execution.kind].limitMs),
    execution.callMs ?? undefined,
  );
  const now = () => execution.startsAt + Math.round(meter.counters.simulatedMs);
  const { context, realm } = newScriptContext(now);
  const { authMode } = runKinds[execution.kind];
  const membrane = new Membrane(realm, meter, (api, method) => {
    checkPermission(api, method, authMode, execution.scopes);
  });
  const hasFunction = (name: string) => typeof context[name] === "function";
  const services = execution.services({ kind: execution.kind, meter, now, hasFunction });
  for (const [name, service] of Object.entries(services)) context[name] = membrane.outward(service);
  const counters = meter.counters;
  try {
    const value = inTimeZone(execution.timeZone, () => {
      execution.code.runInContext(context, { timeout: REAL_LIMIT_MS });
      if (!hasFunction(functionName)) throw new RunEnded(`Script function not found: ${functionName}`);
      return callFunction(context, execution.kind, functionName, argsJson, REAL_LIMIT_MS);
    });
    if (meter.ended) throw meter.ended;
    return {
      value,
      counters,
      inward: (one) => membrane.inward(one),
    };
  } catch (error) {
    const cause = meter.ended ?? error;
    if (cause instanceof NotModelled) throw cause;
    throw scriptErrorOf(cause, counters);
  }
}

/** Scripts may throw anything; Error is the context's own here, no instance of ours. */
function scriptErrorOf(cause: unknown, counters: Counters): ScriptError {
  if (typeof cause !== "object" || cause === null || !("message" in cause))
    return new ScriptError("Error", String(cause), counters, "");
  const { name, message, stack } = cause as Error;
  return new ScriptError(cause instanceof RunEnded ? "Exception" : name, message, counters, stack ?? "");
}

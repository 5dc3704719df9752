/** google.script.run, typed by what the server offers, as promises. */
import type { SidebarCalls } from "../sidebar-calls";

/** Google's client answers nothing itself: what comes back goes to the handlers. */
type ServerFunctions = {
  [Name in keyof SidebarCalls]: (...given: Parameters<SidebarCalls[Name]>) => void;
};

export interface ScriptRun extends ServerFunctions {
  withSuccessHandler: (handler: (result: unknown) => void) => ScriptRun;
  withFailureHandler: (handler: (error: unknown) => void) => ScriptRun;
}

export type CallServer = <Name extends keyof SidebarCalls>(
  name: Name,
  ...given: Parameters<SidebarCalls[Name]>
) => Promise<ReturnType<SidebarCalls[Name]>>;

/** Any number of calls may be on their way; Google's client lets the eleventh wait. Rejects with what the failure handler gets. */
export function callServerThrough(run: ScriptRun): CallServer {
  return <Name extends keyof SidebarCalls>(name: Name, ...given: Parameters<SidebarCalls[Name]>) =>
    new Promise<ReturnType<SidebarCalls[Name]>>((resolve, reject) => {
      // A function's answer is what the contract says: page and server are of one build.
      const settle = resolve as (result: unknown) => void;
      const server: ServerFunctions = run.withSuccessHandler(settle).withFailureHandler(reject);
      if (!(name in server)) throw new Error(`Script function not found: ${name}`);
      server[name](...given);
    });
}

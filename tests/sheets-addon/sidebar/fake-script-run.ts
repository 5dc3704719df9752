/** google.script.run whose answers a test gives, one by one. */
import type { ScriptRun } from "../../../sheets-addon/sidebar/script-run";
import type { SidebarCalls } from "../../../sheets-addon/sidebar-calls";

type Server = { [Name in keyof SidebarCalls]: (...given: Parameters<SidebarCalls[Name]>) => unknown };

/** An Error that is returned reaches the failure handler; a promise is waited for. Functions that are left out do not exist. */
export function fakeScriptRun(server: Partial<Server>): { run: ScriptRun; called: string[] } {
  const called: string[] = [];
  const runner = (onSuccess: (result: unknown) => void, onFailure: (error: unknown) => void): ScriptRun => {
    const functions = Object.entries(server).map(([name, answer]) => [
      name,
      (...given: never[]) => {
        called.push(name);
        void Promise.resolve((answer as (...all: never[]) => unknown)(...given)).then((result) =>
          result instanceof Error ? onFailure(result) : onSuccess(result),
        );
      },
    ]);
    return {
      ...(Object.fromEntries(functions) as Server),
      withSuccessHandler: (handler: typeof onSuccess) => runner(handler, onFailure),
      withFailureHandler: (handler: typeof onFailure) => runner(onSuccess, handler),
    } as ScriptRun;
  };
  return {
    run: runner(
      () => undefined,
      () => undefined,
    ),
    called,
  };
}

export const done = (report: unknown) => ({ state: "done", json: JSON.stringify(report), parts: 1 });
export const never = new Promise<never>(() => undefined);

/** Google's servers for one document: runs in a process of their own, and beside them what the sidebar asks meanwhile. */
import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { createAppsScriptRig } from "../apps-script/apps-script-rig";
import type { AppsScriptRigOptions } from "../apps-script/apps-script-rig";
import type { Faults } from "../apps-script/faults";
import { mirroredCache } from "./mirrored-cache";
import type { Done, Seen, Task } from "./script-process";

/** Functions that look at the cache and at nothing else: Google runs them while another run is on its way. */
const BESIDE: ReadonlySet<string> = new Set(["progressOf", "cancelCommand"]);

/** What Google fails with before the script is reached, or after it; once each. */
export interface Failure {
  /** The function that is called; "*" for any. */
  name: string;
  message: string;
  /** The script runs, and its answer is lost. */
  afterwards?: boolean;
}

export interface SheetsProgram {
  /** Functions that a page can call. */
  functions: string[];
  /** As google.script.run: rejects with what the failure handler gets. */
  call: (name: string, given: readonly unknown[]) => Promise<unknown>;
  /** From the menu. */
  run: (name: string) => Promise<unknown>;
  type: (sheet: string, cell: string, content: string) => Promise<void>;
  fault: (faults: Partial<Faults>) => Promise<void>;
  failures: Failure[];
  /** Names of what the page called, in order. */
  called: string[];
  see: () => Promise<Seen>;
  close: () => void;
}

export function createSheetsProgram(
  snapshot: WorkbookSnapshot,
  options: AppsScriptRigOptions,
): SheetsProgram {
  const folder = mkdtempSync(join(tmpdir(), "okr-sheets-"));
  const [here, there] = [join(folder, "here"), join(folder, "there")];
  // Not a thread: the rig changes the time zone, which is a process's.
  const runs = fork(join(import.meta.dirname, "script-process.ts"), {
    execArgv: ["--import", "tsx"],
    serialization: "advanced",
  });
  // Another document with the same script and the same cache.
  const beside = createAppsScriptRig({ ...snapshot, sheets: snapshot.sheets.slice(0, 1) }, options);
  beside.cache = mirroredCache(here, there);
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const failures: Failure[] = [];
  const called: string[] = [];
  let tasks = 0;

  const settle = (done: Done): void => {
    const task = waiting.get(done.id);
    waiting.delete(done.id);
    beside.now = done.now;
    if ("value" in done) task?.resolve(done.value);
    else task?.reject(Object.assign(new Error(done.error.message), { name: done.error.name }));
  };
  runs.on("message", settle);
  runs.on("exit", () =>
    waiting.forEach(({ reject }) => reject(new Error("The script's process has ended."))),
  );
  const ask = (task: Task): Promise<unknown> =>
    new Promise((resolve, reject) => {
      waiting.set((tasks += 1), { resolve, reject });
      runs.send({ id: tasks, task });
    });

  void ask({ do: "open", snapshot, options, cache: [there, here] });

  return {
    functions: [...options.code.matchAll(/^function (\w*[a-zA-Z0-9])\(/gm)].map(([, name = ""]) => name),
    call: async (name, given) => {
      called.push(name);
      const index = failures.findIndex((one) => one.name === "*" || one.name === name);
      const [failure] = index < 0 ? [] : failures.splice(index, 1);
      if (failure && !failure.afterwards) throw new Error(failure.message);
      const result = BESIDE.has(name) ? beside.call(name, ...given) : await ask({ do: "call", name, given });
      if (failure) throw new Error(failure.message);
      return result;
    },
    run: (name) => ask({ do: "run", name, given: [] }),
    type: async (...given) => void (await ask({ do: "type", given })),
    fault: async (faults) => {
      Object.assign(beside.faults, faults);
      await ask({ do: "fault", faults });
    },
    failures,
    called,
    see: async () => (await ask({ do: "see" })) as Seen,
    close: () => {
      runs.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

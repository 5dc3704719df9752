/** The process in which the script runs: a run keeps it busy to its end, as a run on Google's servers keeps nobody else waiting. */
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import type { AppsScriptRig, AppsScriptRigOptions } from "../apps-script/apps-script-rig";
import { createAppsScriptRig } from "../apps-script/apps-script-rig";
import type { Faults } from "../apps-script/faults";
import { mirroredCache } from "./mirrored-cache";

/** What is asked of it. */
export type Task =
  | {
      do: "open";
      snapshot: WorkbookSnapshot;
      options: AppsScriptRigOptions;
      cache: [mine: string, others: string];
    }
  | { do: "run" | "call"; name: string; given: readonly unknown[] }
  | { do: "type"; given: readonly [sheet: string, cell: string, content: string] }
  | { do: "fault"; faults: Partial<Faults> }
  | { do: "see" };

/** The document, and what the script showed and sent. */
export type Seen = Pick<
  AppsScriptRig,
  "workbook" | "shown" | "mails" | "toasts" | "triggers" | "properties" | "counters"
>;

export type Done = { id: number; now: number } & (
  { value: unknown } | { error: { name: string; message: string } }
);

let rig: AppsScriptRig;

process.on("message", ({ id, task }: { id: number; task: Task }) => {
  const done = outcome(task);
  process.send?.({ id, ...done, now: rig.now } satisfies Done);
});

function outcome(task: Task): { value: unknown } | { error: { name: string; message: string } } {
  try {
    return { value: result(task) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { error: { name, message } };
  }
}

function result(task: Task): unknown {
  switch (task.do) {
    case "open":
      rig = createAppsScriptRig(task.snapshot, task.options);
      rig.cache = mirroredCache(...task.cache);
      return null;
    case "run":
      return rig.run(task.name, ...task.given);
    case "call":
      return rig.call(task.name, ...task.given);
    case "type":
      return rig.type(...task.given);
    case "fault":
      return void Object.assign(rig.faults, task.faults);
    case "see":
      return seen();
  }
}

function seen(): Seen {
  const { workbook, shown, mails, toasts, triggers, properties, counters } = rig;
  return { workbook, shown, mails, toasts, triggers, properties, counters };
}

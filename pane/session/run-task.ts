/** Runs a command as work that can be watched and, until it writes, be stopped. */
import type { PaneCommandName, PaneInput, PaneReport } from "../../core/commands/pane/pane-command";
import { paneError } from "../host/pane-error";
import type { PaneError, PaneHost, Progress } from "../pane-host";
import type { Task } from "./pane-session";

const WRITING: ReadonlySet<PaneCommandName> = new Set([
  "addSample",
  "build",
  "mend",
  "checkIn",
  "recordReminders",
  "undo",
]);

/** The book is another one after it. */
export const changesBook = (name: PaneCommandName): boolean => WRITING.has(name);

/** A check that brings the Findings sheet up to date writes too, and leaves the book as it is. */
function isWriting<Name extends PaneCommandName>(name: Name, input: PaneInput<Name>): boolean {
  return changesBook(name) || (name === "check" && input !== null && "write" in input && input.write);
}

export type TaskOutcome<Report> = { report: Report } | { error: PaneError } | "cancelled";

export type RunTask = <Name extends PaneCommandName>(
  label: string,
  name: Name,
  input: PaneInput<Name>,
  control?: AbortController,
) => Promise<TaskOutcome<PaneReport<Name>>>;

/** `show`: the work that goes on now; of several, what has last had news. */
export function taskRunner(host: PaneHost, show: (task: Task | null) => void): RunTask {
  let shown: AbortController | null = null;

  return async (label, name, input, control = new AbortController()) => {
    const { signal } = control;
    const writes = isWriting(name, input);
    const watch = (progress: Progress): void => {
      // What only reads is over for the pane once nobody wants it; what writes is over when the host says so.
      if (signal.aborted && !writes) return;
      shown = control;
      const canStop = progress.phase !== "writing" && !signal.aborted;
      show({ label, progress, cancel: canStop ? () => control.abort() : null });
    };
    watch({ phase: "reading", share: null });
    try {
      const work = host.run(name, input, watch, signal);
      const report = await (writes ? work : Promise.race([work, aborted(signal)]));
      return report === null ? "cancelled" : { report };
    } catch (thrown) {
      const error = paneError(thrown);
      return error.code === "cancelled" ? "cancelled" : { error };
    } finally {
      if (shown === control) {
        shown = null;
        show(null);
      }
    }
  };
}

const aborted = (signal: AbortSignal): Promise<null> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    else signal.addEventListener("abort", () => resolve(null), { once: true });
  });

/** The page's side of the core's worker: started at once, so that it is ready when the first command comes. */
import type { PaneCommandName, PaneReport } from "../../core/commands/pane/pane-command";
import type { PaneContext, PaneOutcome } from "../../core/commands/pane/pane-outcome";
import { paneMessages } from "../../core/messages/en/pane";
import type { CoreRunner } from "../host/pane-host-over-workbook";
import { PaneError } from "../pane-host";
import type { CoreAnswer, CoreCall } from "./core-call";

interface Waiting {
  resolve: (outcome: PaneOutcome<PaneReport<PaneCommandName>>) => void;
  reject: (error: PaneError) => void;
  onProgress: PaneContext["onProgress"];
}

export function coreInWorker(): CoreRunner {
  const worker = new Worker(new URL("./core-worker.ts", import.meta.url));
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  worker.onmessage = ({ data }: MessageEvent<CoreAnswer>) => {
    const call = waiting.get(data.id);
    if (!call) return;
    if ("progress" in data) return call.onProgress?.(data.progress.done, data.progress.all);
    waiting.delete(data.id);
    if ("outcome" in data) call.resolve(data.outcome);
    else call.reject(new PaneError(data.error.code, data.error.message));
  };
  // A script that could not be loaded answers no call at all.
  worker.onerror = (event) => {
    for (const call of waiting.values())
      call.reject(new PaneError("unexpected", paneMessages.unexpected(event.message)));
    waiting.clear();
  };
  const run = (
    name: PaneCommandName,
    snapshot: CoreCall["snapshot"],
    input: CoreCall["input"],
    context: PaneContext,
  ) =>
    new Promise((resolve: Waiting["resolve"], reject) => {
      const id = (calls += 1);
      waiting.set(id, { resolve, reject, onProgress: context.onProgress });
      const call: CoreCall = { id, name, snapshot, input, today: context.today };
      worker.postMessage(call);
    });
  // A call's outcome is that of its own name: the worker runs what it was asked.
  return run as CoreRunner;
}

/** How far a command is, asked while it runs, and that it is no longer wanted. */
import { paneMessages } from "../../core/messages/en/pane";
import type { HostProgress } from "../../core/workbook/workbook-host";
import { ServerError } from "../server-error";
import type { Answer, CallProgress } from "../sidebar-calls";
import { answered, nothingToSay } from "./answers";
import { getSmall, putSmall } from "./call-store";
import { callShapes, checked } from "./check-call";

/** A write to the cache takes its time, too. */
const EVERY_MS = 1500;

export function progressOf(call: unknown): CallProgress | null {
  const kept = getSmall(checked(callShapes.call, call, "call"), "progress");
  return kept === null ? null : (JSON.parse(kept) as CallProgress);
}

/** A command asks between its phases; once it writes it goes on to the end. */
export function cancelCommand(call: unknown): Answer {
  return answered(() => {
    putSmall(checked(callShapes.call, call, "call"), "cancelled", "yes");
    return nothingToSay;
  });
}

export interface CallWatch {
  begin: (phase: CallProgress["phase"]) => HostProgress;
  /** @throws ServerError where the person no longer wants it */
  stopIfUnwanted: () => void;
}

export function watchCall(call: string): CallWatch {
  let saidAt = -Infinity;
  const say = (progress: CallProgress): void => {
    saidAt = Date.now();
    putSmall(call, "progress", JSON.stringify(progress));
  };
  return {
    begin: (phase) => {
      say({ phase, share: null });
      return (done, all) => {
        if (Date.now() - saidAt >= EVERY_MS) say({ phase, share: all > 0 ? done / all : null });
      };
    },
    stopIfUnwanted: () => {
      if (getSmall(call, "cancelled") !== null) throw new ServerError("cancelled", paneMessages.cancelled);
    },
  };
}

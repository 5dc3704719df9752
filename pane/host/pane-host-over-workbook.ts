/** A PaneHost where the pane can reach the workbook itself: capture, let the core work beside the page, apply. */
import type { PaneCommandName, PaneInput, PaneReport } from "../../core/commands/pane/pane-command";
import { withoutComputed } from "../../core/commands/pane/without-computed";
import type { PaneContext, PaneOutcome } from "../../core/commands/pane/pane-outcome";
import type { WorkbookHost } from "../../core/workbook/workbook-host";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { paneMessages } from "../../core/messages/en/pane";
import type { PaneHost, Phase, Progress } from "../pane-host";
import { PaneError } from "../pane-host";
import { inTurn } from "./in-turn";
import { paneError } from "./pane-error";

/** The core's commands, wherever they run: in a worker so that the page stays awake, or directly in tests. */
export type CoreRunner = <Name extends PaneCommandName>(
  name: Name,
  snapshot: WorkbookSnapshot,
  input: PaneInput<Name>,
  context: PaneContext,
) => Promise<PaneOutcome<PaneReport<Name>>>;

export interface PaneSurroundings extends Pick<
  PaneHost,
  "program" | "appearance" | "onRequest" | "onEdited" | "memory"
> {
  workbook: WorkbookHost;
  core: CoreRunner;
  /** ISO day in the workbook's time zone. */
  today: () => string;
  /** The program works out formulas by itself, so that only what people type and formulas have to be written. */
  recalculates: boolean;
}

export function paneHostOverWorkbook({
  workbook,
  core,
  today,
  recalculates,
  ...rest
}: PaneSurroundings): PaneHost {
  const turns = inTurn();
  const safely = <T>(work: () => Promise<T>): Promise<T> =>
    turns(work).catch((error: unknown) => {
      throw paneError(error);
    });
  return {
    ...rest,
    run: (name, input, onProgress, signal) =>
      safely(async () => {
        stopIfUnwanted(signal);
        const snapshot = await workbook.capture(inPhase("reading", onProgress));
        stopIfUnwanted(signal);
        const context = { today: today(), onProgress: inPhase("thinking", onProgress) };
        const { report, write } = await core(name, snapshot, input, context);
        stopIfUnwanted(signal);
        if (write) {
          const patch = recalculates ? withoutComputed(write) : write.patch;
          await workbook.apply(patch, write.previousSheets, inPhase("writing", onProgress));
        }
        return report;
      }),
    reveal: (ref) => safely(() => workbook.reveal(ref)),
  };
}

function inPhase(phase: Phase, onProgress?: (progress: Progress) => void) {
  onProgress?.({ phase, share: null });
  return (done: number, all: number): void => onProgress?.({ phase, share: all > 0 ? done / all : null });
}

function stopIfUnwanted(signal?: AbortSignal): void {
  if (signal?.aborted) throw new PaneError("cancelled", paneMessages.cancelled);
}

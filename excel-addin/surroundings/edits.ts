/** Hints that people have changed the workbook. Excel loses some, so nothing rests on them; our own writing is not among them. */
import type { PaneHost } from "../../pane/pane-host";
import type { ExcelSession } from "../host/excel-session";

export interface Edits {
  onEdited: PaneHost["onEdited"];
  /** What happens to the workbook meanwhile is ours. */
  whileWriting: <T>(write: () => Promise<T>) => Promise<T>;
}

/** Events of what we wrote come late; Excel says who caused them from ExcelApi 1.14 on only. */
const MILLISECONDS_UNTIL_SETTLED = 2000;

/** Excel is asked for events when somebody listens first; without ExcelApi 1.9 it has none for a whole workbook. */
export function createEdits(session: ExcelSession, now: () => number = () => performance.now()): Edits {
  const listeners = new Set<() => void>();
  let registration: Promise<void> | null = null;
  let writings = 0;
  let settledAt = 0;

  const changed = (triggerSource: string | undefined): void => {
    if (writings > 0 || now() < settledAt || triggerSource === "ThisLocalAddin") return;
    for (const listener of listeners) listener();
  };
  const register = async (): Promise<void> => {
    try {
      await session.run({ delayForCellEdit: true }, async (context) => {
        context.workbook.worksheets.onChanged.add(({ triggerSource }) => {
          changed(triggerSource);
          return Promise.resolve();
        });
        await context.sync();
      });
    } catch {
      // A hint that does not come is no failure; whoever listens next asks again.
      registration = null;
    }
  };
  return {
    onEdited: (listener) => {
      listeners.add(listener);
      if (session.isSetSupported("1.9")) registration ??= register();
      return () => listeners.delete(listener);
    },
    whileWriting: async (write) => {
      writings++;
      try {
        return await write();
      } finally {
        writings--;
        settledAt = now() + MILLISECONDS_UNTIL_SETTLED;
      }
    },
  };
}

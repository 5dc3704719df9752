/** Mends from a row of the list; the focus then goes on to the row that takes its place. */
import { useState } from "react";
import type { MendInput } from "../../../core/commands/pane/mend";
import { rowsToFocus } from "./finding-rows";
import type { FindingRow } from "./finding-rows";
import { useMending } from "./use-mending";

export interface MendingRows {
  /** Of these rows the first that is there is to take the focus: a new object each time. */
  focus: { keys: readonly string[] } | null;
  focusOn: (key: string) => void;
  /** `key`: of the row that it was asked from. */
  mend: (key: string, input: MendInput) => Promise<void>;
}

export function useMendingRows(rows: readonly FindingRow[]): MendingRows {
  const run = useMending();
  const [focus, setFocus] = useState<MendingRows["focus"]>(null);
  return {
    focus,
    focusOn: (key) => setFocus({ keys: [key] }),
    mend: async (key, input) => {
      setFocus({ keys: [key] });
      await run(input);
      setFocus({ keys: rowsToFocus(rows, key) });
    },
  };
}

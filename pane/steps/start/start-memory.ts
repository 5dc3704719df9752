/** What the step Start remembers while people are elsewhere in the pane. */
import { keptState } from "../../shared/kept-state";

interface StartMemory {
  /** The sheet of the sample that was added, until the message about it is closed. */
  sample: string | null;
  /** Nobody has been taken to that message yet. */
  isSampleNew: boolean;
}

export const startMemory = keptState<StartMemory>({ sample: null, isSampleNew: false });

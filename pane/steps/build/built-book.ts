/** What the last build wrote: it stays on screen until something else has been written. */
import type { BuildReport } from "../../../core/commands/pane/build";
import { keptState } from "../../shared/kept-state";

export interface BuiltBook {
  report: BuildReport | null;
  /** The session's count of writes with this one. */
  writes: number;
}

export const builtBook = keptState<BuiltBook>({ report: null, writes: 0 });

/** The port that every host implements: read the open workbook, write our sheets into it, show a cell. */
import type { CellRef } from "./cells";
import type { WorkbookPatch } from "./patch";
import type { WorkbookSnapshot } from "./snapshot";

/** Called now and then on long work. Units are the host's own; `all` may grow while it becomes known. */
export type HostProgress = (done: number, all: number) => void;

export interface WorkbookHost {
  capture: (onProgress?: HostProgress) => Promise<WorkbookSnapshot>;
  /** `previousSheets` names the sheets of ours that stand in the workbook. Applying a patch twice equals applying it once. */
  apply: (
    patch: WorkbookPatch,
    previousSheets: readonly string[],
    onProgress?: HostProgress,
  ) => Promise<void>;
  /** Goes to the cell and selects it. */
  reveal: (ref: CellRef) => Promise<void>;
}

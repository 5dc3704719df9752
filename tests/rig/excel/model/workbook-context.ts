/** What every object of the rig's workbook can reach. */
import type { Rectangle } from "../../../../core/workbook/cells";
import type { SheetState, WorkbookState } from "../workbook/workbook-state";

export interface ChangedCells {
  sheet: SheetState;
  area: Rectangle;
}

export interface WorkbookContext {
  state: WorkbookState;
  /** Brings the values of formulas up to date before they are read. */
  calculate: () => void;
  /** Ids of sheets, and "Workbook" for all of them, whose changes the client wants to hear of. */
  watched: Set<string>;
  /** Contents of cells were written: Excel tells add-ins of their own changes too. */
  changed: (change: ChangedCells) => void;
}

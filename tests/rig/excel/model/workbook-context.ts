/** What every object of the rig's workbook can reach. */
import type { WorkbookState } from "../workbook/workbook-state";

export interface WorkbookContext {
  state: WorkbookState;
  /** Brings the values of formulas up to date before they are read. */
  calculate: () => void;
}

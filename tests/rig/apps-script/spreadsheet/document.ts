/** The document as one run sees it: its state, whoever uses it, and what they may change. */
import type { Rectangle } from "../../../../core/workbook/cells";
import { contains, overlaps } from "../../excel/workbook/area";
import { serviceErrors } from "../execution/service-error";
import { dayOf } from "./zoned-time";
import { calculateSpreadsheet } from "./calculate-spreadsheet";
import type { GridState, ProtectionState, SpreadsheetState } from "./spreadsheet-state";
import { MAX_CELLS } from "./spreadsheet-state";

export interface DocumentUser {
  email: string;
  /** Sheets that someone else has protected against them. */
  protectedSheets: readonly string[];
}

export class SheetsDocument {
  constructor(
    readonly state: SpreadsheetState,
    readonly user: DocumentUser,
    private readonly now: () => number,
  ) {}

  /** Before every reading of values. */
  calculate(): void {
    calculateSpreadsheet(this.state, dayOf(this.now(), this.state.timeZone));
  }

  /** Throws where the sheet is gone. */
  check(grid: GridState): void {
    if (grid.isDeleted) throw serviceErrors.deletedSheet(grid.gridId);
  }

  /** Throws where the user may not change any of these cells; null for the sheet itself. */
  checkEdit(grid: GridState, area: Rectangle | null): void {
    this.check(grid);
    const isKept = this.user.protectedSheets.includes(grid.name);
    if (isKept || grid.protections.some((protection) => this.#keepsOut(protection, area)))
      throw serviceErrors.protected();
  }

  mayEdit({ editors, isWarningOnly }: ProtectionState): boolean {
    const { email } = this.user;
    return isWarningOnly || email === this.state.owner || editors.has(email);
  }

  #keepsOut(protection: ProtectionState, area: Rectangle | null): boolean {
    if (this.mayEdit(protection)) return false;
    if (area === null) return protection.area === null;
    if (protection.area) return overlaps(protection.area, area);
    return !protection.unprotected.some(
      (free) =>
        contains(free, area.row, area.column) &&
        contains(free, area.row + area.rows - 1, area.column + area.columns - 1),
    );
  }

  /** Throws where the document would have too many cells. */
  checkSize(moreCells: number): void {
    const cells = this.state.sheets.reduce(
      (sum, { rowCount, columnCount }) => sum + rowCount * columnCount,
      0,
    );
    if (cells + moreCells > MAX_CELLS) throw serviceErrors.cellLimit();
  }
}

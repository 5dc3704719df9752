/** Excel.WorksheetFreezePanes and Excel.AutoFilter. */
import { hostErrors, NotModelled } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { parseArea } from "../workbook/area";
import type { SheetState } from "../workbook/workbook-state";
import { Range } from "./range";

export class FreezePanes extends HostObject {
  readonly type = "WorksheetFreezePanes";
  constructor(override readonly guardedBy: SheetState) {
    super();
  }
  freezeRows(rows: number): void {
    this.guardedBy.freeze = { rows, columns: 0 };
  }
  freezeColumns(columns: number): void {
    this.guardedBy.freeze = { rows: 0, columns };
  }
  freezeAt(block: unknown): void {
    if (typeof block !== "string") throw new NotModelled("WorksheetFreezePanes.freezeAt(Range)");
    const area = parseArea(block);
    if (area.row !== 0 || area.column !== 0) throw hostErrors.argument();
    this.guardedBy.freeze = { rows: area.rows, columns: area.columns };
  }
  unfreeze(): void {
    this.guardedBy.freeze = { rows: 0, columns: 0 };
  }
}

export class AutoFilter extends HostObject {
  readonly type = "AutoFilter";
  constructor(override readonly guardedBy: SheetState) {
    super();
  }
  apply(range: unknown, column?: number): void {
    if (!(range instanceof Range) || column !== undefined)
      throw new NotModelled("AutoFilter.apply with criteria");
    this.guardedBy.filter = range.area;
  }
  remove(): void {
    this.guardedBy.filter = null;
  }
}

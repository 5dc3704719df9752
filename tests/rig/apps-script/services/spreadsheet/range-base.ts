/** Range: where it is. */
import { rangeAddress } from "../../../../../core/workbook/a1";
import { serviceErrors } from "../../execution/service-error";
import { ServiceObject } from "../../execution/service-object";
import type { Place } from "./place";

type Keys =
  | "getRow"
  | "getColumn"
  | "getRowIndex"
  | "getLastRow"
  | "getLastColumn"
  | "getNumRows"
  | "getNumColumns"
  | "getGridId"
  | "getA1Notation";

export class RangeBase extends ServiceObject implements Pick<GoogleAppsScript.Spreadsheet.Range, Keys> {
  readonly api = "Range";

  constructor(readonly place: Place) {
    super();
    const { area, grid } = place;
    if (area.row < 0) throw serviceErrors.tooSmall("starting row");
    if (area.column < 0) throw serviceErrors.tooSmall("starting column");
    if (area.rows < 1) throw serviceErrors.atLeastOne("rows");
    if (area.columns < 1) throw serviceErrors.atLeastOne("columns");
    if (area.row + area.rows > grid.rowCount || area.column + area.columns > grid.columnCount)
      throw serviceErrors.outside();
  }

  getRow = () => this.place.area.row + 1;
  getColumn = () => this.place.area.column + 1;
  getRowIndex = () => this.getRow();
  getLastRow = () => this.place.area.row + this.place.area.rows;
  getLastColumn = () => this.place.area.column + this.place.area.columns;
  getNumRows = () => this.place.area.rows;
  getNumColumns = () => this.place.area.columns;
  getGridId = () => this.place.grid.gridId;

  getA1Notation(): string {
    return rangeAddress(this.place.area);
  }
}

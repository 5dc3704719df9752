/** Filter: the buttons over a block. What is hidden by one is not modelled. */
import { ServiceObject } from "../../execution/service-object";
import type { Place } from "./place";

type Google = GoogleAppsScript.Spreadsheet.Filter;

export class Filter extends ServiceObject implements Pick<Google, "getRange" | "remove"> {
  readonly api = "Filter";

  constructor(private readonly place: Place) {
    super();
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const { session, grid, area } = this.place;
    return session.rangeOf(grid, area);
  }

  remove(): void {
    this.place.document.checkEdit(this.place.grid, this.place.area);
    this.place.grid.filter = null;
  }
}

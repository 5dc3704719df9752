/** Sheet: the charts that stand over its cells. */
import { NotModelled } from "../../execution/service-error";
import { modelled, whole } from "../../execution/service-object";
import type { EmbeddedChartState } from "../../spreadsheet/spreadsheet-state";
import { EmbeddedChart, newChart } from "./charts";
import { editedDocument } from "./session";
import { SheetSizes } from "./sheet-sizes";

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Keys = "newChart" | "getCharts" | "insertChart" | "updateChart" | "removeChart";

export class SheetCharts extends SheetSizes implements Pick<Google, Keys> {
  newChart = () => whole<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder>(newChart(this.session));

  getCharts(): Chart[] {
    this.session.document.check(this.grid);
    return this.grid.embeddedCharts.map((state) => whole(new EmbeddedChart(this.session, state)));
  }

  insertChart(chart: Chart): void {
    const { state: document } = editedDocument(this.session, this.grid);
    const { state } = modelled(EmbeddedChart, chart, "SpreadsheetApp.Sheet.insertChart");
    const ids = document.sheets.flatMap(({ embeddedCharts }) => embeddedCharts.map(({ id }) => id));
    this.grid.embeddedCharts.push({ ...state, id: Math.max(0, ...ids) + 1 });
  }

  updateChart(chart: Chart): void {
    const state = this.#known(chart, "updateChart");
    this.grid.embeddedCharts = this.grid.embeddedCharts.map((one) => (one.id === state.id ? state : one));
  }

  removeChart(chart: Chart): void {
    const state = this.#known(chart, "removeChart");
    this.grid.embeddedCharts = this.grid.embeddedCharts.filter(({ id }) => id !== state.id);
  }

  #known(chart: Chart, method: string): EmbeddedChartState {
    editedDocument(this.session, this.grid);
    const { state } = modelled(EmbeddedChart, chart, `SpreadsheetApp.Sheet.${method}`);
    if (!this.grid.embeddedCharts.some(({ id }) => id === state.id))
      throw new NotModelled(`Sheet.${method}() of a chart that is not on the sheet`);
    return state;
  }
}

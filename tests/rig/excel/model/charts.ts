/** Excel.ChartCollection of a sheet: charts over one row or column of numbers. */
import { hostErrors, NotModelled } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { parseArea } from "../workbook/area";
import type { ChartState, SheetState } from "../workbook/workbook-state";
import { ChartAxes, ChartLegend, ChartTitle } from "./chart-parts";
import { ChartSeriesCollection } from "./chart-series";
import { Range } from "./range";

const TYPES = new Set(["BarStacked", "BarClustered", "ColumnClustered", "Doughnut"]);

export class Charts extends HostObject {
  readonly type = "ChartCollection";
  constructor(override readonly guardedBy: SheetState) {
    super();
  }
  get items() {
    return this.guardedBy.charts.map((chart) => new Chart(this.guardedBy, chart));
  }
  getItem(name: string) {
    const chart = this.guardedBy.charts.find((one) => one.name === name);
    if (!chart) throw hostErrors.notFound();
    return new Chart(this.guardedBy, chart);
  }
  /** One series for the block, as Excel makes of a row or column of numbers. */
  add(type: string, source: unknown, seriesBy: string) {
    if (!TYPES.has(type)) throw new NotModelled(`ChartCollection.add(${type})`);
    if (!(source instanceof Range)) throw hostErrors.argument();
    const { area } = source;
    if (seriesBy !== (area.columns === 1 ? "Columns" : "Rows") || (area.columns > 1 && area.rows > 1))
      throw new NotModelled("a chart over more than one row or column");
    const chart: ChartState = {
      name: `Chart ${this.guardedBy.charts.length + 1}`,
      type,
      title: null,
      series: [{ name: "Series1", values: area, categories: null, color: null }],
      anchor: null,
      isCategoryAxisReversed: false,
      hasLegend: true,
    };
    this.guardedBy.charts.push(chart);
    return new Chart(this.guardedBy, chart);
  }
}

class Chart extends HostObject {
  readonly type = "Chart";
  constructor(
    override readonly guardedBy: SheetState,
    private readonly chart: ChartState,
  ) {
    super();
  }
  get id() {
    return this.chart.name;
  }
  get name() {
    return this.chart.name;
  }
  get title() {
    return new ChartTitle(this.guardedBy, this.chart);
  }
  get legend() {
    return new ChartLegend(this.guardedBy, this.chart);
  }
  get axes() {
    return new ChartAxes(this.guardedBy, this.chart);
  }
  get series() {
    return new ChartSeriesCollection(this.guardedBy, this.chart);
  }
  setPosition(start: string, end: string): void {
    this.chart.anchor = parseArea(`${start}:${end}`);
  }
  delete(): void {
    this.guardedBy.charts = this.guardedBy.charts.filter((chart) => chart !== this.chart);
  }
}

/** Excel.ChartSeriesCollection and the series in it. */
import { hostErrors, NotModelled } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import type { ChartState, SeriesState, SheetState } from "../workbook/workbook-state";
import { Range } from "./range";

export class ChartSeriesCollection extends HostObject {
  readonly type = "ChartSeriesCollection";
  constructor(
    override readonly guardedBy: SheetState,
    private readonly chart: ChartState,
  ) {
    super();
  }
  getItemAt(index: number) {
    const series = this.chart.series[index];
    if (!series) throw hostErrors.argument();
    return new ChartSeries(this.guardedBy, series);
  }
  add(name: string) {
    const series: SeriesState = { name, values: null, categories: null, color: null };
    this.chart.series.push(series);
    return new ChartSeries(this.guardedBy, series);
  }
}

class ChartSeries extends HostObject {
  readonly type = "ChartSeries";
  constructor(
    override readonly guardedBy: SheetState,
    private readonly series: SeriesState,
  ) {
    super();
  }
  set name(name: string) {
    this.series.name = name;
  }
  set hasDataLabels(has: boolean) {
    if (!has) throw new NotModelled("ChartSeries.hasDataLabels = false");
  }
  get format() {
    return new ChartSeriesFormat(this.guardedBy, this.series);
  }
  setValues(values: unknown): void {
    if (!(values instanceof Range)) throw hostErrors.argument();
    this.series.values = values.area;
  }
  setXAxisValues(values: unknown): void {
    if (!(values instanceof Range)) throw hostErrors.argument();
    this.series.categories = values.area;
  }
}

class ChartSeriesFormat extends HostObject {
  readonly type = "ChartSeriesFormat";
  constructor(
    override readonly guardedBy: SheetState,
    private readonly series: SeriesState,
  ) {
    super();
  }
  get fill() {
    return new ChartFill(this.guardedBy, this.series);
  }
}

class ChartFill extends HostObject {
  readonly type = "ChartFill";
  constructor(
    override readonly guardedBy: SheetState,
    private readonly series: SeriesState,
  ) {
    super();
  }
  setSolidColor(color: string): void {
    this.series.color = color;
  }
}

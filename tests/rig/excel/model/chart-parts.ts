/** Title, legend and axes of an Excel.Chart. */
import { hostErrors, NotModelled } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import type { ChartState, SheetState } from "../workbook/workbook-state";

export class ChartTitle extends HostObject {
  readonly type = "ChartTitle";
  constructor(
    override readonly guardedBy: SheetState,
    private readonly chart: ChartState,
  ) {
    super();
  }
  set text(text: string) {
    this.chart.title = text;
  }
  set visible(visible: boolean) {
    if (!visible) this.chart.title = null;
  }
}

export class ChartLegend extends HostObject {
  readonly type = "ChartLegend";
  constructor(
    override readonly guardedBy: SheetState,
    private readonly chart: ChartState,
  ) {
    super();
  }
  set visible(visible: boolean) {
    this.chart.hasLegend = visible;
  }
  set position(position: string) {
    if (position !== "Bottom") throw new NotModelled(`ChartLegend.position = ${position}`);
  }
}

export class ChartAxes extends HostObject {
  readonly type = "ChartAxes";
  constructor(
    override readonly guardedBy: SheetState,
    private readonly chart: ChartState,
  ) {
    super();
  }
  get categoryAxis() {
    if (this.chart.type === "Doughnut") throw hostErrors.operation();
    return new ChartAxis(this.guardedBy, this.chart);
  }
}

class ChartAxis extends HostObject {
  readonly type = "ChartAxis";
  constructor(
    override readonly guardedBy: SheetState,
    private readonly chart: ChartState,
  ) {
    super();
  }
  set reversePlotOrder(reverse: boolean) {
    this.chart.isCategoryAxisReversed = reverse;
  }
}

/** Native charts over cells of their sheet. */
import { cellAddress, parseCellAddress, rangeAddress } from "../../../core/workbook/a1";
import type { ChartSpec, SheetSpec } from "../../../core/workbook/patch";
import type { Step } from "./steps";
import { smallStep } from "./steps";

const TYPES = {
  stackedBar: "BarStacked",
  bar: "BarClustered",
  column: "ColumnClustered",
  doughnut: "Doughnut",
} as const;

/** Office.js gives charts no text for screen readers; the title says what the picture shows. */
export function* writeCharts(sheet: Excel.Worksheet, spec: SheetSpec): Iterable<Step> {
  for (const chart of spec.charts) yield smallStep(() => writeChart(sheet, spec, chart));
}

function writeChart(sheet: Excel.Worksheet, spec: SheetSpec, chart: ChartSpec): void {
  const [first] = chart.series;
  if (!first) return;
  const block = (area: ChartSpec["categories"]) => sheet.getRange(rangeAddress(area)).untrack();
  const by = first.values.columns === 1 ? "Columns" : "Rows";
  const made = sheet.charts.add(TYPES[chart.type], block(first.values), by);
  chart.series.forEach(({ name, values, color }, i) => {
    const title = nameAt(spec, name.cell);
    const series = i === 0 ? made.series.getItemAt(0) : made.series.add(title);
    series.name = title;
    if (i > 0) series.setValues(block(values));
    series.setXAxisValues(block(chart.categories));
    series.hasDataLabels = true;
    if (chart.type !== "doughnut") series.format.fill.setSolidColor(color);
  });
  if (chart.title === "") made.title.visible = false;
  else made.title.text = chart.title;
  made.legend.visible = chart.series.length > 1 || chart.type === "doughnut";
  made.legend.position = "Bottom";
  // Bars grow upwards from the last category; people read from the first.
  if (chart.type === "bar" || chart.type === "stackedBar") made.axes.categoryAxis.reversePlotOrder = true;
  const { row, column, rows, columns } = chart.anchor;
  made.setPosition(cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1));
}

/** The words in a cell that names a series. */
function nameAt({ rows }: SheetSpec, address: string): string {
  const place = parseCellAddress(address);
  return String((place && rows[place.row]?.[place.column]?.value) ?? "");
}

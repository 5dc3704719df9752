/** Native charts over cells of their sheet. */
import { parseCellAddress } from "../../../core/workbook/a1";
import type { ChartSpec, SheetSpec } from "../../../core/workbook/patch";
import type { SheetsSession } from "../sheets-session";
import type { Ranges } from "./ranges";
import { columnPixels, rowPixels } from "./sizes";

/** Where a spec does not say: of new rows and columns, in pixels. */
const ROW_PIXELS = 21;
const COLUMN_PIXELS = 100;
/** The hole of a doughnut, as Excel draws it. */
const HOLE = 0.5;

/** Apps Script gives charts no text for screen readers; the title says what the picture shows. */
export function writeCharts(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  spec: SheetSpec,
  ranges: Ranges,
  { chartTypes }: SheetsSession,
): void {
  const types = {
    stackedBar: chartTypes.BAR,
    bar: chartTypes.BAR,
    column: chartTypes.COLUMN,
    doughnut: chartTypes.PIE,
  };
  for (const chart of spec.charts) {
    const { type, title, series, anchor } = chart;
    const builder = sheet.newChart().setChartType(types[type]).setNumHeaders(0);
    for (const area of areasOf(chart)) builder.addRange(ranges.at(sheet, area));
    if (series[0] && series[0].values.rows === 1 && series[0].values.columns > 1)
      builder.setTransposeRowsAndColumns(true);
    const { width, height } = pixelsOf(spec, anchor);
    const options: Record<string, unknown> = {
      ...{ title, width, height, colors: series.map(({ color }) => color) },
      legend: { position: series.length > 1 || type === "doughnut" ? "bottom" : "none" },
      ...(type === "stackedBar" && { isStacked: true }),
      ...(type === "doughnut" && { pieHole: HOLE }),
      series: Object.fromEntries(
        series.map(({ name, color }, i) => [i, { color, labelInLegend: textAt(spec, name.cell) }]),
      ),
    };
    for (const [option, value] of Object.entries(options)) builder.setOption(option, value);
    sheet.insertChart(builder.setPosition(anchor.row + 1, anchor.column + 1, 0, 0).build());
  }
}

const areasOf = ({ categories, series }: ChartSpec) => [categories, ...series.map(({ values }) => values)];

export const chartAreas = ({ charts }: SheetSpec) => charts.flatMap(areasOf);

/** The words in a cell that names a series. */
function textAt({ rows }: SheetSpec, address: string): string {
  const place = parseCellAddress(address);
  return String((place && rows[place.row]?.[place.column]?.value) ?? "");
}

function pixelsOf({ columns, rowHeights }: SheetSpec, anchor: ChartSpec["anchor"]) {
  const heights = new Map(rowHeights);
  let width = 0;
  for (let column = anchor.column; column < anchor.column + anchor.columns; column++) {
    const spec = columns[column];
    width += spec ? columnPixels(spec.width) : COLUMN_PIXELS;
  }
  let height = 0;
  for (let row = anchor.row; row < anchor.row + anchor.rows; row++) {
    const points = heights.get(row);
    height += points === undefined ? ROW_PIXELS : rowPixels(points);
  }
  return { width, height };
}

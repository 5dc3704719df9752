/** ChartSpec → a chart part, with the values that its cells have today. */
import type { ChartSpec, SheetSpec } from "../../../core/workbook/patch";
import { XML_HEADER, type Namespaces } from "../package/namespaces";
import { escapeXml } from "../xml/xml-text";
import { numberReference, stringReference, textReference, valuesOf } from "./chart-cache";

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;
/** Shows figures, but not the zeros of empty segments. */
const LABEL_FORMAT = "#,##0;-#,##0;;";

export function chartXml(chart: ChartSpec, sheet: SheetSpec, namespaces: Namespaces): string {
  const isDoughnut = chart.type === "doughnut";
  const plot = isDoughnut
    ? doughnutXml(chart, sheet)
    : barsXml(chart, sheet) + axesXml(chart, countsFew(chart, sheet));
  const legend =
    isDoughnut || chart.series.length > 1
      ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>'
      : "";
  return (
    `${XML_HEADER}<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.drawing}" ` +
    `xmlns:r="${namespaces.relationships}"><c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}` +
    `<c:plotArea><c:layout/>${plot}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `</c:chartSpace>`
  );
}

function titleXml(title: string): string {
  if (title === "") return '<c:autoTitleDeleted val="1"/>';
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r>` +
    `<a:rPr lang="en-US" sz="1200" b="1"/><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx>` +
    `<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`
  );
}

function barsXml(chart: ChartSpec, sheet: SheetSpec): string {
  const stacked = chart.type === "stackedBar";
  return (
    `<c:barChart><c:barDir val="${chart.type === "column" ? "col" : "bar"}"/>` +
    `<c:grouping val="${stacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>` +
    chart.series.map((_, i) => seriesXml(chart, sheet, i)).join("") +
    `<c:gapWidth val="60"/>${stacked ? '<c:overlap val="100"/>' : ""}` +
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`
  );
}

function doughnutXml(chart: ChartSpec, sheet: SheetSpec): string {
  return (
    `<c:doughnutChart><c:varyColors val="1"/>${chart.series.map((_, i) => seriesXml(chart, sheet, i)).join("")}` +
    `<c:firstSliceAng val="0"/><c:holeSize val="55"/></c:doughnutChart>`
  );
}

function seriesXml(chart: ChartSpec, sheet: SheetSpec, index: number): string {
  const series = chart.series[index];
  if (!series) return "";
  const isBar = chart.type !== "doughnut";
  const fill = `<a:solidFill><a:srgbClr val="${series.color.slice(1).toUpperCase()}"/></a:solidFill>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${textReference(series.name, sheet)}</c:tx>` +
    (isBar ? `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>` : "") +
    labelsXml() +
    `<c:cat>${stringReference(chart.categories, sheet)}</c:cat>` +
    `<c:val>${numberReference(series.values, sheet)}</c:val></c:ser>`
  );
}

function labelsXml(): string {
  const flags = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"].map(
    (name) => `<c:show${name} val="${name === "Val" ? 1 : 0}"/>`,
  );
  return (
    `<c:dLbls><c:numFmt formatCode="${LABEL_FORMAT}" sourceLinked="0"/>` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${flags.join("")}</c:dLbls>`
  );
}

/** Bars that are longer get whole steps by themselves. */
const SHORT_BAR = 10;

/** Whether the chart shows counts, all of them so small that a spreadsheet would divide its axis into halves and fifths. */
function countsFew({ type, series, categories }: ChartSpec, sheet: SheetSpec): boolean {
  const values = series.map((one) => valuesOf(one.values, sheet).map((value) => value ?? 0));
  if (!values.flat().every((value) => Number.isInteger(value))) return false;
  return Array.from({ length: categories.rows * categories.columns }, (_, i) => i).every((i) => {
    const bars = values.map((one) => Number(one[i] ?? 0));
    const longest = type === "stackedBar" ? bars.reduce((sum, bar) => sum + bar, 0) : Math.max(0, ...bars);
    return longest < SHORT_BAR;
  });
}

function axesXml(chart: ChartSpec, wholeSteps: boolean): string {
  const upright = chart.type === "column";
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${upright ? "minMax" : "maxMin"}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${upright ? "b" : "l"}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>` +
    `<c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${upright ? "l" : "b"}"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill>` +
    `<a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/><c:crossAx val="${CATEGORY_AXIS}"/>` +
    `<c:crosses val="${upright ? "autoZero" : "max"}"/><c:crossBetween val="between"/>${wholeSteps ? '<c:majorUnit val="1"/>' : ""}</c:valAx>`
  );
}

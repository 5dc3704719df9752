/** The Dashboard sheet: one page for the council. */
import { dashboard as texts } from "../../messages/en/dashboard";
import { cellAddress } from "../../workbook/a1";
import type { ChartSpec, SheetSpec } from "../../workbook/patch";
import { isoDayToSerial } from "../../workbook/dates";
import type { Book } from "../book";
import { attentionFormats, attentionList } from "./dashboard-attention";
import { basisBlock, ownershipBlock } from "./dashboard-beside-chart";
import { dashboardColumns as at, dashboardLayout, dashboardWidths } from "./dashboard-layout";
import type { DashboardLayout } from "./dashboard-layout";
import { height, placed, rowsOf, together } from "./dashboard-grid";
import type { GridPart } from "./dashboard-grid";
import { groupHeading, standingHeaders, standingRow, statusGroups } from "./dashboard-standing";
import { numberedRows } from "../layout";
import { palette, statusLooks } from "../looks/palette";
import { printSetup } from "../looks/print-setup";
import { asOfCell, settingCell } from "../columns/settings-rows";

export function dashboardSheet(book: Book): SheetSpec {
  const layout = dashboardLayout(book);
  const { organisation } = book.model.settings;
  const grid = together([
    heading(book, layout),
    standingHeaders(layout.headers),
    ...layout.groups.map(({ row, name }) => groupHeading(row, name)),
    ...layout.rows.map((line) => standingRow(book, line)),
    ownershipBlock(book, layout.chart.row, layout.headers + 1),
    basisBlock(book, layout.chart.row + 6),
    attentionList(book, layout.attention),
  ]);
  return {
    name: book.layout.names.dashboard,
    visibility: "visible",
    tabColor: palette.accent,
    columns: [...dashboardWidths.map((width) => ({ width })), { width: 6, hidden: true }],
    rows: rowsOf(grid),
    rowHeights: grid.heights,
    merges: grid.merges,
    freeze: { rows: 0, columns: 0 },
    filter: null,
    validations: [],
    conditionalFormats: attentionFormats(layout.attention),
    charts: [chart(layout, book.layout.names.dashboard)],
    print: printSetup(organisation, null),
    gridlines: false,
  };
}

/** As many as fit one line of the title. */
const TITLE_CHARACTERS = 80;

function heading(book: Book, layout: DashboardLayout): GridPart {
  const { settings } = book.model;
  const reach = book.layout.checkIns;
  const width = at.silent - at.unit + 1;
  const beyond = texts.checkInsBeyondReach(reach + 1);
  const asOf = isoDayToSerial(book.scores.asOf, book.dates);
  const checkIns = `COUNTA(${numberedRows(book.layout, "checkIns", "keyResultId")})`;
  return together([
    placed(layout.title, at.unit, { value: texts.title(settings.organisation), style: "pageTitle" }, width),
    height(layout.title, texts.title(settings.organisation).length > TITLE_CHARACTERS ? 64 : 36),
    placed(layout.cycle, at.unit, { value: settings.cycle, formula: `=${settingCell(book.layout, "cycle")}`, style: "pageSubtitle" }),
    placed(layout.cycle, at.objectives, { value: asOf, formula: `=${asOfCell(book.layout)}`, style: "pageDay" }, 3),
    height(layout.cycle, 20),
    placed(layout.warning, at.unit, { value: "", formula: `=IF(${checkIns}-1>${reach},"${beyond}","")`, style: "alert" }, 10),
    placed(layout.headers - 1, at.unit, { value: texts.standing, style: "section" }, width),
  ]);
} // prettier-ignore

/** The units where there are any, else the levels, else all objectives. */
function chart({ rows, headers, chart: place }: DashboardLayout, name: string): ChartSpec {
  const units = rows.filter(({ of }) => of === "unit");
  const levels = rows.filter(({ of }) => of === "level");
  const shown = units.length > 0 ? units : levels.length > 0 ? levels : rows;
  const first = shown[0]?.row ?? headers + 1;
  const block = (column: number): { row: number; column: number; rows: number; columns: number } => ({
    row: first,
    column,
    rows: shown.length,
    columns: 1,
  });
  const names = shown.map((line) =>
    line.of === "unit" ? line.unit : line.of === "level" ? texts.level[line.level] : texts.allObjectives,
  );
  return {
    type: "stackedBar",
    title: texts.chart.title,
    categories: block(at.unit),
    series: (Object.keys(statusGroups) as (keyof typeof statusGroups)[]).map((group) => ({
      name: { sheet: name, cell: cellAddress(headers, at[group]) },
      values: block(at[group]),
      color: statusLooks[statusGroups[group][0]].bar,
    })),
    anchor: { row: place.row, column: at.unit, rows: place.rows, columns: at.offTrack - at.unit + 1 },
    altText: texts.chart.altText(names),
  };
}

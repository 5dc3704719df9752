/** The Settings sheet: everything that a preset sets, each a row with what it does and what it may be. */
import { settingsSheet as texts, settingTexts } from "../../messages/en/book";
import { isoDayToSerial } from "../../workbook/dates";
import type { CellSpec, SheetSpec } from "../../workbook/patch";
import type { Book } from "../book";
import { toCell } from "../columns/entry-cells";
import { validationOf } from "../columns/entry-validation";
import { palette } from "../looks/palette";
import { rowHeight } from "../looks/row-height";
import { printSetup } from "../looks/print-setup";
import { settingCell, settingRows } from "../columns/settings-rows";

export function settingsSheet(book: Book): SheetSpec {
  const { settings } = book.model;
  const rows: CellSpec[][] = [texts.headers.map((value) => ({ value, style: "header" }))];
  for (const { key, entry, style } of settingRows) {
    const { name, does, allowed } = settingTexts[key];
    const value = toCell(entry, settings[key], book.dates);
    rows.push([{ value: name }, { value, style }, { value: does }, { value: allowed }]);
  }
  rows.push(scoredAsOf(book));
  return {
    name: book.layout.names.settings,
    visibility: "visible",
    tabColor: palette.quiet,
    columns,
    rows,
    rowHeights: rows.map((cells, row) => [
      row,
      row === 0 ? HEADER_POINTS : (rowHeight(cells, widths) ?? ROW_POINTS),
    ]),
    merges: [],
    freeze: { rows: 1, columns: 1 },
    filter: { row: 0, column: 0, rows: rows.length, columns: texts.headers.length },
    validations: settingRows.flatMap(({ entry }, index) => {
      const validation = validationOf(entry, { row: 1 + index, column: 1, rows: 1, columns: 1 });
      return validation ? [validation] : [];
    }),
    conditionalFormats: [],
    charts: [],
    print: printSetup(settings.organisation, [0, 0]),
    gridlines: false,
  };
}

const HEADER_POINTS = 24;
const ROW_POINTS = 18;

const columns = [
  { width: 26, style: "settingName" },
  { width: 24, style: "settingText" },
  { width: 70, style: "help" },
  { width: 40, style: "help" },
];
const widths = new Map(columns.map(({ width }, column) => [column, width]));

/** The one cell that every formula takes the day from, and the only one that asks for today. */
function scoredAsOf(book: Book): CellSpec[] {
  const { name, does, allowed } = texts.scoredAsOf;
  const asOf = settingCell(book.layout, "asOf");
  const value = isoDayToSerial(book.scores.asOf, book.dates) ?? "";
  return [
    { value: name },
    { value, formula: `=IF(ISNUMBER(${asOf}),INT(${asOf}),TODAY())`, style: "settingComputedDay" },
    { value: does },
    { value: allowed },
  ];
}

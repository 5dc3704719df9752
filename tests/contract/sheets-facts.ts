/** Facts of a sheet from the state of the rig that stands in for Google Sheets. */
import { parseCellAddress, quoteSheetName, rangeAddress } from "../../core/workbook/a1";
import { absoluteReference } from "../../sheets-addon/host/absolute-reference";
import { cellAt } from "../rig/excel/workbook/workbook-state";
import type {
  CriteriaValue,
  DataValidationState,
  GridState,
  SpreadsheetState,
} from "../rig/apps-script/spreadsheet/spreadsheet-state";
import { cellKey, gridOf } from "../rig/apps-script/spreadsheet/spreadsheet-state";
import { looksOfFormat, widthsOf } from "./rig-cell-facts";
import type { CellFacts, SheetFacts } from "./sheet-facts";

/** Of new rows and columns, in points. */
const ROW_POINTS = 15.75;
const COLUMN_POINTS = 75;

export function factsOfGrid(grid: GridState, workbook: SpreadsheetState): SheetFacts {
  return {
    cell: (address) => {
      const place = parseCellAddress(address);
      if (!place) throw new Error(`${address} is no address.`);
      return factsOfCell(grid, workbook, place.row, place.column);
    },
    tabColor: grid.tabColor === "" ? null : grid.tabColor,
    gridlines: grid.showGridlines,
    freeze: grid.freeze,
    filter: grid.filter && rangeAddress(grid.filter),
    widths: widthsOf(grid.columnWidths, COLUMN_POINTS),
    heights: new Map([...grid.rowHeights].filter(([, points]) => points !== ROW_POINTS)),
    conditionalFormats: grid.formatRules.map(({ areas, values, background, bold }) => ({
      range: areas.map(rangeAddress).join(),
      formula: String(values[0]),
      fill: background,
      bold: bold === true,
    })),
    // Apps Script knows nothing of printing.
    print: { orientation: "portrait", fitToWidth: false, area: null, repeatRows: null },
    charts: grid.embeddedCharts.length,
  };
}

function factsOfCell(grid: GridState, workbook: SpreadsheetState, row: number, column: number): CellFacts {
  const { format, link, formula } = cellAt(grid, row, column);
  const validation = grid.dataValidations.get(cellKey(row, column));
  return {
    link: placeOf(link ?? /^=HYPERLINK\("([^"]*)"/.exec(formula ?? "")?.[1] ?? null, workbook),
    note: grid.cellNotes.get(cellKey(row, column)) ?? null,
    validation: validation ? rulesOf(validation, workbook) : null,
    ...looksOfFormat(format),
  };
}

/** "#gid=0&range=B4" → "'Sheet'!B4" */
function placeOf(url: string | null, workbook: SpreadsheetState): string | null {
  const match = /^#gid=(\d+)&range=(\w+)$/.exec(url ?? "");
  const grid = match && gridOf(workbook, Number(match[1]));
  return grid ? `${quoteSheetName(grid.name)}!${match[2] ?? ""}` : null;
}

const TYPES: Readonly<Record<string, string>> = {
  VALUE_IN_LIST: "list",
  VALUE_IN_RANGE: "list",
  NUMBER_BETWEEN: "decimal",
  DATE_BETWEEN: "date",
  CUSTOM_FORMULA: "whole",
};

function rulesOf(rule: DataValidationState, workbook: SpreadsheetState): CellFacts["validation"] {
  const { criteria, values, allowInvalid, helpText } = rule;
  const isList = criteria.startsWith("VALUE_IN");
  const bounds =
    criteria === "CUSTOM_FORMULA" ? /,\w+>=([^,]+),\w+<=([^)]+)\)$/.exec(String(values[0]))?.slice(1) : null;
  const formulas =
    bounds ?? (isList ? values.slice(0, 1) : values).map((value) => writtenIn(value, workbook));
  return {
    type: TYPES[criteria] ?? criteria,
    formulas,
    onError: allowInvalid ? "warning" : "stop",
    message: helpText ?? "",
  };
}

function writtenIn(value: CriteriaValue, workbook: SpreadsheetState): string {
  if (Array.isArray(value)) return value.join(",");
  if (typeof value !== "object" || value === null) return String(value);
  const grid = gridOf(workbook, value.gridId);
  return grid ? absoluteReference(grid.name, value.area).slice(1) : "nothing";
}

/** Facts of a sheet from what the preview's grid shows of it. */
import type { ICellData, IStyleData, IWorkbookData } from "@univerjs/core";
import { parseCellAddress, rangeAddress } from "../../core/workbook/a1";
import type { CellFacts, SheetFacts } from "./sheet-facts";
import type { GridFormat } from "../../workbench/preview/grid/conditional-formats";
import type { GridRange } from "../../workbench/preview/grid/grid-range";
import type { GridValidation } from "../../workbench/preview/grid/validations";

const HORIZONTAL = [null, "left", "center", "right", "justify"];
const VERTICAL = [null, "top", "center", null];
const ERROR_STYLES = ["information", "stop", "warning"];

export function factsOfGridSheet(grid: IWorkbookData, name: string): SheetFacts {
  const sheet = Object.values(grid.sheets).find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  const { id = "", columnData = {}, rowData = {}, freeze } = sheet;
  const resource = <T>(plugin: string): T | undefined => {
    const data = grid.resources?.find((one) => one.name === plugin)?.data ?? "{}";
    return (JSON.parse(data) as Record<string, T>)[id];
  };
  const notes = resource<Record<number, Record<number, { note: string }>>>("SHEET_NOTE_PLUGIN") ?? {};
  const rules = resource<GridValidation[]>("SHEET_DATA_VALIDATION_PLUGIN") ?? [];
  const formats = resource<GridFormat[]>("SHEET_CONDITIONAL_FORMATTING_PLUGIN") ?? [];
  const names = new Map(Object.values(grid.sheets).map((one) => [one.id ?? "", one.name ?? ""]));
  const columns = Object.values(columnData as Record<number, { w?: number; s?: string }>);
  return {
    cell: (address) => {
      const place = parseCellAddress(address);
      if (!place) throw new Error(`${address} is no address.`);
      const { row, column } = place;
      const cell: ICellData = sheet.cellData?.[row]?.[column] ?? {};
      const own = cell.s ?? columnData[column]?.s;
      const look = typeof own === "string" ? (grid.styles[own] ?? {}) : (grid.styles["s0"] ?? {});
      const rule = rules.find(({ ranges }) => ranges.some((range) => isIn(range, row, column)));
      return {
        ...looksOf(look),
        link: linkOf(cell, names),
        note: notes[row]?.[column]?.note ?? null,
        validation: rule ? validationOf(rule) : null,
      };
    },
    tabColor: sheet.tabColor === "" ? null : (sheet.tabColor ?? null),
    gridlines: sheet.showGridlines === 1,
    freeze: { rows: freeze?.ySplit ?? 0, columns: freeze?.xSplit ?? 0 },
    filter: null,
    widths: columns.flatMap(({ w }) => (w === undefined ? [] : [Math.round((w - 5) / 7)])),
    heights: new Map(
      Object.entries(rowData).flatMap(([row, one]): [number, number][] =>
        one?.ia === 0 && one.h !== undefined ? [[Number(row), (one.h * 3) / 4]] : [],
      ),
    ),
    conditionalFormats: formats.map(({ ranges, rule }) => {
      const style = rule["style"] as IStyleData;
      const value = rule["value"];
      return {
        range: ranges.map(addressOf).join(" "),
        formula: typeof value === "string" ? value : "",
        fill: style.bg?.rgb ?? null,
        bold: style.bl === 1,
      };
    }),
    print: { orientation: "portrait", fitToWidth: false, area: null, repeatRows: null },
    charts: 0,
  };
}

const addressOf = ({ startRow, startColumn, endRow, endColumn }: GridRange) =>
  rangeAddress({
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  });

const isIn = (range: GridRange, row: number, column: number) =>
  row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn;

function looksOf(look: IStyleData): Omit<CellFacts, "link" | "note" | "validation"> {
  return {
    numberFormat: look.n?.pattern ?? "General",
    bold: look.bl === 1,
    italic: look.it === 1,
    underline: look.ul?.s === 1,
    size: look.fs ?? 11,
    color: look.cl?.rgb ?? null,
    fill: look.bg?.rgb ?? null,
    border: look.bd?.t?.cl.rgb ?? null,
    wrap: look.tb === 3,
    indent: (look.pd?.l ?? look.pd?.r ?? 0) / 9,
    horizontal: HORIZONTAL[look.ht ?? 0] ?? null,
    vertical: VERTICAL[look.vt ?? 0] ?? null,
  };
}

/** "#gid=sheet-3&range=B4" → "'Sheet'!B4" */
function linkOf(cell: ICellData, names: ReadonlyMap<string, string>): string | null {
  const url: unknown = cell.p?.body?.customRanges?.[0]?.properties?.["url"];
  const match = /^#gid=([\w-]+)&range=(\w+)$/.exec(typeof url === "string" ? url : "");
  if (!match) return null;
  return `'${(names.get(match[1] ?? "") ?? "").replace(/'/g, "''")}'!${match[2] ?? ""}`;
}

function validationOf(rule: GridValidation): CellFacts["validation"] {
  const formulas = rule.source === undefined ? [rule.formula1, rule.formula2] : [rule.source];
  return {
    type: rule.type,
    formulas: formulas.flatMap((formula) => (formula === undefined ? [] : [formula.replace(/^=/, "")])),
    onError: ERROR_STYLES[rule.errorStyle] ?? "stop",
    message: rule.error,
  };
}

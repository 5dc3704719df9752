/** A changed cell as a sheet part writes it. */
import { cellAddress } from "../../../core/workbook/a1";
import type { CellValue } from "../../../core/workbook/cells";
import { toFileFormula } from "../../xlsx/future-functions";
import { escapeCellText } from "../../xlsx/xml/xml-text";
import type { CellEdit } from "./cell-edit";

const ERROR_VALUE = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

/** What was typed, in the cell's own style; an empty cell keeps it too. */
export function typedCell({ row, column, value, formula }: CellEdit, style: number): string {
  const look = style === 0 ? "" : ` s="${style}"`;
  const start = `<c r="${cellAddress(row, column)}"${look}`;
  if (formula !== null)
    return `${start}${typeOf(value)}><f>${escapeCellText(toFileFormula(formula))}</f>${result(value)}</c>`;
  if (value === null || value === "") return look === "" ? "" : `${start}/>`;
  if (typeof value === "string")
    return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(value)}</t></is></c>`;
  return `${start}${typeOf(value)}>${result(value)}</c>`;
}

/** The formula's element stays as it stands; `formula` is its source, prefix and all. */
export function computedCell({ row, column, value }: CellEdit, style: number, formula: string): string {
  const look = style === 0 ? "" : ` s="${style}"`;
  return `<c r="${cellAddress(row, column)}"${look}${typeOf(value)}>${formula}${result(value)}</c>`;
}

function typeOf(value: CellValue): string {
  if (typeof value === "boolean") return ' t="b"';
  if (typeof value !== "string") return "";
  return ERROR_VALUE.test(value) ? ' t="e"' : ' t="str"';
}

function result(value: CellValue): string {
  if (value === null) return "";
  return `<v>${typeof value === "string" ? escapeCellText(value) : Number(value)}</v>`;
}

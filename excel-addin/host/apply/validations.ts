/** What may be typed, and the notes of our cells as messages that appear when the cell is chosen. */
import { cellAddress, columnLetters, quoteSheetName, rangeAddress } from "../../../core/workbook/a1";
import type { Rectangle } from "../../../core/workbook/cells";
import { fileMessages } from "../../../core/messages/en/file";
import type { SheetSpec, ValidationSpec } from "../../../core/workbook/patch";
import { ExcelHostError } from "../excel-host-error";
import type { Step } from "./steps";
import { smallStep } from "./steps";

/** Limits of Excel: a list inside a rule, the sentence of a rule, the message of a cell. */
const MAX_LIST = 255;
const MAX_ALERT = 225;
const MAX_PROMPT = 255;

/** Notes came to Office.js with ExcelApi 1.18; the message of a cell is there from 1.8 on and needs no hovering. */
export function* writeValidations(sheet: Excel.Worksheet, spec: SheetSpec): Iterable<Step> {
  for (const validation of spec.validations) {
    const rule = ruleOf(spec.name, validation);
    yield smallStep(() => {
      const target = sheet.getRange(rangeAddress(validation.range)).untrack().dataValidation;
      target.rule = rule;
      target.ignoreBlanks = true;
      target.errorAlert = {
        title: "",
        message: cut(validation.message, MAX_ALERT),
        showAlert: true,
        style: validation.onError === "stop" ? "Stop" : "Warning",
      };
    });
  }
  for (const [row, cells] of spec.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const message = cell?.note;
      if (message === undefined) continue;
      yield smallStep(() => {
        const target = sheet.getRange(cellAddress(row, column)).untrack().dataValidation;
        target.prompt = { title: "", message: cut(message, MAX_PROMPT), showPrompt: true };
      });
    }
  }
}

const cut = (text: string, length: number) => (text.length > length ? `${text.slice(0, length - 1)}…` : text);

function ruleOf(sheet: string, { range, rule }: ValidationSpec): Excel.DataValidationRule {
  switch (rule.type) {
    case "list":
      return { list: { inCellDropDown: true, source: inlineList(sheet, range, rule.values) } };
    case "listFrom":
      return { list: { inCellDropDown: true, source: `=${absoluteReference(rule.sheet, rule.range)}` } };
    case "decimal":
      return { decimal: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    case "whole":
      return { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    case "date":
      return { date: { formula1: `=${rule.min}`, formula2: `=${rule.max}`, operator: "Between" } };
  }
}

function inlineList(sheet: string, range: Rectangle, values: readonly string[]): string {
  const place = rangeAddress(range);
  const refuse = (message: string): never => {
    throw new ExcelHostError("list-not-inline", message);
  };
  const withComma = values.find((value) => value.includes(","));
  if (withComma !== undefined) refuse(fileMessages.listHasComma(sheet, place, withComma));
  const list = values.join(",");
  if (list.length > MAX_LIST) refuse(fileMessages.listTooLong(sheet, place, list.length));
  return list;
}

function absoluteReference(sheet: string, { row, column, rows, columns }: Rectangle): string {
  const first = `$${columnLetters(column)}$${row + 1}`;
  const last = `$${columnLetters(column + columns - 1)}$${row + rows}`;
  return `${quoteSheetName(sheet)}!${first}:${last}`;
}

/** Rules for what may be typed → `<dataValidations>`. */
import { rangeAddress } from "../../../core/workbook/a1";
import { fileMessages } from "../../../core/messages/en/file";
import type { SheetSpec, ValidationSpec } from "../../../core/workbook/patch";
import { WorkbookFileError } from "../workbook-file-error";
import { escapeXml } from "../xml/xml-text";
import { absoluteReference } from "./references";

/** Limits of Excel: a list inside a rule, and the sentence of a rule. */
const MAX_LIST = 255;
const MAX_MESSAGE = 225;

export function validationsXml(sheet: SheetSpec): string {
  const { validations } = sheet;
  if (validations.length === 0) return "";
  const list = validations.map((validation) => validationXml(sheet.name, validation));
  return `<dataValidations count="${list.length}">${list.join("")}</dataValidations>`;
}

function validationXml(sheet: string, validation: ValidationSpec): string {
  const range = rangeAddress(validation.range);
  const { rule } = validation;
  const isList = rule.type === "list" || rule.type === "listFrom";
  const message =
    validation.message.length > MAX_MESSAGE
      ? `${validation.message.slice(0, MAX_MESSAGE - 1)}…`
      : validation.message;
  return (
    `<dataValidation type="${isList ? "list" : rule.type}"` +
    (validation.onError === "warning" ? ' errorStyle="warning"' : "") +
    ` allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${escapeXml(message)}" sqref="${range}">` +
    formulasOf(sheet, range, rule) +
    `</dataValidation>`
  );
}

function formulasOf(sheet: string, range: string, rule: ValidationSpec["rule"]): string {
  switch (rule.type) {
    case "list":
      return `<formula1>${escapeXml(inlineList(sheet, range, rule.values))}</formula1>`;
    case "listFrom":
      return `<formula1>${escapeXml(absoluteReference(rule.sheet, rule.range))}</formula1>`;
    default:
      return `<formula1>${rule.min}</formula1><formula2>${rule.max}</formula2>`;
  }
}

function inlineList(sheet: string, range: string, values: readonly string[]): string {
  const refuse = (message: string): never => {
    throw new WorkbookFileError("list-not-inline", message);
  };
  const withComma = values.find((value) => value.includes(","));
  if (withComma !== undefined) refuse(fileMessages.listHasComma(sheet, range, withComma));
  const list = values.join(",");
  if (list.length > MAX_LIST) refuse(fileMessages.listTooLong(sheet, range, list.length));
  return `"${list.replace(/"/g, '""')}"`;
}

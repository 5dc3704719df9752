/** Data validation that rejects: what a script may not write into a cell either. */
import { isDate } from "node:util/types";
import { cellAddress } from "../../../../../core/workbook/a1";
import type { CellValue } from "../../../../../core/workbook/cells";
import { typedValue } from "../../../excel/workbook/typed-value";
import { cellAt } from "../../../excel/workbook/workbook-state";
import { NotModelled, serviceErrors } from "../../execution/service-error";
import type { SheetsDocument } from "../../spreadsheet/document";
import type { CriteriaValue, GridState } from "../../spreadsheet/spreadsheet-state";
import { cellKey, gridOf } from "../../spreadsheet/spreadsheet-state";
import { serialOfInstant } from "../../spreadsheet/zoned-time";

export function checkEntry(
  document: SheetsDocument,
  grid: GridState,
  row: number,
  column: number,
  content: unknown,
): void {
  const rule = grid.dataValidations.get(cellKey(row, column));
  if (!rule || rule.allowInvalid || content === null || content === "") return;
  if (typeof content === "string" && content.startsWith("=")) return;
  const { state } = document;
  const value = valueOf(content, state.timeZone);
  const { criteria, values } = rule;
  const fits = (): boolean => {
    const [low, high] = values.map((bound) => (typeof bound === "number" ? bound : Number.NaN));
    const between = (number: number) => number >= Number(low) && number <= Number(high);
    switch (criteria) {
      case "VALUE_IN_LIST":
        return listOf(values[0]).includes(String(value));
      case "VALUE_IN_RANGE":
        return rangeTexts(document, values[0]).includes(String(value));
      case "NUMBER_BETWEEN":
      case "DATE_BETWEEN":
        return typeof value === "number" && between(value);
      case "NUMBER_GREATER_THAN_OR_EQUAL_TO":
      case "DATE_ON_OR_AFTER":
        return typeof value === "number" && value >= Number(low);
      case "NUMBER_LESS_THAN_OR_EQUAL_TO":
      case "DATE_ON_OR_BEFORE":
        return typeof value === "number" && value <= Number(low);
      case "DATE_IS_VALID_DATE":
        return typeof value === "number";
      case "CHECKBOX":
        return typeof value === "boolean";
      default:
        throw new NotModelled(`a rejecting data validation of kind ${criteria}`);
    }
  };
  if (!fits())
    throw serviceErrors.invalidEntry(
      cellAddress(row, column),
      criteria === "VALUE_IN_LIST" ? listOf(values[0]) : [],
    );
}

const listOf = (list: CriteriaValue | undefined): string[] => (Array.isArray(list) ? list : []);

function valueOf(content: unknown, timeZone: string): CellValue {
  if (isDate(content)) return serialOfInstant(content.getTime(), timeZone);
  if (typeof content === "string") return typedValue(content);
  return typeof content === "number" || typeof content === "boolean" ? content : null;
}

function rangeTexts({ state }: SheetsDocument, source: CriteriaValue | undefined): string[] {
  if (typeof source !== "object" || source === null || Array.isArray(source)) return [];
  const grid = gridOf(state, source.gridId);
  if (!grid) return [];
  const { row, column, rows, columns } = source.area;
  return Array.from({ length: rows * columns }, (_, i) =>
    String(cellAt(grid, row + Math.floor(i / columns), column + (i % columns)).value ?? ""),
  );
}

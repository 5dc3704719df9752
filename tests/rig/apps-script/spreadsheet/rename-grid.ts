/** A sheet gets another name, and formulas and defined names follow it. */
import { quoteSheetName } from "../../../../core/workbook/a1";
import { changeCell, placeOf } from "../../excel/workbook/workbook-state";
import type { GridState, SpreadsheetState } from "./spreadsheet-state";

/** Texts are passed over; names of sheets stand before "!", quoted or not. */
const TOKEN = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!/gu;

export function renameGrid(state: SpreadsheetState, grid: GridState, name: string): void {
  const before = grid.name.toLowerCase();
  grid.name = name;
  state.isStale = true;
  const following = (formula: string) =>
    formula.replace(TOKEN, (token: string, quoted?: string, bare?: string) => {
      const sheet = (quoted?.replace(/''/g, "'") ?? bare ?? "").toLowerCase();
      return sheet === before ? `${quoteSheetName(name)}!` : token;
    });
  for (const other of state.sheets)
    for (const [key, { formula }] of [...other.cells]) {
      if (formula === null) continue;
      const { row, column } = placeOf(key);
      changeCell(other, row, column, { formula: following(formula) });
    }
  for (const defined of state.names) defined.formula = following(defined.formula);
}

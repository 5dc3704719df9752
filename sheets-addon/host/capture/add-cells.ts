/** What the service says of cells → what a snapshot says of them. */
import type { CellText, CellValue } from "../../../core/workbook/cells";
import { numberFormatKind } from "../../../core/workbook/dates";
import type { SheetSnapshot } from "../../../core/workbook/snapshot";
import { unlinkedFormula } from "../linked-formula";
import type { WallClock } from "../wall-clock";
import type { SheetCells } from "./cells-of-sheet";

/** What Sheets answers for an automatic format, beside its name. */
const AUTOMATIC = /^(?:general|0\.#{15}|)$/i;

/** Also what Sheets shows where nobody chose a colour: the two cannot be told apart. */
const WHITE = "#FFFFFF";

export function addCells(snapshot: SheetSnapshot, cells: SheetCells, clock: WallClock): void {
  cells.values.forEach((line, row) => {
    const read: CellValue[] = [];
    snapshot.values.push(read);
    line.forEach((given, column) => {
      const add = (list: CellText[], text: string | undefined) => {
        if (text !== undefined && text !== "") list.push([row, column, text]);
      };
      add(snapshot.formulas, unlinkedFormula(cells.formulas[row]?.[column] ?? ""));
      add(snapshot.notes, cells.notes[row]?.[column]);
      const fill = cells.backgrounds[row]?.[column]?.toUpperCase();
      const value = valueOf(given, clock);
      // Behind a value on its row, an empty cell's colour may say something: a status without words.
      if (fill !== WHITE && (value !== null || read.length > 0)) add(snapshot.fills, fill);
      if (value === null) return;
      while (read.length < column) read.push(null);
      read.push(value);
      add(snapshot.numberFormats, formatOf(given, value, cells.numberFormats[row]?.[column] ?? ""));
      if (cells.fontWeights[row]?.[column] === "bold") snapshot.bold.push([row, column]);
    });
  });
  while (snapshot.values[snapshot.values.length - 1]?.length === 0) snapshot.values.pop();
}

function valueOf(given: unknown, clock: WallClock): CellValue {
  if (given instanceof Date) return clock.serialOf(given);
  if (given === "" || given === null || given === undefined) return null;
  return typeof given === "number" || typeof given === "boolean" ? given : String(given);
}

/** A date that Sheets recognised itself has an automatic format: the snapshot says that it is a date. */
function formatOf(given: unknown, value: CellValue, format: string): string {
  if (!AUTOMATIC.test(format) && numberFormatKind(format) !== "general") return format;
  if (!(given instanceof Date)) return "";
  return Number.isInteger(value) ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss";
}

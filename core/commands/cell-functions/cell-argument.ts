/** Arguments of functions in cells, as spreadsheets hand them over: a value, a block of one cell, or nothing. */
import { isIsoDay } from "../../okr/iso-day";
import { cellFunctionMessages as say } from "../../messages/en/cell-functions";
import { serialToIsoDay } from "../../workbook/dates";
import { CellFunctionError } from "./cell-function-error";

/** Excel gives blocks as rows of cells; null, undefined and "" are blank. */
export type CellArgument = unknown;

/** Null where it is blank. @throws CellFunctionError for a block of several cells */
export function cellOf(argument: CellArgument, name: string): string | number | boolean | null {
  const value: unknown = Array.isArray(argument) ? onlyCell(argument, name) : argument;
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return value.trim() === "" ? null : value;
  if (typeof value === "number" || typeof value === "boolean") return value;
  throw new CellFunctionError(say.noPlainValue(name));
}

/** @throws CellFunctionError where it is neither a number nor blank */
export function numberOf(argument: CellArgument, name: string): number | null {
  const value = cellOf(argument, name);
  if (value === null) return null;
  if (typeof value !== "number" || !Number.isFinite(value))
    throw new CellFunctionError(say.noNumber(name, String(value)));
  return value;
}

/** An ISO day. Takes a date (a serial number) or a text such as 2026-06-30. @throws CellFunctionError where it is neither, nor blank */
export function dayOf(argument: CellArgument, name: string): string | null {
  const value = cellOf(argument, name);
  if (value === null) return null;
  const day = typeof value === "number" ? serialToIsoDay(value, 1900) : String(value).trim();
  if (day === null || !isIsoDay(day)) throw new CellFunctionError(say.noDay(name, String(value)));
  return day;
}

/** @throws CellFunctionError where it is neither one of the words, in any case, nor blank */
export function wordOf<Word extends string>(
  argument: CellArgument,
  words: readonly Word[],
  name: string,
): Word | null {
  const value = cellOf(argument, name);
  if (value === null) return null;
  const given = String(value).trim().toLowerCase();
  const word = words.find((one) => one.toLowerCase() === given);
  if (word === undefined) throw new CellFunctionError(say.noSuchWord(name, String(value), words));
  return word;
}

function onlyCell(block: readonly unknown[], name: string): unknown {
  const cells = block.reduce<unknown[]>(
    (all, row) => all.concat(Array.isArray(row) ? (row as unknown[]) : [row]),
    [],
  );
  if (cells.length !== 1) throw new CellFunctionError(say.severalCells(name));
  return cells[0];
}

/** Reads the Settings sheet by the names of its rows. What is missing or makes no sense is what it was at the last build. */
import * as z from "zod/mini";
import { bookProblems } from "../../messages/en/book-problems";
import { keptTexts, settingsSheet as texts } from "../../messages/en/book";
import { presets } from "../../okr/presets";
import { settingsSchema } from "../../okr/settings";
import type { Settings } from "../../okr/settings";
import type { CellValue } from "../../workbook/cells";
import { numberFormatKind } from "../../workbook/dates";
import type { Finding } from "../../workbook/finding";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { displacedRows } from "../keeping/displaced-rows";
import { day } from "../columns/entry";
import type { Entry, FieldValue } from "../columns/entry";
import { fromCell, isBlank } from "../columns/entry-cells";
import { keepCells } from "../keeping/keep-cells";
import type { KeptTable } from "../keeping/kept-cells";
import { expectedWords, problem } from "./problem";
import type { LedgerReading } from "./read-ledger";
import { headersOn } from "./read-table";
import { settingName, settingRows } from "../columns/settings-rows";
import { sheetNames } from "../sheet-names";

interface SettingsReading {
  /** Null where neither the sheet nor the last build gives a whole set. */
  settings: Settings | null;
  /** What the sheet is named; null where there is none. */
  name: string | null;
  kept: KeptTable | null;
}

const columns = texts.headers.map((header) => ({ key: header, header }));
const [NAME, VALUE] = texts.headers;

export function readSettings(
  snapshot: WorkbookSnapshot,
  known: Pick<LedgerReading, "names" | "settings">,
  problems: Finding[],
): SettingsReading {
  const read: Record<string, unknown> = { ...settingsOfOlderBooks(known.settings), ...known.settings };
  const sheet = findSheet(snapshot, known.names);
  if (!sheet) {
    const { settings: name } = sheetNames;
    problems.push(problem("error", "sheet-missing", { sheet: name, at: null }, bookProblems.sheetMissing(name)));
    return { settings: settingsOrNull(read), name: null, kept: null };
  }
  const table = headersOn(sheet, columns);
  const { values } = sheet;
  const [nameColumn, column] = [table.columnOf.get(NAME) ?? 0, table.columnOf.get(VALUE) ?? 1];
  const rowOf = (name: string): number => values.findIndex((cells) => sameText(cells[nameColumn], name));
  const rowKeys = new Map<number, string>();
  const displaced = new Map<number, string>();
  for (const { key, entry } of settingRows) {
    const name = settingName(key);
    const row = rowOf(name);
    const cell = values[row]?.[column] ?? null;
    if (row >= 0) rowKeys.set(row, key);
    const entryHere = entry.type === "text" && typeof cell === "number" && showsDay(sheet, row, column) ? day : entry;
    const value = row < 0 ? undefined : settingFrom(entryHere, cell, snapshot.dateSystem);
    const fits = value !== undefined && settingsSchema.shape[key].safeParse(value).success;
    const isOfOlderBook = row < 0 && !(key in known.settings);
    if (fits) read[key] = value;
    else if (!isOfOlderBook) {
      const at = row < 0 ? null : { row, column };
      const text = bookProblems.settingKept(name, String(cell ?? ""), expectedWords(entry));
      problems.push(problem("warning", "setting-kept", { sheet: sheet.name, at }, text));
      if (!isBlank(cell)) displaced.set(row, keptTexts.displacedFrom(VALUE, String(cell)));
    }
  }
  const ours = new Set([table.headerRow, rowOf(texts.scoredAsOf.name), ...rowKeys.keys()]);
  const others = values.map((_, row) => row).filter((row) => !ours.has(row));
  for (const [row, words] of displacedRows(values, others, [...table.columnOf.values()])) displaced.set(row, words);
  return {
    settings: settingsOrNull(read),
    name: sheet.name,
    kept: keepCells({ ...table, typed: new Set([VALUE]), rowKeys, displaced }),
  };
} // prettier-ignore

/** A book that was built before a setting came to be has what its preset sets. */
function settingsOfOlderBooks({ preset }: Record<string, unknown>): Record<string, unknown> {
  const ofPreset = presets[preset === "small-town" ? "small-town" : "city"];
  return { sponsor: null, holidays: null, ownersEditOwnRows: false, ...ofPreset };
}

/** "2026-07-03" typed into a cell is a day to the spreadsheet, also where a text is meant. */
function showsDay({ numberFormats }: SheetSnapshot, row: number, column: number): boolean {
  const code = numberFormats.find(([r, c]) => r === row && c === column)?.[2] ?? "";
  return numberFormatKind(code) === "date";
}

function settingsOrNull(read: Record<string, unknown>): Settings | null {
  const settings = z.safeParse(settingsSchema, read);
  return settings.success ? settings.data : null;
}

function findSheet({ sheets }: WorkbookSnapshot, names: LedgerReading["names"]): SheetSnapshot | undefined {
  const same = sheets.find(({ name }) => name === (names.get("settings") ?? sheetNames.settings));
  return same ?? sheets.find(({ values }) => texts.headers.every((header) => values[0]?.includes(header)));
}

/** Undefined where the cell does not fit. */
function settingFrom(entry: Entry, cell: CellValue, dates: 1900 | 1904): FieldValue | undefined {
  const { value, misfit } = fromCell(entry, cell, dates);
  if (misfit || isBlank(cell)) return misfit ? undefined : null;
  if (entry.type !== "number" || typeof value !== "number") return value;
  const { min = -Infinity, max = Infinity } = entry;
  return value >= min && value <= max ? value : undefined;
}

function sameText(cell: CellValue | undefined, text: string): boolean {
  return typeof cell === "string" && cell.trim().toLowerCase() === text.toLowerCase();
}

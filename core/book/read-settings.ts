/** Reads the Settings sheet by the names of its rows. What is missing or makes no sense is what it was at the last build. */
import * as z from "zod/mini";
import { bookProblems } from "../messages/en/book-problems";
import { settingsSheet as texts } from "../messages/en/book";
import { settingsSchema } from "../okr/settings";
import type { Settings } from "../okr/settings";
import type { CellValue } from "../workbook/cells";
import type { Finding } from "../workbook/finding";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import type { Entry, FieldValue } from "./entry";
import { fromCell, isBlank } from "./entry-cells";
import { expectedWords, problem } from "./problem";
import { settingName, settingRows } from "./settings-rows";
import { sheetNames } from "./sheet-names";

/** `built`: settings of the last build. Null where neither the sheet nor the last build gives a whole set. */
export function readSettings(
  snapshot: WorkbookSnapshot,
  built: Readonly<Record<string, unknown>>,
  problems: Finding[],
): Settings | null {
  const sheet = findSheet(snapshot);
  const read: Record<string, unknown> = { ...built };
  if (!sheet) {
    const { settings: name } = sheetNames;
    problems.push(problem("error", "sheet-missing", { sheet: name, at: null }, bookProblems.sheetMissing(name)));
  } else for (const { key, entry } of settingRows) readSetting(sheet, key, entry);
  const settings = z.safeParse(settingsSchema, read);
  return settings.success ? settings.data : null;

  function readSetting(from: SheetSnapshot, key: keyof Settings, entry: Entry): void {
    const name = settingName(key);
    const row = from.values.findIndex((cells) => sameText(cells[0], name));
    const column = valueColumn(from);
    const cell = from.values[row]?.[column] ?? null;
    const value = row < 0 ? undefined : settingFrom(entry, cell, snapshot.dateSystem);
    const fits = value !== undefined && settingsSchema.shape[key].safeParse(value).success;
    if (fits) read[key] = value;
    else {
      const at = row < 0 ? null : { row, column };
      const text = bookProblems.settingKept(name, String(cell ?? ""), expectedWords(entry));
      problems.push(problem("warning", "setting-kept", { sheet: from.name, at }, text));
    }
  }
} // prettier-ignore

function findSheet({ sheets }: WorkbookSnapshot): SheetSnapshot | undefined {
  const same = sheets.find(({ name }) => name === sheetNames.settings);
  return same ?? sheets.find(({ values }) => texts.headers.every((header) => values[0]?.includes(header)));
}

function valueColumn({ values }: SheetSnapshot): number {
  for (const cells of values.slice(0, 10)) {
    const column = cells.findIndex((cell) => sameText(cell, texts.headers[1]));
    if (column > 0) return column;
  }
  return 1;
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

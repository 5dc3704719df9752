/** What a conversion is refused for before anything is read or built. */
import type { BookReading } from "../book/read-book";
import { readLedger } from "../book/reading/read-ledger";
import type { SheetNames } from "../book/sheet-names";
import { convertErrors } from "../messages/en/convert";
import { parseCycle } from "../okr/cycle";
import { isIsoDay } from "../okr/iso-day";
import { LEDGER_FORMAT_VERSION } from "../okr/ledger";
import type { Ledger } from "../okr/ledger";
import { DEFAULT_FISCAL_YEAR_START } from "../okr/presets";
import type { SettingsChoices } from "../okr/settings-for";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { ConvertError } from "./convert-error";

export function refuseBadChoices({ today, fiscalYearStart, cycle }: SettingsChoices): void {
  if (!isIsoDay(today)) throw new ConvertError("bad-option", convertErrors.badToday(today));
  const month = fiscalYearStart ?? DEFAULT_FISCAL_YEAR_START;
  if (!Number.isInteger(month) || month < 1 || month > 12) {
    throw new ConvertError("bad-option", convertErrors.badFiscalYearStart(month));
  }
  if (cycle !== null && !parseCycle(cycle, month)) {
    throw new ConvertError("bad-option", convertErrors.badCycle(cycle));
  }
}

/** A book of a later version, and one whose memory was damaged so that it cannot be read back. */
export function refuseUnreadableBook(snapshot: WorkbookSnapshot, book: BookReading | null): void {
  const found = readLedger(snapshot);
  if (!found) return;
  const { formatVersion } = found.ledger;
  if (formatVersion > LEDGER_FORMAT_VERSION) {
    throw new ConvertError("book-is-newer", convertErrors.newerBook(formatVersion, LEDGER_FORMAT_VERSION));
  }
  if (!book) throw new ConvertError("book-damaged", convertErrors.damagedBook(found.sheet));
}

/** Sheets with a name that the book needs, and that the ledger does not know as ours. `names`: of the book's sheets in this workbook. */
export function takenNames({ sheets }: WorkbookSnapshot, ledger: Ledger, names: SheetNames): string[] {
  const needed = new Set(Object.values(names).map((name) => name.toLowerCase()));
  const ours = new Set(ledger.sheets.map((name) => name.toLowerCase()));
  return sheets
    .map(({ name }) => name)
    .filter((name) => needed.has(name.toLowerCase()) && !ours.has(name.toLowerCase()));
}

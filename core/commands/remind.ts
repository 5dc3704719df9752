/** Reminders of the book that a workbook holds: what is to be sent today, and writing down what became of it. */
import { buildBook } from "../book/build-book";
import { toCell } from "../book/columns/entry-cells";
import { reminderColumns } from "../book/columns/reminders-columns";
import { placeFinder } from "../book/place-of";
import type { BookReading } from "../book/read-book";
import { readLedger } from "../book/reading/read-ledger";
import { namesInWorkbook } from "../book/sheet-names";
import type { SheetKey } from "../book/sheet-names";
import type { ReminderEntry } from "../okr/reminder-entry";
import { planReminders } from "../reminders/plan-reminders";
import type { ReminderLinks, ReminderPlan } from "../reminders/reminder-plan";
import { scoreBook } from "../score/score-book";
import type { CellRef, CellValue } from "../workbook/cells";
import type { DateSystem } from "../workbook/dates";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { PaneWrite } from "./pane/pane-outcome";
import { bookOfWorkbook, wholeBook } from "./pane/whole-book";

export interface RemindOptions {
  /** ISO day in the workbook's time zone. */
  today: string;
  /** Keys of uncertain mails that are to be sent again. */
  again?: readonly string[];
  /** A person asks for it: mails go out on weekends and holidays too. */
  evenOnDayOff?: boolean;
  /** The web address of a cell; null, or no function: the host knows none. */
  linkTo?: (ref: CellRef) => string | null;
}

/** @throws ConvertError where the workbook has no book, or one that cannot be read */
export function remind(snapshot: WorkbookSnapshot, options: RemindOptions): ReminderPlan {
  const book = bookOfWorkbook(snapshot);
  const { today, again = [], evenOnDayOff = false } = options;
  return planReminders(book.model, {
    today,
    again,
    evenOnDayOff,
    workbook: snapshot.name,
    checkInsSheet: namesInWorkbook(book.names).checkIns,
    links: linksInto(book, options.linkTo),
  });
}

/** The ledger as it stands. @throws ConvertError as `remind` */
export function reminderLedger(snapshot: WorkbookSnapshot): ReminderEntry[] {
  return bookOfWorkbook(snapshot).model.reminders;
}

/**
 * What adds entries to the ledger, below those that are there. With the first ones the sheet comes into the book, before Settings.
 * @throws ConvertError where there is no whole book
 */
export function ledgerWrite(
  snapshot: WorkbookSnapshot,
  entries: readonly ReminderEntry[],
  today: string,
): PaneWrite {
  const { model, ledger, names, kept } = wholeBook(snapshot);
  const isThere = names.reminders !== undefined;
  // A new sheet finds its place before one that stands, and `_okr` has to know it.
  const keys: readonly SheetKey[] = isThere ? ["reminders"] : ["reminders", "settings", "ledger"];
  const known = readLedger(snapshot);
  const patch = buildBook(
    {
      model: { ...model, reminders: [...model.reminders, ...entries] },
      scores: scoreBook(model, today),
      ledger,
      findings: [],
      today,
      dateSystem: snapshot.dateSystem,
      names,
      kept,
      planSheets: snapshot.sheets.map(({ name }) => name).filter((name) => !ledger.sheets.includes(name)),
      ...(known && { mapping: known.mapping, settingsWhenBuilt: known.settings }),
    },
    keys,
  );
  const all = namesInWorkbook(names);
  return {
    patch,
    previousSheets: isThere ? [all.reminders] : [all.settings, all.ledger],
  };
}

/** Entries as the cells of their rows, for a host that adds rows to a Reminders sheet that stands as we built it. */
export function ledgerCells(entries: readonly ReminderEntry[], dates: DateSystem): CellValue[][] {
  return entries.map((entry) =>
    reminderColumns.map(({ key, entry: kind }) => toCell(kind, entry[key], dates)),
  );
}

function linksInto(
  { model, places, names }: BookReading,
  linkTo: NonNullable<RemindOptions["linkTo"]> = () => null,
): ReminderLinks {
  const placeOf = placeFinder(model, places, []);
  const rowOf = new Map(model.keyResults.map(({ id }, row) => [id, row]));
  const at = (sheet: string | undefined, cell: string): string | null =>
    sheet === undefined ? null : linkTo({ sheet, cell });
  return {
    book: at(names.dashboard ?? names.keyResults, "A1"),
    checkIns: at(names.checkIns, `A${2 + Math.max(0, ...(places.checkIns?.rows ?? []))}`),
    keyResult: (id) => {
      const { sheet, cell } = placeOf("keyResults", rowOf.get(id) ?? -1, "title");
      return cell === null ? null : linkTo({ sheet, cell });
    },
  };
}

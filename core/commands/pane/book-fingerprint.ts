/** What people can edit in a book, sheet by sheet, as short marks: to see later which sheets have been changed. */
import { keptCellsToJson } from "../../book/keeping/kept-cells-json";
import type { KeptTableJson } from "../../book/keeping/kept-cells-json";
import { readBook } from "../../book/read-book";
import type { BookReading } from "../../book/read-book";
import { sheetNames } from "../../book/sheet-names";
import type { SheetKey } from "../../book/sheet-names";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { hashOf } from "./hash-of";

/** The name of each sheet of the book, and a mark of what it says. */
export type BookFingerprint = Partial<Record<SheetKey, { name: string; mark: string }>>;

/** Sheets that only the program writes; what was sent is never taken back. */
const OURS: ReadonlySet<SheetKey> = new Set(["ledger", "latestCheckIns", "reminders"]);

/** Empty where the workbook has no book. What follows from what people type (scores, findings, the dashboard's numbers) does not count. */
export function bookFingerprint(snapshot: WorkbookSnapshot): BookFingerprint {
  const book = readBook(snapshot);
  if (!book) return {};
  const present = new Set(snapshot.sheets.map(({ name }) => name));
  const kept = keptCellsToJson(book.kept);
  const fingerprint: BookFingerprint = {};
  for (const key of Object.keys(sheetNames) as SheetKey[]) {
    const name = book.names[key];
    if (name === undefined || !present.has(name) || OURS.has(key)) continue;
    fingerprint[key] = { name, mark: hashOf(JSON.stringify([ofModel(book, key), ofKept(kept[key])], asWritten)) };
  }
  return fingerprint;
} // prettier-ignore

/** Names of sheets that say something else now, or are gone; a sheet that has come since is changed too. */
export function changedSheets(before: BookFingerprint, now: BookFingerprint): string[] {
  return (Object.keys(sheetNames) as SheetKey[]).flatMap((key) => {
    const [one, other] = [before[key], now[key]];
    return one?.mark === other?.mark && one?.name === other?.name ? [] : [other?.name ?? one?.name ?? key];
  });
}

function ofModel({ model }: BookReading, key: SheetKey): unknown {
  switch (key) {
    case "objectives":
    case "keyResults":
    case "kpis":
    case "actions":
    case "checkIns":
    case "people":
    case "settings":
      return model[key];
    case "findings":
      return model.waivers;
    case "rules":
      return model.ruleChoices;
    default:
      return null;
  }
}

/** Where rows and columns stand is left out: only what is said counts. Formulas are calculated by whoever shows them. */
function ofKept(table: KeptTableJson | undefined): unknown {
  if (!table) return null;
  const said = ({ value, formula, note }: { value: unknown; formula?: string; note?: string }): unknown[] => [
    formula ?? value,
    note,
  ];
  return [
    table.entries.map(([row, cells]) => [row, cells.map(([column, cell]) => [column, said(cell)])]),
    table.columns.map(({ header, cells }) => [
      header && said(header),
      cells.map(([row, cell]) => [row, said(cell)]),
    ]),
  ];
}

/** Digits that every host keeps: files and programs differ in the last of the 17 that a number has. */
const DIGITS = 12;

function asWritten(_key: string, value: unknown): unknown {
  if (typeof value === "number") return Number(value.toPrecision(DIGITS));
  return typeof value === "string" ? value.replace(/\r\n?/g, "\n") : value;
}

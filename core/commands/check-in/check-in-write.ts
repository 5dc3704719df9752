/** What check-ins write: their rows, and the sheets that are computed from them; the findings stay those of their day. */
import type { BookContent } from "../../book/book";
import { buildBook } from "../../book/build-book";
import { checkInColumns } from "../../book/columns/check-ins-columns";
import type { BookReading } from "../../book/read-book";
import { namesInWorkbook } from "../../book/sheet-names";
import type { SheetKey, SheetNames } from "../../book/sheet-names";
import type { CheckIn } from "../../okr/model";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { PaneWrite } from "../pane/pane-outcome";

const computedFromCheckIns = ["dashboard", "objectives", "keyResults", "checkIns", "latestCheckIns"] as const;

/** `book`: without the check-ins, as it was read; `model`: with them, as the last ones, and its `scores`. `today`: ISO day. */
export function checkInWrite(
  snapshot: WorkbookSnapshot,
  book: BookReading,
  { model, scores, today }: Pick<BookContent, "model" | "scores" | "today">,
): PaneWrite {
  const { ledger, kept } = book;
  const names = namesInWorkbook(book.names);
  const here = new Set(snapshot.sheets.map(({ name }) => name));
  const keys = computedFromCheckIns.filter((key) => key === "latestCheckIns" || here.has(names[key]));
  const written = keys.map((key) => names[key]);
  const patch = buildBook({
    model, scores, ledger, findings: [], today, dateSystem: snapshot.dateSystem, names: book.names, kept,
  }); // prettier-ignore
  return {
    patch: {
      ...patch,
      sheets: patch.sheets.filter(({ name }) => written.includes(name)),
      remove: [],
      show: null,
    },
    previousSheets: written.filter((name) => here.has(name)),
    ...(areRowsEnough(snapshot, book, model.checkIns, names) && { touched: [names.checkIns] }),
  };
}

/**
 * Whether the formulas that stand in the workbook take the new rows in by themselves: they reach as far, they look at the columns where we
 * write them, the rows come after rows that stay where they are, and the key results' IDs are on their sheet.
 */
function areRowsEnough(
  snapshot: WorkbookSnapshot,
  { places, model }: BookReading,
  checkIns: readonly CheckIn[],
  names: SheetNames,
): boolean {
  const valuesOn = (key: SheetKey) => snapshot.sheets.find(({ name }) => name === names[key])?.values ?? [];
  const headers = valuesOn("checkIns")[0] ?? [];
  const reach = valuesOn("latestCheckIns").length - 1; // below its header
  const added = new Set(checkIns.slice(model.checkIns.length).map(({ keyResultId }) => keyResultId));
  const column = places.keyResults?.columnOf.get("id");
  const isShown = ({ id }: { id: string }, row: number): boolean => {
    const at = places.keyResults?.rows[row];
    return at !== undefined && column !== undefined && valuesOn("keyResults")[at]?.[column] === id;
  };
  return (
    checkIns.length <= reach &&
    checkInColumns.every(({ header }, index) => headers[index] === header) &&
    (places.checkIns?.rows.every((place, index) => place === index + 1) ?? false) &&
    model.keyResults.every((keyResult, row) => !added.has(keyResult.id) || isShown(keyResult, row))
  );
}

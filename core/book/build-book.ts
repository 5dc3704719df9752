/** The model as a workbook patch: the sheets of the OKR book. The same content gives the same patch. */
import type { SheetSpec, WorkbookPatch } from "../workbook/patch";
import type { Book, BookContent } from "./book";
import { bookOf } from "./book";
import { checkInsSheet } from "./sheets/check-ins-sheet";
import { actionsSheet } from "./sheets/actions-sheet";
import { dashboardSheet } from "./dashboard/dashboard-sheet";
import { findingsSheet } from "./sheets/findings-sheet";
import { kpisSheet } from "./sheets/kpis-sheet";
import { peopleSheet } from "./sheets/people-sheet";
import { keyResultsSheet } from "./sheets/key-results-sheet";
import { latestCheckInsSheet } from "./sheets/latest-check-ins-sheet";
import { ledgerSheet } from "./sheets/ledger-sheet";
import { objectivesSheet } from "./sheets/objectives-sheet";
import { findingsSummary } from "./findings/findings-summary";
import { withRowsAbove } from "./sheets/rows-above";
import { remindersSheet } from "./sheets/reminders-sheet";
import { rulesSheet } from "./sheets/rules-sheet";
import { settingsSheet } from "./sheets/settings-sheet";
import { columnKeys, rowKeys } from "./keeping/sheet-keys";
import type { SheetKey } from "./sheet-names";
import { styles } from "./looks/styles";
import { stylesOfKept, withKeptCells } from "./keeping/with-kept-cells";

const SUMMARY_POINTS = 16;

/** `only`: the sheets that are wanted, while the others of the book stay as they are; absent: all. */
export function buildBook(content: BookContent, only?: readonly SheetKey[]): WorkbookPatch {
  const book = bookOf(content);
  const { kept = {} } = content;
  const { kpis, actions, people } = content.model;
  const tables: [SheetKey, (book: Book) => SheetSpec][] = [
    ["dashboard", dashboardSheet],
    ["objectives", objectivesSheet],
    ["keyResults", keyResultsSheet],
  ];
  if (kpis.length > 0) tables.push(["kpis", kpisSheet]);
  if (actions.length > 0) tables.push(["actions", actionsSheet]);
  tables.push(["checkIns", checkInsSheet]);
  if (people.length > 0) tables.push(["people", peopleSheet]);
  if (content.findings.length + content.model.waivers.length > 0) tables.push(["findings", findingsSheet]);
  if (content.model.reminders.length > 0) tables.push(["reminders", remindersSheet]);
  tables.push(["settings", settingsSheet], ["rules", rulesSheet], ["latestCheckIns", latestCheckInsSheet]);
  const isWanted = (key: SheetKey): boolean => only?.includes(key) ?? true;
  const keys: SheetKey[] = [
    ...new Set([...tables.map(([key]) => key), ...(only ? standingKeys(content) : [])]),
    "ledger",
  ];
  const names = keys.map((key) => book.layout.names[key]);
  return {
    styles: { ...styles, ...stylesOfKept(kept) },
    sheets: [
      ...tables
        .filter(([key]) => isWanted(key))
        .map(([key, sheetOf]) => {
          const whole = withKeptCells(sheetOf(book), kept[key], rowKeys(key, book), columnKeys(key));
          return key === "findings" ? withRowsAbove(whole, findingsSummary(book), SUMMARY_POINTS) : whole;
        }),
      ...(isWanted("ledger") ? [ledgerSheet(book, keys)] : []),
    ],
    remove: only ? [] : content.ledger.sheets.filter((name) => !names.includes(name)),
    marks: [],
    definedNames: [],
    show: only ? null : { sheet: book.layout.names.dashboard, cell: "A1" },
  };
}

/** Sheets that stand in the workbook, `_okr` aside. */
function standingKeys({ names = {} }: BookContent): SheetKey[] {
  return (Object.keys(names) as SheetKey[]).filter((key) => key !== "ledger");
}

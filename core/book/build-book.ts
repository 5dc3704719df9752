/** The model as a workbook patch: all sheets of the OKR book. The same content gives the same patch. */
import type { SheetSpec, WorkbookPatch } from "../workbook/patch";
import type { BookContent } from "./book";
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

export function buildBook(content: BookContent): WorkbookPatch {
  const book = bookOf(content);
  const { kept = {} } = content;
  const { kpis, actions, people } = content.model;
  const tables: [SheetKey, SheetSpec][] = [
    ["dashboard", dashboardSheet(book)],
    ["objectives", objectivesSheet(book)],
    ["keyResults", keyResultsSheet(book)],
  ];
  if (kpis.length > 0) tables.push(["kpis", kpisSheet(book)]);
  if (actions.length > 0) tables.push(["actions", actionsSheet(book)]);
  tables.push(["checkIns", checkInsSheet(book)]);
  if (people.length > 0) tables.push(["people", peopleSheet(book)]);
  if (content.findings.length + content.model.waivers.length > 0)
    tables.push(["findings", findingsSheet(book)]);
  if (content.model.reminders.length > 0) tables.push(["reminders", remindersSheet(book)]);
  tables.push(
    ["settings", settingsSheet(book)],
    ["rules", rulesSheet(book)],
    ["latestCheckIns", latestCheckInsSheet(book)],
  );
  const keys: SheetKey[] = [...tables.map(([key]) => key), "ledger"];
  const names = keys.map((key) => book.layout.names[key]);
  return {
    styles: { ...styles, ...stylesOfKept(kept) },
    sheets: [
      ...tables.map(([key, sheet]) => {
        const whole = withKeptCells(sheet, kept[key], rowKeys(key, book), columnKeys(key));
        return key === "findings" ? withRowsAbove(whole, findingsSummary(book), SUMMARY_POINTS) : whole;
      }),
      ledgerSheet(book, keys),
    ],
    remove: content.ledger.sheets.filter((name) => !names.includes(name)),
    marks: [],
    definedNames: [],
    show: { sheet: book.layout.names.dashboard, cell: "A1" },
  };
}

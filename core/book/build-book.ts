/** The model as a workbook patch: all sheets of the OKR book. The same content gives the same patch. */
import type { SheetSpec, WorkbookPatch } from "../workbook/patch";
import type { BookContent } from "./book";
import { bookOf } from "./book";
import { checkInsSheet } from "./check-ins-sheet";
import { actionsSheet } from "./actions-sheet";
import { dashboardSheet } from "./dashboard-sheet";
import { findingsSheet } from "./findings-sheet";
import { kpisSheet } from "./kpis-sheet";
import { peopleSheet } from "./people-sheet";
import { keyResultsSheet } from "./key-results-sheet";
import { latestCheckInsSheet } from "./latest-check-ins-sheet";
import { ledgerSheet } from "./ledger-sheet";
import { objectivesSheet } from "./objectives-sheet";
import { settingsSheet } from "./settings-sheet";
import { sheetNames } from "./sheet-names";
import { styles } from "./styles";

export function buildBook(content: BookContent): WorkbookPatch {
  const book = bookOf(content);
  const { kpis, actions, people } = content.model;
  const sheets: SheetSpec[] = [
    dashboardSheet(book),
    objectivesSheet(book),
    keyResultsSheet(book),
    ...(kpis.length > 0 ? [kpisSheet(book)] : []),
    ...(actions.length > 0 ? [actionsSheet(book)] : []),
    checkInsSheet(book),
    ...(people.length > 0 ? [peopleSheet(book)] : []),
    ...(content.findings.length > 0 ? [findingsSheet(book)] : []),
    settingsSheet(book),
    latestCheckInsSheet(book),
  ];
  const names = [...sheets.map(({ name }) => name), sheetNames.ledger];
  sheets.push(ledgerSheet(book, names));
  return {
    styles,
    sheets,
    remove: content.ledger.sheets.filter((name) => !names.includes(name)),
    marks: [],
    definedNames: [],
    show: { sheet: sheetNames.dashboard, cell: "A1" },
  };
}

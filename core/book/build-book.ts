/** The model as a workbook patch: all sheets of the OKR book. The same content gives the same patch. */
import type { SheetSpec, WorkbookPatch } from "../workbook/patch";
import type { BookContent } from "./book";
import { bookOf } from "./book";
import { checkInsSheet } from "./check-ins-sheet";
import { keyResultsSheet } from "./key-results-sheet";
import { latestCheckInsSheet } from "./latest-check-ins-sheet";
import { ledgerSheet } from "./ledger-sheet";
import { objectivesSheet } from "./objectives-sheet";
import { settingsSheet } from "./settings-sheet";
import { sheetNames } from "./sheet-names";
import { styles } from "./styles";

export function buildBook(content: BookContent): WorkbookPatch {
  const book = bookOf(content);
  const sheets: SheetSpec[] = [
    objectivesSheet(book),
    keyResultsSheet(book),
    checkInsSheet(book),
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
    show: { sheet: sheetNames.objectives, cell: "A1" },
  };
}

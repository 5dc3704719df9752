/** The very hidden sheet that reads Check-ins row by row and gives each check-in the number that orders it. */
import type { CellSpec, SheetSpec } from "../workbook/patch";
import type { Book } from "./book";
import { latestCheckInColumns } from "./latest-check-ins-columns";
import { latestCheckInFormulas } from "./latest-check-ins-formulas";
import { checkInOrder } from "./latest-orders";
import { hiddenSheet } from "./hidden-sheet";
import { sheetNames } from "./sheet-names";

export function latestCheckInsSheet(book: Book): SheetSpec {
  const rows: CellSpec[][] = [latestCheckInColumns.map(({ header }) => ({ value: header }))];
  for (let row = 1; row <= book.layout.checkIns; row++) {
    const formulas = latestCheckInFormulas(row, book.layout);
    const checkIn = book.model.checkIns[row - 1];
    const order = checkIn ? checkInOrder(book, checkIn, row) : 0;
    rows.push([
      { value: checkIn && order > 0 ? checkIn.keyResultId : "", formula: formulas.keyResultId },
      { value: order, formula: formulas.order },
      { value: checkIn && checkIn.value !== null ? order : 0, formula: formulas.orderOfValue },
    ]);
  }
  return hiddenSheet(
    sheetNames.latestCheckIns,
    latestCheckInColumns.map(({ width }) => ({ width })),
    rows,
  );
}

/** The very hidden sheet that reads Check-ins row by row and gives each check-in the number that orders it. */
import type { CellSpec, SheetSpec } from "../workbook/patch";
import type { Book } from "./book";
import { latestCheckInColumns } from "./latest-check-ins-columns";
import { latestCheckInFormulas } from "./latest-check-ins-formulas";
import { checkInOrder } from "./latest-orders";
import { hiddenSheet } from "./hidden-sheet";
import { rowFormula } from "./row-formula";

export function latestCheckInsSheet(book: Book): SheetSpec {
  const rows: CellSpec[][] = [latestCheckInColumns.map(({ header }) => ({ value: header }))];
  const templates = latestCheckInFormulas(book.layout);
  const [keyResultId, order, orderOfValue] = [
    rowFormula(templates.keyResultId),
    rowFormula(templates.order),
    rowFormula(templates.orderOfValue),
  ];
  for (let row = 1; row <= book.layout.checkIns; row++) {
    const checkIn = book.model.checkIns[row - 1];
    const value = checkIn ? checkInOrder(book, checkIn, row) : 0;
    rows.push([
      { value: checkIn && value > 0 ? checkIn.keyResultId : "", formula: keyResultId(row) },
      { value, formula: order(row) },
      { value: checkIn && checkIn.value !== null ? value : 0, formula: orderOfValue(row) },
    ]);
  }
  return hiddenSheet(
    book.layout.names.latestCheckIns,
    latestCheckInColumns.map(({ width }) => ({ width })),
    rows,
  );
}

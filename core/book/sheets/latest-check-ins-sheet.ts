/** The very hidden sheet that reads Check-ins row by row and gives each check-in the number that orders it. */
import type { CellSpec, SheetSpec } from "../../workbook/patch";
import type { Book } from "../book";
import { latestCheckInColumns } from "../columns/latest-check-ins-columns";
import type { LatestCheckInColumn } from "../columns/latest-check-ins-columns";
import { latestCheckInFormulas } from "../formulas/latest-check-ins-formulas";
import { checkInOrder } from "../formulas/latest-orders";
import { hiddenSheet } from "./hidden-sheet";
import { filledDown } from "../formulas/filled-down";

export function latestCheckInsSheet(book: Book): SheetSpec {
  const rows: CellSpec[][] = [latestCheckInColumns.map(({ header }) => ({ value: header }))];
  book.model.checkIns.forEach((checkIn, index) => {
    const value = checkInOrder(book, checkIn, index + 1);
    rows.push([
      { value: value > 0 ? checkIn.keyResultId : "" },
      { value },
      { value: checkIn.value !== null ? value : 0 },
    ]);
  });
  const spare: CellSpec[] = [{ value: "" }, { value: 0 }, { value: 0 }];
  while (rows.length <= book.layout.checkIns) rows.push(spare);
  const columns = latestCheckInColumns.map(({ width }) => ({ width }));
  const formulas = latestCheckInFormulas(book.layout);
  return {
    ...hiddenSheet(book.layout.names.latestCheckIns, columns, rows),
    formulaFills: filledDown<LatestCheckInColumn>(latestCheckInColumns, formulas, book.layout.checkIns),
  };
}

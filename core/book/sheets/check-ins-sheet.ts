/** The Check-ins sheet: always made, since people append to it. */
import type { SheetSpec } from "../../workbook/patch";
import type { Book } from "../book";
import { checkInColumns } from "../columns/check-ins-columns";
import type { CheckInColumn } from "../columns/check-ins-columns";
import { fieldCells } from "./item-cells";
import { columnBlock } from "../layout";
import { keyResultIdList, ownerList, validationsFrom } from "../lists";
import { palette } from "../looks/palette";
import { formattedRows, tableSheet } from "./table-sheet";

export function checkInsSheet(book: Book): SheetSpec {
  const { checkIns, settings } = book.model;
  const spareRows = book.layout.checkIns - checkIns.length;
  const block = (key: CheckInColumn): ReturnType<typeof columnBlock> =>
    columnBlock<CheckInColumn>(checkInColumns, key, formattedRows(checkIns.length, spareRows));
  return tableSheet<CheckInColumn>({
    sheet: "checkIns",
    name: book.layout.names.checkIns,
    tabColor: palette.accent,
    columns: checkInColumns,
    items: checkIns.map((checkIn) => fieldCells<CheckInColumn>(checkInColumns, checkIn, book.dates)),
    spareRows,
    frozenColumns: 2,
    validations: validationsFrom([
      [keyResultIdList(book), block("keyResultId")],
      [ownerList(book), block("by")],
    ]),
    organisation: settings.organisation,
  });
}

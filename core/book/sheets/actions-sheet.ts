/** The Actions sheet: what the plan has people do or deliver. */
import type { SheetSpec } from "../../workbook/patch";
import type { Book } from "../book";
import { actionColumns } from "../columns/actions-columns";
import { fieldCells, linkToSource } from "./item-cells";
import { columnBlock, SPARE_ROWS } from "../layout";
import { ownerList, validationsFrom } from "../lists";
import { palette } from "../looks/palette";
import { formattedRows, tableSheet } from "./table-sheet";

type ActionColumn = (typeof actionColumns)[number]["key"];

export function actionsSheet(book: Book): SheetSpec {
  const { actions, settings } = book.model;
  const reach = formattedRows(actions.length, SPARE_ROWS);
  return tableSheet<ActionColumn>({
    sheet: "actions",
    name: book.layout.names.actions,
    tabColor: palette.band,
    columns: actionColumns,
    items: actions.map((action) => ({
      ...fieldCells<ActionColumn>(actionColumns, action, book.dates),
      source: linkToSource(book, action.id, action.source),
    })),
    spareRows: SPARE_ROWS,
    frozenColumns: 2,
    validations: validationsFrom([
      [ownerList(book), columnBlock<ActionColumn>(actionColumns, "owner", reach)],
    ]),
    organisation: settings.organisation,
  });
}

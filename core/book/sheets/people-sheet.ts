/** The People sheet: who owns something, and where they can be reached. */
import type { SheetSpec } from "../../workbook/patch";
import type { Book } from "../book";
import { fieldCells } from "./item-cells";
import { columnBlock, SPARE_ROWS } from "../layout";
import { departmentList, validationsFrom } from "../lists";
import { palette } from "../looks/palette";
import { personColumns } from "../columns/people-columns";
import { formattedRows, tableSheet } from "./table-sheet";

type PersonColumn = (typeof personColumns)[number]["key"];

export function peopleSheet(book: Book): SheetSpec {
  const { people, settings } = book.model;
  const reach = formattedRows(people.length, SPARE_ROWS);
  return tableSheet<PersonColumn>({
    sheet: "people",
    name: book.layout.names.people,
    tabColor: palette.quiet,
    columns: personColumns,
    items: people.map((person) => fieldCells<PersonColumn>(personColumns, person, book.dates)),
    spareRows: SPARE_ROWS,
    frozenColumns: 1,
    validations: validationsFrom([
      [departmentList(book), columnBlock<PersonColumn>(personColumns, "department", reach)],
    ]),
    organisation: settings.organisation,
  });
}

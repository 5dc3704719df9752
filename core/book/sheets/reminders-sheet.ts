/** The Reminders sheet: every mail with what became of it, oldest first. */
import { outcomeWords } from "../../messages/en/reminders-ledger";
import type { SheetSpec } from "../../workbook/patch";
import type { Book } from "../book";
import { reminderColumns } from "../columns/reminders-columns";
import type { ReminderColumn } from "../columns/reminders-columns";
import { columnBlock } from "../layout";
import { palette } from "../looks/palette";
import { outcomeFormats } from "../looks/status-formats";
import { fieldCells } from "./item-cells";
import { formattedRows, tableSheet } from "./table-sheet";

export function remindersSheet(book: Book): SheetSpec {
  const { reminders, settings } = book.model;
  const reach = formattedRows(reminders.length, 0);
  return tableSheet<ReminderColumn>({
    sheet: "reminders",
    name: book.layout.names.reminders,
    tabColor: palette.quiet,
    columns: reminderColumns,
    items: reminders.map((entry) => fieldCells<ReminderColumn>(reminderColumns, entry, book.dates)),
    spareRows: 0,
    frozenColumns: 0,
    conditionalFormats: outcomeFormats(columnBlock<ReminderColumn>(reminderColumns, "outcome", reach), {
      quiet: [outcomeWords.sending],
      wrong: [outcomeWords.failed, outcomeWords.unknown],
    }),
    organisation: settings.organisation,
  });
}

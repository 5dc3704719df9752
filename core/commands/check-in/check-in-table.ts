/** Check-ins from a table that people filled in: the form of `check-in-form`, or one with the headers of the Check-ins sheet. */
import { headersOn, rowsUnder } from "../../book/reading/read-table";
import type { Found } from "../../book/reading/read-table";
import { checkInColumns } from "../../book/columns/check-ins-columns";
import type { CheckInColumn } from "../../book/columns/check-ins-columns";
import { isBlank } from "../../book/columns/entry-cells";
import { typedCheckIn as say } from "../../messages/en/check-in";
import { readDeadlineText } from "../../measure";
import { dateOrder } from "../../plan/cells/date-order";
import { tidy } from "../../plan/cells/shown-text";
import type { CellValue } from "../../workbook/cells";
import { numberFormatKind, serialToIsoDay } from "../../workbook/dates";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { ConvertError } from "../convert-error";
import type { PlacedCheckIn } from "./check-in-batch";

export interface CheckInTable {
  checkIns: PlacedCheckIn[];
  /** Rows that say nothing new: of a form that people filled in where they had something to say. */
  passedOver: number;
}

const said = ["value", "confidence", "progress", "problems", "plans"] as const;

/** Of the sheet with most of the headers. @throws ConvertError where none names the key result */
export function readCheckInTable(snapshot: WorkbookSnapshot): CheckInTable {
  const found = snapshot.sheets.map((sheet) => headersOn(sheet, checkInColumns));
  const best = found.reduce<Found<CheckInColumn> | null>(
    (most, each) => (each.columnOf.size > (most?.columnOf.size ?? 0) ? each : most),
    null,
  );
  if (!best?.columnOf.has("keyResultId") || !said.some((key) => best.columnOf.has(key)))
    throw new ConvertError("bad-option", say.noTable(snapshot.name, checkInColumns.map(({ header }) => header)));
  return readRows(snapshot, best);
} // prettier-ignore

function readRows(snapshot: WorkbookSnapshot, found: Found<CheckInColumn>): CheckInTable {
  const { sheet, columnOf } = found;
  const at = (row: number, key: CheckInColumn): CellValue => {
    const column = columnOf.get(key);
    const cell = column === undefined ? null : (sheet.values[row]?.[column] ?? null);
    return isBlank(cell) ? null : cell;
  };
  const textAt = (row: number, key: CheckInColumn): string | null => {
    const cell = at(row, key);
    return cell === null ? null : String(cell);
  };
  const percents = new Set(
    sheet.numberFormats
      .filter(([, column, code]) => column === columnOf.get("value") && numberFormatKind(code) === "percent")
      .map(([row]) => row),
  );
  const rows = rowsUnder(found);
  const days = rows.map((row) => textAt(row, "date") ?? "");
  const order = dateOrder(days, snapshot.locale);
  const dayAt = (row: number): string | null => {
    const cell = at(row, "date");
    if (typeof cell === "number") return serialToIsoDay(cell, snapshot.dateSystem) ?? String(cell);
    const text = textAt(row, "date");
    return text === null ? null : (readDeadlineText(text, order)?.norm ?? text);
  };
  const numberAt = (row: number, key: "value" | "confidence"): string | number | null => {
    const cell = at(row, key);
    if (typeof cell !== "number") return textAt(row, key);
    // 85 % in a cell that shows percents is 0.85 to the spreadsheet.
    return key === "value" && percents.has(row) ? `${tidy(cell * 100)}%` : cell;
  };
  const filled = rows.filter((row) => at(row, "keyResultId") !== null || said.some((key) => at(row, key) !== null));
  const saying = filled.filter((row) => said.some((key) => at(row, key) !== null));
  return {
    checkIns: saying.map((row) => ({
      place: say.row(row + 1),
      typed: {
        keyResultId: textAt(row, "keyResultId") ?? "",
        date: dayAt(row),
        value: numberAt(row, "value"),
        confidence: numberAt(row, "confidence"),
        progress: textAt(row, "progress"),
        problems: textAt(row, "problems"),
        plans: textAt(row, "plans"),
        by: textAt(row, "by"),
      },
    })),
    passedOver: filled.length - saying.length,
  };
} // prettier-ignore

/** A form to fill in, as a table: a row for each key result with where it stands, and empty columns for the check-in. */
import { checkInColumns } from "../../book/columns/check-ins-columns";
import { checkInForm as say } from "../../messages/en/check-in";
import { scoreBook } from "../../score/score-book";
import { csvRecords } from "../../workbook/csv-records";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { wholeBook } from "../pane/whole-book";

export interface CheckInForm {
  /** CSV (RFC 4180) with headers; `readCheckInTable` reads it once it is filled in. */
  csv: string;
  keyResults: number;
}

/** `today`: ISO day. @throws ConvertError where there is no whole book */
export function checkInForm(snapshot: WorkbookSnapshot, today: string): CheckInForm {
  const { model } = wholeBook(snapshot);
  const { keyResults: scores } = scoreBook(model, today);
  const empty = checkInColumns.filter(({ key }) => key !== "keyResultId");
  const [id, ...standing] = [say.id, say.title, say.owner, say.unit, say.target, say.last, say.lastDay];
  const rows = model.keyResults.map(({ id, title, owner, unit, target }, row) => {
    const { current = null, lastCheckIn = null } = scores[row] ?? {};
    const cells = [id, title, owner, unit, target, current, lastCheckIn];
    return [...cells.map((cell) => (cell === null ? "" : String(cell))), ...empty.map(() => "")];
  });
  const headers = [id ?? "", ...standing, ...empty.map(({ header }) => header)];
  return { csv: csvRecords([headers, ...rows]), keyResults: rows.length };
}

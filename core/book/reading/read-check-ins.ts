/** Reads the Check-ins sheet back. */
import { bookProblems } from "../../messages/en/book-problems";
import { checkInSchema } from "../../okr/model";
import type { CheckIn } from "../../okr/model";
import type { Finding } from "../../workbook/finding";
import type { CheckInColumn } from "../columns/check-ins-columns";
import { problem } from "./problem";
import type { RowReader } from "./read-fields";

/** `keyResultIds`: those of the book. An id that differs only in case or spaces is the one that is meant. */
export function readCheckIns(
  reader: RowReader<CheckInColumn>,
  keyResultIds: readonly string[],
  problems: Finding[],
): CheckIn[] {
  const idOf = new Map(keyResultIds.map((id) => [id.toUpperCase(), id]));
  return reader.rows.map((row) => {
    const fields = reader.fields(row);
    const shown = typeof fields["keyResultId"] === "string" ? fields["keyResultId"].trim() : "";
    const keyResultId = idOf.get(shown.toUpperCase());
    if (keyResultId === undefined) {
      const text = bookProblems.unknownKeyResult(shown);
      problems.push(problem("warning", "unknown-key-result", reader.place(row, "keyResultId"), text));
    }
    return checkInSchema.parse({ ...blankCheckIn, ...fields, keyResultId: keyResultId ?? shown });
  });
}

const blankCheckIn: Omit<CheckIn, "keyResultId"> = {
  date: null,
  value: null,
  confidence: null,
  progress: null,
  problems: null,
  plans: null,
  by: null,
};

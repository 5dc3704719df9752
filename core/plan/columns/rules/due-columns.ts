/** Beside a column that is surely the due date, other dates and lengths of time ("date requested", "duration") are not, unless the two share it. */
import type { RoleColumn, RoleRule } from "../role-table";
import { named, PERHAPS, settle, SURE } from "../role-table";

const YEAR = /\b(?:year|yr|fy)\b/i;
const PART_OF_YEAR = /\b(?:month|mo|quarter|qtr)\b/i;

/** "Due month" beside "Due year". */
function splitsDate(column: RoleColumn, due: readonly RoleColumn[]): boolean {
  const says = ({ header }: RoleColumn, words: RegExp): boolean => words.test(header ?? "");
  const other = (words: RegExp): boolean =>
    due.some((candidate) => candidate !== column && says(candidate, words));
  return says(column, YEAR) ? other(PART_OF_YEAR) : says(column, PART_OF_YEAR) && other(YEAR);
}

export const dueColumns: RoleRule = ({ columns }) => {
  for (const [index, column] of columns.entries()) {
    const beside = [columns[index - 1], columns[index + 1]].filter((other) => other?.role === "due");
    const isOpen = column.role === "other" && named(column, "due") >= PERHAPS;
    if (
      isOpen &&
      splitsDate(
        column,
        beside.flatMap((other) => other ?? []),
      )
    )
      settle(column, "due");
  }
  const due = columns.filter(({ role }) => role === "due");
  if (!due.some((column) => named(column, "due") >= SURE && column.profile.count > 0)) return;
  for (const column of due)
    if (named(column, "due") < SURE && !splitsDate(column, due)) settle(column, "other");
};

/** Where the parts of the dashboard stand. */
import { CITY_UNIT } from "../score/unit-score";
import type { Rectangle } from "../workbook/cells";
import type { Book } from "./book";

/** 0-based row of the first department. */
const FIRST_DEPARTMENT_ROW = 15;

/** The names of the departments on the dashboard, as a list to choose from; null where there are none. */
export function departmentRange(book: Book): Rectangle | null {
  const departments = book.scores.units.filter(({ unit }) => unit !== CITY_UNIT);
  if (departments.length === 0) return null;
  return { row: FIRST_DEPARTMENT_ROW, column: 1, rows: departments.length, columns: 1 };
}

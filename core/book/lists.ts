/** Lists that stand in the book and that other columns are chosen from. */
import type { Rectangle } from "../workbook/cells";
import type { ValidationSpec } from "../workbook/patch";
import type { Book } from "./book";
import { columnAt } from "./columns/column";
import { departmentRange } from "./dashboard/dashboard-layout";
import { validationFrom } from "./columns/entry-validation";
import { columnBlock, SPARE_ROWS } from "./layout";
import { objectiveColumns } from "./columns/objectives-columns";
import { personColumns } from "./columns/people-columns";
import { keyResultColumns } from "./columns/key-results-columns";

interface List {
  sheet: string;
  range: Rectangle;
  /** What is being chosen, as the message names it. */
  header: string;
}

/** Null where the book has no such list. */
export type MaybeList = List | null;

export function ownerList({ model, layout }: Book): MaybeList {
  if (model.people.length === 0) return null;
  const range = columnBlock<string>(personColumns, "owner", model.people.length + SPARE_ROWS);
  return { sheet: layout.names.people, range, header: "Owner" };
}

export function objectiveIdList({ layout }: Book): MaybeList {
  const range = { row: 1, column: columnAt<string>(objectiveColumns, "id"), rows: layout.objectives, columns: 1 };
  return { sheet: layout.names.objectives, range, header: "Objective" };
} // prettier-ignore

export function keyResultIdList({ layout }: Book): MaybeList {
  const range = columnBlock<string>(keyResultColumns, "id", layout.keyResults);
  return { sheet: layout.names.keyResults, range, header: "Key result" };
}

export function departmentList(book: Book): MaybeList {
  const range = departmentRange(book);
  return range && { sheet: book.layout.names.dashboard, range, header: "Department" };
}

export function validationsFrom(lists: readonly (readonly [MaybeList, Rectangle])[]): ValidationSpec[] {
  return lists.flatMap(([list, range]) => (list ? [validationFrom(list, range)] : []));
}

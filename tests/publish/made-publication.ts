/** A made-up city's publication, with whatever a test changes in the book. */
import type { BookModel } from "../../core/okr/model";
import type { Publication } from "../../core/publish/publication";
import { publicationOf } from "../../core/publish/publication";
import { asOfDay, madeCity } from "../book/made-city";

/** All objectives are public unless the changes say otherwise. */
export function madePublication(changes: Partial<BookModel> = {}): Publication {
  const objectives = madeCity.objectives.map((objective) => ({ ...objective, public: true }));
  const model = { ...madeCity, objectives, ...changes };
  return publicationOf(model, asOfDay, (table, row, field) => ({
    sheet: table,
    cell: `${field ?? ""} ${row}`,
  }));
}

/**
 * What a person says on how the plan is to be read, one correction at a time: each gives a new mapping. Start from `Look.mapping`, give
 * the result as `mapping` of the next `PlanChoices`, and look again. A later correction of the same place replaces the earlier one.
 *
 * To take a correction back, say what would be read without it: that settles nothing, and wins over what the book has kept of earlier
 * times (`core/plan/mapping/corrections.ts`). Leaving the entry out would not do: the book's own would hold again.
 */
import { sameWordsKey } from "../../plan/mapping/corrections";
import { mappedKinds } from "../../plan/mapping/plan-mapping";
import type { MappedColumn, MappedItem, MappedKind, PlanMapping } from "../../plan/mapping/plan-mapping";
import type { ColumnRole } from "../../plan/column-roles";
import type { ItemKind } from "../../plan/reading";
import type { CellRef } from "../../workbook/cells";
import type { InspectedColumn, InspectedSheet, InspectedTable } from "../inspect";

/** The sheet is read as a plan, or left out. */
export function correctSheet(mapping: PlanMapping, sheet: string, isPlan: boolean): PlanMapping {
  const others = mapping.sheets.filter((entry) => entry.sheet !== sheet);
  return { ...mapping, sheets: [...others, { sheet, isPlan }] };
}

/** The program decides again; nothing changes where nobody has said anything. */
export function takeBackSheet(
  mapping: PlanMapping,
  { name, isPlan, setByPerson }: Pick<InspectedSheet, "name" | "isPlan" | "setByPerson">,
): PlanMapping {
  return setByPerson ? correctSheet(mapping, name, !isPlan) : mapping;
}

/** A column of a table as it was looked at. Sheets that are read on their side (`turned`) have none that could be corrected. */
export interface ColumnPlace {
  sheet: string;
  table: Pick<InspectedTable, "headerRows" | "dataFirstRow">;
  column: Pick<InspectedColumn, "col" | "header">;
}

/** The column holds this; "other": nothing that is read. Further columns with the same header in other tables are corrected on their own. */
export function correctColumn(mapping: PlanMapping, place: ColumnPlace, role: ColumnRole): PlanMapping {
  const { sheet, column } = place;
  const entry: MappedColumn = { sheet, cell: cellOf(place), header: column.header, role };
  const others = mapping.columns.filter((other) => other.sheet !== sheet || other.cell !== entry.cell);
  return { ...mapping, columns: [...others, entry] };
}

/** The program decides again; nothing changes where nobody has said anything. */
export function takeBackColumn(
  mapping: PlanMapping,
  place: ColumnPlace & { column: Pick<InspectedColumn, "setByPerson" | "runnerUp"> },
): PlanMapping {
  const { setByPerson, runnerUp } = place.column;
  return setByPerson && runnerUp ? correctColumn(mapping, place, runnerUp.role) : mapping;
}

/** What the plan says at one place: an item of the Look, or a text that was left out. */
export interface ItemPlace {
  source: CellRef;
  text: string;
}

/** The item is this; "skip" leaves it out. Goals and objectives are what their columns make them and cannot be corrected one by one. */
export function correctKind(
  mapping: PlanMapping,
  { source, text }: ItemPlace,
  kind: MappedKind,
): PlanMapping {
  const entry: MappedItem = { sheet: source.sheet, cell: source.cell, text, kind };
  const others = mapping.kinds.filter((other) => !isSameItem(other, entry));
  return { ...mapping, kinds: [...others, entry] };
}

/** The program decides again. `readAs`: what it would be without the correction (`LookedItem.setByPerson`, `LeftOutItem`). */
export function takeBackKind(mapping: PlanMapping, item: ItemPlace & { readAs: ItemKind }): PlanMapping {
  const kind = mappedKinds.find((known) => known === item.readAs);
  return kind ? correctKind(mapping, item, kind) : mapping;
}

/** In the last row of the first header, or in the first row of the data: as `columnCell` of core/plan/mapping names a column. */
function cellOf({ table: { headerRows, dataFirstRow }, column }: ColumnPlace): string {
  let [row = dataFirstRow] = headerRows;
  while (headerRows.includes(row + 1)) row++;
  return `${column.col}${row}`;
}

function isSameItem(one: MappedItem, other: MappedItem): boolean {
  const sameText = one.text === undefined || sameWordsKey(one.text) === sameWordsKey(other.text ?? "");
  return one.sheet === other.sheet && one.cell === other.cell && sameText;
}

/** Where a field of the model stands: on the plan where the plan says it, on the book where people can mend it. */
import type { LedgerItem } from "../okr/ledger";
import type { BookModel, ItemSource } from "../okr/model";
import { cellAddress } from "../workbook/a1";
import { actionColumns } from "./columns/actions-columns";
import { checkInColumns } from "./columns/check-ins-columns";
import { keyResultColumns } from "./columns/key-results-columns";
import { kpiColumns } from "./columns/kpis-columns";
import { objectiveColumns } from "./columns/objectives-columns";
import { personColumns } from "./columns/people-columns";
import { settingRows } from "./columns/settings-rows";
import type { SheetKey, SheetNames } from "./sheet-names";

/** Where one table of the book stands in a workbook. */
export interface TablePlace {
  sheet: string;
  /** 0-based row of each of its rows, in the model's order. */
  rows: readonly number[];
  /** 0-based, by the column's key. */
  columnOf: ReadonlyMap<string, number>;
}

export type TablePlaces = Partial<Record<SheetKey, TablePlace>>;

/** Tables of the model; "settings" has a row for each field. */
export type ModelTable =
  "objectives" | "keyResults" | "kpis" | "actions" | "people" | "checkIns" | "settings";

export interface Placed {
  sheet: string;
  /** A1; null where only the sheet is known. */
  cell: string | null;
}

const columnsOf = {
  objectives: objectiveColumns,
  keyResults: keyResultColumns,
  kpis: kpiColumns,
  actions: actionColumns,
  people: personColumns,
  checkIns: checkInColumns,
} as const;

/** Where a build puts the tables: a header row, then the rows in the model's order. */
export function placesAsBuilt(model: BookModel, names: SheetNames): TablePlaces {
  const places: TablePlaces = {};
  for (const table of Object.keys(columnsOf) as (keyof typeof columnsOf)[]) {
    places[table] = {
      sheet: names[table],
      rows: model[table].map((_, index) => index + 1),
      columnOf: new Map(columnsOf[table].map(({ key }, column) => [key, column])),
    };
  }
  places.settings = settingsPlace(names.settings);
  return places;
}

/** As the Settings sheet is built: people may have moved its rows, which only puts the mark on another line of it. */
export function settingsPlace(sheet: string): TablePlace {
  return { sheet, rows: [0], columnOf: new Map(settingRows.map(({ key }, index) => [key, index + 1])) };
}

/**
 * Finds places by the tables of a book and the items that `_okr` knows. The words of an item stand in the plan as long as nobody has
 * changed them in the book; everything else is mended in the book. Without a book (no tables) all of an item stands at its plan's cell.
 */
export function placeFinder(model: BookModel, tables: TablePlaces, items: readonly LedgerItem[]) {
  const imported = new Map(items.map((item) => [item.id, item.imported]));
  return (table: ModelTable, row: number, field: string | null): Placed => {
    const item = table === "settings" ? undefined : model[table][row];
    const source: ItemSource | null = item && "source" in item ? item.source : null;
    const place = tables[table];
    if (source && item && "id" in item) {
      const isPlansWording = field === "title" && imported.get(item.id)?.["title"] === item.title;
      if (isPlansWording || !place) return { sheet: source.sheet, cell: source.cell };
    }
    if (!place) return { sheet: "", cell: null };
    if (table === "settings") {
      const line = place.columnOf.get(field ?? "");
      return { sheet: place.sheet, cell: line === undefined ? null : cellAddress(line, 1) };
    }
    return { sheet: place.sheet, cell: cellIn(place, row, field) };
  };
}

function cellIn(place: TablePlace, row: number, field: string | null): string | null {
  const at = place.rows[row];
  const column = place.columnOf.get(field ?? "") ?? Math.min(...place.columnOf.values());
  return at === undefined || !Number.isFinite(column) ? null : cellAddress(at, column);
}

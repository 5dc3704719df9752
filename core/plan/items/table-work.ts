/** What the reading of one table carries from row to row. */
import type { BandLevel } from "./band-level";
import type { Groups } from "./groups";
import type { FindingSink } from "./item-findings";
import type { MeasureSet } from "./measure-sets";
import type { NumberColumns } from "./number-columns";
import type { TableContext } from "./table-context";
import type { TableTraits } from "./table-traits";

export interface TableWork {
  context: TableContext;
  groups: Groups;
  traits: TableTraits;
  numbers: NumberColumns;
  /** Where rows hold several measures: what each measure column is read with. */
  sets: ReadonlyMap<number, MeasureSet>;
  report: FindingSink;
  /** The level of bands without a word for it, by how they look. */
  bandForms: Map<string, BandLevel>;
  /** The last row's action and measure, so that one repeated beside changing others counts once. */
  last: { action: string; measure: string };
}

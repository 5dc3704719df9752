/** Finds a scorecard on its side: labels down the left ("Baseline", "Target", "Owner"), a column for each measure. */
import { headerMeaning } from "../columns/header-meaning";
import { SURE } from "../columns/role-table";
import type { ColumnRole } from "../reading";
import { columnRoles } from "../reading";
import type { TableFacts } from "../tables/read-table";

/** So many labels of different meaning, and so many columns with a measure each; one alone is a form. */
const LABELS = 3;
const MEASURES = 2;
/** Share of labels that must be known. */
const KNOWN = 0.6;
/** Whoever reads a sheet on its side wants to see how far or by when. */
const AIMS: readonly ColumnRole[] = ["target", "baseline", "due"];

/** `turned`: the tables of the sheet with rows and columns swapped, the best first. Null where they are no such scorecard. */
export function turnedPlan(turned: readonly TableFacts[]): TableFacts | null {
  const [best] = turned;
  if (!best || best.reading.headerRows.length === 0) return null;
  const labels = best.reading.columns.flatMap(({ header }) =>
    header === null ? [] : [headerMeaning(header)],
  );
  const named = new Set(
    labels.flatMap(({ roles }) => columnRoles.filter((role) => (roles[role] ?? 0) >= SURE)),
  );
  const known = labels.filter(({ roles }) => Object.keys(roles).length > 0).length;
  const measures = best.reading.rows.filter(({ kind }) => kind === "data").length;
  const isScorecard =
    named.size >= LABELS && AIMS.some((role) => named.has(role)) && known >= labels.length * KNOWN;
  return isScorecard && measures >= MEASURES ? best : null;
}

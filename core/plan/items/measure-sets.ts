/** Measures that stand beside each other on a row, each with number columns of its own: "KPI | Target | Change idea | Process measure | Its target". */
import type { ColumnReading, ColumnRole } from "../reading";
import { factColumns } from "./fact-columns";
import { numberColumns, type NumberColumns } from "./number-columns";
import type { TableContext } from "./table-context";

/** What one of the measure columns is read with. */
export interface MeasureSet {
  context: TableContext;
  numbers: NumberColumns;
}

const NUMBERS: ColumnRole[] = ["baseline", "target", "actual", "unit"];
/** Each measure may have its own of these; where one has none, they hold for the whole row. */
const FACTS: ColumnRole[] = ["due", "status", "notes"];

/** By the measure's 0-based column; empty where the table has one measure on a row. */
export function measureSets(context: TableContext): ReadonlyMap<number, MeasureSet> {
  const { columns, table } = context;
  const placed = [...table.columns].sort((a, b) => a.column - b.column);
  for (const ownerOf of [byNumber(columns.measure), byPlace(columns.measure)]) {
    const own = (measure: ColumnReading, role: ColumnRole): ColumnReading[] =>
      placed.filter((column) => column.role === role && ownerOf(column) === measure);
    const aimed = columns.measure.filter(
      (measure) => own(measure, "target").length + own(measure, "baseline").length > 0,
    );
    if (aimed.length < 2) continue;
    const shared = FACTS.filter((role) => !aimed.every((measure) => own(measure, role).length > 0));
    return new Map(
      aimed.map((measure) => {
        const roles = [...NUMBERS, ...FACTS.filter((role) => !shared.includes(role))];
        const mine = { ...columns, measure: [measure] };
        for (const role of roles) mine[role] = own(measure, role);
        const narrowed = { ...context, columns: mine, facts: factColumns(mine) };
        return [measure.column, { context: narrowed, numbers: numberColumns(narrowed) }];
      }),
    );
  }
  return new Map();
}

type OwnerOf = (column: ColumnReading) => ColumnReading | undefined;

/** "KPI 1 | KPI 2 | Target 1 | Target 2": columns whose headers end with the same number or letter belong together. */
function byNumber(measures: readonly ColumnReading[]): OwnerOf {
  const marks = measures.map(({ header }) => markOf(header));
  const isTold = marks.every((mark, at) => mark !== null && marks.indexOf(mark) === at);
  return ({ header }) => {
    const mark = markOf(header);
    return isTold && mark !== null ? measures[marks.indexOf(mark)] : undefined;
  };
}

function markOf(header: string | null): string | null {
  return /(?:^|[\s#(])#?(\d|[a-d])\)?\s*$/i.exec(header ?? "")?.[1]?.toLowerCase() ?? null;
}

/** What stands right of a measure is its own up to the next one; what stands left of the first is the first one's. */
function byPlace(measures: readonly ColumnReading[]): OwnerOf {
  const placed = [...measures].sort((a, b) => b.column - a.column);
  return ({ column }) => placed.find((measure) => measure.column < column) ?? placed[placed.length - 1];
}

/** Which of a table's columns give baseline, target and current value, in the order in which a row asks them. */
import type { ColumnReading } from "../reading";
import { placePeriod, type PeriodPlace } from "./period-order";
import type { TableContext } from "./table-context";

export interface NumberColumns {
  /** The cycle's target first, then targets without a year, then years to come, then past ones. */
  targets: ColumnReading[];
  /** Lower and upper end where a plan splits a target over two columns. */
  targetMin: ColumnReading | null;
  targetMax: ColumnReading | null;
  baselines: ColumnReading[];
  /** Actual values, the latest first. */
  actuals: ColumnReading[];
  places: ReadonlyMap<ColumnReading, PeriodPlace>;
}

const MINIMUM = /\b(?:min|minimum|lower|low|floor)\b|_min\b/i;
const MAXIMUM = /\b(?:max|maximum|upper|high|ceiling)\b|_max\b/i;

export function numberColumns(context: TableContext): NumberColumns {
  const { columns, workbook } = context;
  const places = new Map<ColumnReading, PeriodPlace>();
  for (const column of [...columns.target, ...columns.baseline, ...columns.actual]) {
    const place = column.period === null ? null : placePeriod(column.period, workbook.fiscalYear.month);
    if (place) places.set(column, place);
  }
  const end = (column: ColumnReading): number => places.get(column)?.end ?? Number.POSITIVE_INFINITY;

  const targetMin = columns.target.find((column) => MINIMUM.test(column.header ?? "")) ?? null;
  const targetMax = columns.target.find((column) => MAXIMUM.test(column.header ?? "")) ?? null;
  const isRange = targetMin !== null && targetMax !== null && targetMin !== targetMax;
  const single = columns.target.filter(
    (column) => !isRange || (column !== targetMin && column !== targetMax),
  );
  return {
    targets: byPreference(single, places, workbook.cycleYear),
    targetMin: isRange ? targetMin : null,
    targetMax: isRange ? targetMax : null,
    baselines: [...columns.baseline].sort((a, b) => end(b) - end(a)),
    actuals: [...columns.actual].sort((a, b) => end(b) - end(a)),
    places,
  };
}

function byPreference(
  columns: ColumnReading[],
  places: ReadonlyMap<ColumnReading, PeriodPlace>,
  cycleYear: number,
): ColumnReading[] {
  const rank = (column: ColumnReading): [group: number, distance: number] => {
    const place = places.get(column);
    if (!place) return [1, 0];
    if (place.year === cycleYear) return [0, cycleYear - place.end];
    return place.year > cycleYear ? [2, place.end - cycleYear] : [3, cycleYear - place.end];
  };
  return [...columns].sort((a, b) => {
    const [groupA, distanceA] = rank(a);
    const [groupB, distanceB] = rank(b);
    return groupA - groupB || distanceA - distanceB;
  });
}

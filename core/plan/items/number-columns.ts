/** Which of a table's columns give baseline, target and current value, in the order in which a row asks them. */
import { ESTIMATED } from "../columns/rules/estimates";
import type { ColumnReading } from "../reading";
import { placePeriod, type PeriodPlace } from "./period-order";
import type { TableContext } from "./table-context";

export interface NumberColumns {
  /** The plan's final target first where a column is called so; then the cycle's, targets without a year, thresholds and stretches, years to come, past ones; milestones last. */
  targets: ColumnReading[];
  /** Targets put in words beside those in numbers. */
  narratives: ColumnReading[];
  /** Lower and upper end where a plan splits a target over two columns. */
  targetMin: ColumnReading | null;
  targetMax: ColumnReading | null;
  baselines: ColumnReading[];
  /** Actual values, the latest first. */
  actuals: ColumnReading[];
  places: ReadonlyMap<ColumnReading, PeriodPlace>;
  /** The fiscal year that the table is read for. */
  cycleYear: number;
}

const MINIMUM = /\b(?:min|minimum|lower|low|floor)\b|_min\b/i;
const MAXIMUM = /\b(?:max|maximum|upper|high|ceiling)\b|_max\b/i;

/** The target of the whole plan beside those of its years. */
const FINAL =
  /\b(?:final|overall|ultimate|end[- ]?line|end[- ]target|(?:end|life)[- ]of[- ](?:the[- ])?(?:project|programme|program|plan|strategy|term)|eop|lop)\b/i;
/** Steps on the way to a target that has a column of its own. */
const INTERIM = /\b(?:milestones?|interim|intermediate|trajectory|stepping stones?)\b/i;

/** More or less than what is aimed at, or what was aimed at before. */
const BESIDE =
  /\b(?:threshold|stretch|aspirational|minimum|min|maximum|max|floor|ceiling|lower|upper|tolerance|trigger|limit|benchmark)\b/i;
const FORMER = /\b(?:old|former|previous|prior|original|superseded|last)\b/i;

const NARRATIVE =
  /\b(?:narrative|descriptions?|explanations?|statement|in words|wording|text|qualitative|details?|comments?)\b/i;

export function numberColumns(context: TableContext): NumberColumns {
  const { columns, workbook } = context;
  const places = new Map<ColumnReading, PeriodPlace>();
  const cycleYear = tableYear(context);
  for (const column of [...columns.target, ...columns.baseline, ...columns.actual]) {
    const place =
      column.period === null ? null : placeInCycle(column.period, cycleYear, workbook.fiscalYearStart);
    if (place) places.set(column, place);
  }
  const end = (column: ColumnReading): number => places.get(column)?.end ?? Number.POSITIVE_INFINITY;

  const targetMin = columns.target.find((column) => MINIMUM.test(column.header ?? "")) ?? null;
  const targetMax = columns.target.find((column) => MAXIMUM.test(column.header ?? "")) ?? null;
  const isRange = targetMin !== null && targetMax !== null && targetMin !== targetMax;
  const inWords = columns.target.filter((column) => NARRATIVE.test(column.header ?? ""));
  const narratives = inWords.length < columns.target.length ? inWords : [];
  const single = columns.target.filter(
    (column) => !narratives.includes(column) && (!isRange || (column !== targetMin && column !== targetMax)),
  );
  return {
    targets: byPreference(single, places, cycleYear),
    narratives,
    targetMin: isRange ? targetMin : null,
    targetMax: isRange ? targetMax : null,
    baselines: [...columns.baseline].sort((a, b) => end(b) - end(a)),
    actuals: [...columns.actual].sort((a, b) => end(b) - end(a)),
    places,
    cycleYear,
  };
}

/** The cycle's year; a plan whose last target lies before it is read as it stood in its own last year, one that tells how the cycle's year will end in the next. */
function tableYear({ columns, workbook }: TableContext): number {
  const placeOf = ({ period }: ColumnReading): PeriodPlace | null =>
    period === null ? null : placePeriod(period, workbook.fiscalYearStart);
  const years = columns.target.flatMap((column) => placeOf(column)?.year ?? []);
  if (years.length === 0) return workbook.cycleYear;
  const cycle = Math.min(workbook.cycleYear, Math.max(...years));
  const isEstimated = columns.actual.some((column) => {
    const place = placeOf(column);
    return place?.span === "year" && place.year === cycle && ESTIMATED.test(column.header ?? "");
  });
  const next = Math.min(...years.filter((year) => year > cycle));
  return isEstimated && Number.isFinite(next) ? next : cycle;
}

/** A quarter of no year is the cycle's. */
function placeInCycle(period: string, cycleYear: number, fiscalYearStart: number): PeriodPlace | null {
  const dated = /^Q[1-4]$/.test(period) ? `FY${cycleYear} ${period}` : period;
  return placePeriod(dated, fiscalYearStart);
}

function byPreference(
  columns: ColumnReading[],
  places: ReadonlyMap<ColumnReading, PeriodPlace>,
  cycleYear: number,
): ColumnReading[] {
  const rank = (column: ColumnReading): [group: number, distance: number] => {
    const place = places.get(column);
    const header = column.header ?? "";
    if (INTERIM.test(header)) return [4, place ? Math.abs(place.end - cycleYear) : 0];
    if (FINAL.test(header)) return [-1, 0];
    if (!place) return [1, FORMER.test(header) ? 2 : BESIDE.test(header) ? 1 : 0];
    if (place.year === cycleYear) return [0, cycleYear - place.end];
    return place.year > cycleYear ? [2, place.end - cycleYear] : [3, cycleYear - place.end];
  };
  return [...columns].sort((a, b) => {
    const [groupA, distanceA] = rank(a);
    const [groupB, distanceB] = rank(b);
    return groupA - groupB || distanceA - distanceB;
  });
}

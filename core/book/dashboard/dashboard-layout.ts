/** Where the parts of the dashboard stand. */
import { dashboard as texts } from "../../messages/en/dashboard";
import { levelSchema } from "../../okr/model";
import type { Objective } from "../../okr/model";
import { CITY_UNIT } from "../../score/unit-score";
import type { Rectangle } from "../../workbook/cells";
import type { Book } from "../book";

/** 0-based columns, in the order of the sheet. */
export const dashboardColumns = {
  margin: 0,
  unit: 1,
  objectives: 2,
  owned: 3,
  onTrack: 4,
  atRisk: 5,
  offTrack: 6,
  stale: 7,
  notAssessed: 8,
  notScored: 9,
  score: 10,
  trouble: 11,
  good: 12,
  silent: 13,
  /** Hidden: the place on the Key results sheet of each line of the attention list. */
  place: 14,
} as const;

/** Of the columns that are not hidden, in characters. */
export const dashboardWidths: readonly number[] = [2, 34, 11, 10, 11, 10, 12, 10, 11, 10, 9, 17, 17, 17];

export type UnitRow = { row: number } & (
  { of: "all" } | { of: "level"; level: Objective["level"] } | { of: "unit"; unit: string }
);

/** 0-based rows. */
export interface DashboardLayout {
  title: 0;
  cycle: 1;
  warning: 2;
  headers: number;
  rows: UnitRow[];
  /** Rows that head the levels and the units. */
  groups: { row: number; name: string }[];
  /** First row of the chart and of the two blocks beside it, and how many rows they take. */
  chart: { row: number; rows: number };
  attention: number;
}

export const ATTENTION_LINES = 10;

const STANDING_ROW = 3;
const MIN_CHART_ROWS = 14;
const MAX_CHART_ROWS = 32;

export function dashboardLayout(book: Book): DashboardLayout {
  const headers = STANDING_ROW + 1;
  const rows: UnitRow[] = [{ row: headers + 1, of: "all" }];
  const groups: DashboardLayout["groups"] = [];
  let next = headers + 2;
  const levels = levelSchema.options.filter((level) =>
    book.model.objectives.some((objective) => objective.level === level),
  );
  // One level alone says what the first row says.
  if (levels.length > 1) {
    groups.push({ row: next++, name: texts.byLevel });
    for (const level of levels) rows.push({ row: next++, of: "level", level });
  }
  const { units } = book.scores;
  const isOnlyCity = units.length === 1 && units[0]?.unit === CITY_UNIT;
  if (!isOnlyCity) {
    groups.push({ row: next++, name: texts.byUnit });
    for (const { unit } of units) rows.push({ row: next++, of: "unit", unit });
  }
  const chartRow = next + 1;
  const chartRows = Math.min(MAX_CHART_ROWS, Math.max(MIN_CHART_ROWS, rows.length + 4));
  return {
    title: 0,
    cycle: 1,
    warning: 2,
    headers,
    rows,
    groups,
    chart: { row: chartRow, rows: chartRows },
    attention: chartRow + chartRows + 1,
  };
}

/** The names of the departments on the dashboard, as a list to choose from; null where there are none. */
export function departmentRange(book: Book): Rectangle | null {
  const rows = dashboardLayout(book).rows.filter((row) => row.of === "unit" && row.unit !== CITY_UNIT);
  const first = rows[0];
  if (!first) return null;
  return { row: first.row, column: dashboardColumns.unit, rows: rows.length, columns: 1 };
}

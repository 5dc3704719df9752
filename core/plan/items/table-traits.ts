/** What a table is like as a whole, decided over all its rows before any is read. */
import { actionVerb } from "../../lexicon/cell-words";
import { usesPercentPoints } from "../cells/percent-scale";
import { readUnitText } from "../cells/unit-cell";
import type { RowReading } from "../reading";
import { groupKey } from "./groups";
import type { TableContext } from "./table-context";
import type { TextColumns } from "./row-texts";

export interface TableTraits {
  /** Columns in which bare percents are percent points. */
  pointsColumns: ReadonlySet<number>;
  /** Each department has objectives of its own, though they may say the same. */
  objectivesByDepartment: boolean;
  /** Bands are sections only: the goal stands in a column on its rows. */
  goalsInColumn: boolean;
  /** Actuals over time, and neither objectives nor due dates: standing measures. */
  standing: boolean;
  /** Actuals over time beside targets, and neither starting points nor days: levels to hold, though objectives head them. */
  tracked: boolean;
  hasNumbers: boolean;
  /** What is done has columns of its own, so that a name without a number is no measure there. */
  actionsOnly: boolean;
  /** Rows of prose right under a goal's heading that say what is to be brought about, as most of them do. */
  statedObjectives: ReadonlySet<number>;
  /** Columns whose numbers belong to the objectives, not to the rows. */
  groupIdColumns: ReadonlySet<number>;
}

/** A habit shows under so many headings. */
const FEWEST_STATED = 2;

const KEY_RESULTS = /\bkey results?\b|\bkrs?\b/i;

export function tableTraits(context: TableContext, texts: TextColumns): TableTraits {
  const { columns } = context;
  const standing =
    columns.actual.length > 0 &&
    texts.goal === null &&
    texts.objective === null &&
    columns.due.length === 0 &&
    columns.action.length === 0;
  return {
    pointsColumns: pointsColumns(context),
    objectivesByDepartment: objectivesByDepartment(context, texts),
    goalsInColumn: texts.goal !== null && filledShare(context, texts.goal.column) > 0.5,
    standing,
    groupIdColumns: groupIdColumns(context, texts),
    statedObjectives: statedObjectives(context),
    actionsOnly: texts.actionsOnly,
    tracked:
      columns.actual.length > 0 &&
      columns.due.length + columns.baseline.length === 0 &&
      !columns.measure.some((column) => KEY_RESULTS.test(column.header ?? "")),
    hasNumbers: columns.target.length + columns.baseline.length > 0,
  };
}

function pointsColumns(context: TableContext): Set<number> {
  const points = new Set<number>();
  const [unit] = context.columns.unit;
  if (!unit) return points;
  for (const { column } of [
    ...context.columns.target,
    ...context.columns.baseline,
    ...context.columns.actual,
  ]) {
    const bare: number[] = [];
    for (const row of context.table.rows) {
      const cell = row.kind === "data" ? context.cells.own(row.row, column) : null;
      if (!cell || typeof cell.value !== "number" || cell.format === "percent") continue;
      const unitCell = context.cells.at(row.row, unit.column);
      if (unitCell && readUnitText(unitCell.text) === "%") bare.push(cell.value);
    }
    if (usesPercentPoints(bare)) points.add(column);
  }
  return points;
}

function statedObjectives({ table, cells }: TableContext): Set<number> {
  const stated: number[] = [];
  let verbs = 0;
  let before: RowReading["kind"] = "blank";
  for (const { row, kind, textColumn } of table.rows) {
    // Short ones look like bands below bands.
    const isUnder = (kind === "statement" || kind === "band") && before === "band" && textColumn !== null;
    const cell = isUnder ? cells.own(row, textColumn) : null;
    if (cell) stated.push(row);
    if (cell && actionVerb.test(cell.text)) verbs++;
    if (kind !== "blank") before = kind;
  }
  return new Set(stated.length >= FEWEST_STATED && verbs * 2 > stated.length ? stated : []);
}

/** Numbers that stand only on rows where an objective begins, and not on all rows. */
function groupIdColumns(context: TableContext, { objective, strategy }: TextColumns): Set<number> {
  const group = strategy ?? objective;
  const found = new Set<number>();
  if (!group) return found;
  const data = context.table.rows.filter((row) => row.kind === "data");
  const begins = new Set(
    data.filter((row) => context.cells.own(row.row, group.column)).map((row) => row.row),
  );
  for (const { column } of context.columns.id) {
    const numbered = data.filter((row) => context.cells.own(row.row, column));
    if (numbered.length < data.length && numbered.every((row) => begins.has(row.row))) found.add(column);
  }
  return found;
}

function filledShare(context: TableContext, column: number): number {
  const data = context.table.rows.filter((row) => row.kind === "data");
  const filled = data.filter((row) => context.cells.at(row.row, column) !== null);
  return data.length === 0 ? 0 : filled.length / data.length;
}

/**
 * Rows are ordered by department first, and most departments have several objectives: what stands under the same words in two departments is
 * then two objectives. Where departments alternate under one objective, they share it.
 */
function objectivesByDepartment(context: TableContext, { objective }: TextColumns): boolean {
  const [department] = context.columns.department;
  if (!department || !objective) return false;
  const names = new Set<string>();
  let [rows, departmentRuns, objectiveRuns] = [0, 0, 0];
  let [lastName, lastObjective] = ["", ""];
  for (const row of context.table.rows) {
    if (row.kind !== "data") continue;
    const text = context.cells.at(row.row, objective.column)?.text;
    const spelling = context.cells.at(row.row, department.column)?.text;
    if (text === undefined || spelling === undefined) continue;
    const name = context.workbook.departments.get(spelling) ?? spelling;
    const key = groupKey(text);
    rows++;
    if (name !== lastName) departmentRuns++;
    if (name !== lastName || key !== lastObjective) objectiveRuns++;
    [lastName, lastObjective] = [name, key];
    names.add(name);
  }
  const inBlocks = departmentRuns <= Math.max(names.size * 1.5, rows / 5);
  return names.size > 1 && inBlocks && objectiveRuns > departmentRuns;
}

/** Baseline, target, current value and unit of one row, out of its number, target and unit columns. */
import type { Comparator } from "../../measure/reading";
import { asPercentPoints, percentFactor } from "../cells/percent-scale";
import { sourced, sourceOf, wholeText, type PlanCell } from "../cells/sheet-cells";
import { readUnitText, unitInHeader, unitsDiffer } from "../cells/unit-cell";
import { unitOfName, unitOfWords } from "../cells/unit-of-name";
import type { ColumnReading, Sourced } from "../reading";
import type { NumberColumns } from "./number-columns";
import { datedOrNorm } from "./row-facts";
import { readNumberAt, type NumberAt, type NumberProblem } from "./number-at";
import type { RowPart } from "./row-part";
import type { TableContext } from "./table-context";

export interface RowNumbers {
  baseline: Sourced<number> | null;
  baselineText: Sourced<string> | null;
  target: Sourced<number> | null;
  targetUpper: Sourced<number> | null;
  targetText: Sourced<string> | null;
  current: Sourced<number> | null;
  unit: Sourced<string> | null;
  relative: boolean;
  comparator: Comparator;
  milestones: { period: string; target: Sourced<number> }[];
  /** The target put in words beside its number. */
  narrative: Sourced<string> | null;
  /** Where a target cell says by when. */
  due: Sourced<string> | null;
  /** The column that the target came from. */
  targetColumn: ColumnReading | null;
  /** What the target and baseline cells hold that could not be read. */
  problems: NumberProblem[];
}

/** `pointsColumns`: columns whose bare percents are percent points. */
export function readRowNumbers(
  context: TableContext,
  columns: NumberColumns,
  pointsColumns: ReadonlySet<number>,
  part: RowPart,
  measureText: string,
): RowNumbers {
  const problems: NumberProblem[] = [];
  const at = (column: ColumnReading): NumberAt | null => readNumberAt(context, column, part, problems);
  const targets = columns.targets.map(at).filter(isFound);
  const chosen = targets.find((found) => found.value !== null || found.words !== null) ?? null;
  const [min, max] = [columns.targetMin && at(columns.targetMin), columns.targetMax && at(columns.targetMax)];
  const target = chosen ?? min ?? max ?? columns.narratives.map(at).find(isFound) ?? null;
  const upper = min && max && target === min && min.value !== max.value ? max : null;

  const actuals = columns.actuals
    .map(at)
    .filter((found) => isFound(found) && found.value !== null)
    .filter(isFound);
  const stated =
    columns.baselines
      .map(at)
      .filter(isFound)
      .find((found) => found.value !== null || found.words !== null) ?? null;
  // A measure that is only watched starts from the same year as those beside it that have a target.
  const aimed = target?.column ?? columns.targets[0];
  const lastYear = columns.baselines.length === 0 && aimed ? lastFullYear(columns, actuals, aimed) : null;
  const baseline = inUnitOf(target, stated ?? lastYear, problems);
  const current = latestAfter(columns, actuals, baseline);

  const everyNumber = [baseline, target, upper, current, ...targets].filter(isFound);
  const unit = unitOf(context, part, target, everyNumber, measureText);
  const scale = percentScale(unit?.value ?? null, everyNumber, pointsColumns);
  const value = (
    found: NumberAt | null,
    of: number | null | undefined,
    assumed = false,
  ): Sourced<number> | null => {
    if (!found || of === null || of === undefined) return null;
    return sourced(found.bare ? scale(of) : of, sourceOf(context.cells, found.cell, found.span), assumed);
  };
  const startOf = (found: NumberAt | null): Sourced<number> | null =>
    found?.from ? value({ ...found, span: found.from.span }, found.from.value) : null;
  const wordsOf = (found: NumberAt | null): Sourced<string> | null =>
    found?.words ? sourced(found.words, sourceOf(context.cells, found.cell, found.span)) : null;
  const others = targets.filter((found) => found !== target);
  return {
    baseline: value(baseline, baseline?.value, baseline === lastYear) ?? startOf(target),
    baselineText: wordsOf(baseline),
    target: value(target, target?.value),
    targetUpper: upper ? value(upper, upper.value) : value(target, target?.upper),
    targetText: wordsOf(target),
    current: value(current, current?.value),
    unit,
    relative: target?.relative ?? false,
    comparator: upper ? "between" : comparatorOf(target, others, min, max),
    milestones: milestonesOf(others, (found) => value(found, found.value)),
    narrative: narrativeOf(context, columns, part, target),
    due: dueAmong(context, target && target.value !== null ? [target] : targets),
    targetColumn: target?.column ?? null,
    problems,
  };
}

/** A baseline in another unit than the target's stays as the words that it is: no number leads from weeks to per cent. */
function inUnitOf(
  target: NumberAt | null,
  baseline: NumberAt | null,
  problems: NumberProblem[],
): NumberAt | null {
  if (!target || !baseline || baseline.value === null || target.value === null || target.relative)
    return baseline;
  if (!unitsDiffer(baseline.unit, target.unit)) return baseline;
  problems.push({ rule: "units-differ", column: baseline.column, cell: baseline.cell });
  return { ...baseline, value: null, words: baseline.cell.text.trim(), span: null };
}

function narrativeOf(
  context: TableContext,
  columns: NumberColumns,
  part: RowPart,
  target: NumberAt | null,
): Sourced<string> | null {
  const cells = columns.narratives.map(({ column }) => part.cell(column));
  const said = cells.find((cell) => cell !== null && context.workbook.saysSomething(cell.text));
  return said && said.column !== target?.column.column ? wholeText(context.cells, said) : null;
}

function dueAmong(context: TableContext, targets: NumberAt[]): Sourced<string> | null {
  const dated = targets.find((found) => found.due !== null);
  return dated?.due ? datedOrNorm(dated.due, sourceOf(context.cells, dated.cell)) : null;
}

function isFound(found: NumberAt | null): found is NumberAt {
  return found !== null;
}

/** A threshold column beside the cycle's target says how it compares; a lone minimum or maximum says it by its header. */
function comparatorOf(
  target: NumberAt | null,
  others: NumberAt[],
  min: NumberAt | null,
  max: NumberAt | null,
): Comparator {
  if (target === null) return "=";
  if (target.comparator !== "=") return target.comparator;
  if (target === min && max?.value === null) return ">=";
  if (target === max) return "<=";
  const threshold = others.find(
    (found) => found.column.period === null && found.comparator !== "=" && found.upper === null,
  );
  return threshold?.comparator ?? "=";
}

/** Where no column gives a baseline: what was measured in the last full year before the target's. */
function lastFullYear(columns: NumberColumns, actuals: NumberAt[], target: ColumnReading): NumberAt | null {
  const year = columns.places.get(target)?.year ?? columns.cycleYear;
  return (
    actuals.find((found) => {
      const place = columns.places.get(found.column);
      return place?.span === "year" && place.year < year;
    }) ?? null
  );
}

/** The newest value measured after the baseline; null where the baseline is the newest. */
function latestAfter(
  columns: NumberColumns,
  actuals: NumberAt[],
  baseline: NumberAt | null,
): NumberAt | null {
  const latest = actuals[0];
  if (!latest || latest === baseline) return null;
  const end = (found: NumberAt): number | undefined => columns.places.get(found.column)?.end;
  const from = baseline === null ? undefined : end(baseline);
  const to = end(latest);
  return from !== undefined && to !== undefined && to <= from ? null : latest;
}

/** The unit column's, else what the target or another number says, else the header's or the measure's name. */
function unitOf(
  context: TableContext,
  part: RowPart,
  target: NumberAt | null,
  numbers: NumberAt[],
  measureText: string,
): Sourced<string> | null {
  const fromCell = (cell: PlanCell | null, unit: string | null): Sourced<string> | null =>
    cell && unit !== null ? sourced(unit, sourceOf(context.cells, cell)) : null;
  if (target?.relative === true && target.unit !== null) return fromCell(target.cell, target.unit);
  for (const column of context.columns.unit) {
    const cell = part.shared(column.column);
    const unit = cell && readUnitText(cell.text);
    if (cell && unit !== null) return fromCell(cell, unit);
  }
  const telling = [target, ...numbers].find(
    (found) => found !== null && found.unit !== null && found.unit !== "count",
  );
  if (telling) return fromCell(telling.cell, telling.unit);
  const header = target && unitInHeader(target.column.header ?? "");
  if (target && header !== null)
    return fromCell(context.headerCells.get(target.column) ?? target.cell, header);
  const named = numbers.length === 0 ? null : unitInHeader(measureText);
  if (named !== null && part.measure) return fromCell(part.measure, named);
  const counted = numbers.find((found) => found.unit === "count");
  if (counted) return fromCell(counted.cell, "count");
  const implied = target?.words
    ? unitOfWords(measureText, target.words)
    : unitOfName(
        measureText,
        numbers.flatMap(({ value }) => value ?? []),
      );
  return fromCell(part.measure, implied);
}

function percentScale(
  unit: string | null,
  numbers: NumberAt[],
  pointsColumns: ReadonlySet<number>,
): (value: number) => number {
  if (unit !== "%") return (value) => value;
  const absolute = numbers.filter((found) => !found.relative && found.value !== null);
  const values = (bare: boolean): number[] =>
    absolute
      .filter((found) => found.bare === bare && (bare || found.unit === "%"))
      .map((found) => found.value ?? 0);
  const bareColumns = absolute.filter((found) => found.bare).map((found) => found.column.column);
  const factor = percentFactor(
    values(true),
    values(false),
    bareColumns.every((column) => pointsColumns.has(column)),
  );
  return (value) => asPercentPoints(value, factor);
}

function milestonesOf(
  others: NumberAt[],
  value: (found: NumberAt) => Sourced<number> | null,
): RowNumbers["milestones"] {
  return others.flatMap((found) => {
    const target = value(found);
    return found.column.period === null || target === null ? [] : [{ period: found.column.period, target }];
  });
}

/** Which cells of a row say its goal, objective, strategy, action and measure. */
import { statusCell } from "../../lexicon/cell-words";
import { numberedStep } from "../../lexicon/row-words";
import type { PlanCell } from "../cells/sheet-cells";
import type { ColumnReading, RowReading } from "../reading";
import { hasNumberColumns, numbersAreOfGroups } from "./group-numbers";
import type { MeasureSet } from "./measure-sets";
import { mainText, type OutlineLevel } from "./outline-levels";
import type { TableContext } from "./table-context";
import { typeColumn, typeOf, type RowType } from "./type-column";

export interface RowTexts {
  goal: PlanCell | null;
  objective: PlanCell | null;
  /** A group below the objective where the table has both. */
  strategy: PlanCell | null;
  action: PlanCell | null;
  measure: PlanCell | null;
  /** Where the row holds several measures with numbers of their own: those beside the first. */
  furtherMeasures: PlanCell[];
  /** Actions and measures share a column, so that the words must tell them apart. */
  mixed: boolean;
}

export interface TextColumns {
  goal: ColumnReading | null;
  objective: ColumnReading | null;
  strategy: ColumnReading | null;
  actions: ColumnReading[];
  measures: ColumnReading[];
  mixed: boolean;
  /** The columns of actions are headed as nothing else ("Project", "Action steps"). */
  actionsOnly: boolean;
  /** Where a column says of each row what it is. */
  type: ColumnReading | null;
}

/**
 * Gives each level its column. Strategies are the objectives of their rows where no column says objectives; of several goal columns the last then is.
 * Where no column is left for what is done or measured, or the numbers are the lowest level's own, that level holds it.
 */
export function textColumns(context: TableContext): TextColumns {
  const { goal, objective, strategy, action, measure } = context.columns;
  const hasItems = action.length + measure.length > 0;
  const groups = [
    ...goal.slice(0, 1),
    ...(objective.length === 0 ? goal.slice(1) : []),
    ...objective.slice(0, 1),
    ...strategy.slice(0, 1),
  ];
  const lowest = groups[groups.length - 1];
  const type = typeColumn(context.cells, context.table);
  const itemsInGroups =
    lowest !== undefined &&
    (type === null || !hasItems) &&
    measure.length === 0 &&
    (hasItems || lowest.role === "goal"
      ? numbersAreOfGroups(context, lowest, action)
      : lowest.role === "strategy"
        ? groups.length > 1 || isCarriedOut(context)
        : hasNumberColumns(context));
  const above = itemsInGroups ? groups.slice(0, -1) : groups;
  const [first, second, third] = above[0]?.role === "goal" ? above : [null, ...above];
  return {
    goal: first ?? null,
    objective: second ?? null,
    strategy: third ?? null,
    actions: action,
    measures: itemsInGroups ? [lowest] : measure,
    actionsOnly:
      (action.length > 0 && action.every(holdsOnlyActions)) ||
      (itemsInGroups && lowest.role === "strategy" && !hasNumberColumns(context)),
    type,
    mixed: itemsInGroups || measure.length === 0 || (action.length === 0 && measure.some(mayHoldActions)),
  };
}

/** Someone is to do each of the rows: a matrix of strategies, with nothing below them. */
function isCarriedOut({ columns }: TableContext): boolean {
  return columns.owner.length + columns.due.length + columns.status.length > 0;
}

const DOING =
  /\b(?:actions?|activit|initiatives?|tasks?|steps?|commitments?|deliverables?|projects?|strateg|milestones?|tactics?|outputs?|will do|what|how|description|results?)/i;

const DONE =
  /\b(?:actions?|activit(?:y|ies)|tasks?|projects?|steps?|initiatives?|deliverables?|work ?items?|programs?|programmes?)\b/i;
const MEASURED =
  /\b(?:measures?|metrics?|kpis?|indicators?|results?|outcomes?|objectives?|goals?|targets?|success|know)\b/i;

function holdsOnlyActions({ header }: ColumnReading): boolean {
  return header !== null && DONE.test(header) && !MEASURED.test(header);
}

/** A column of measures whose header or contents speak of things to do as well. */
function mayHoldActions(column: ColumnReading): boolean {
  const { header, runnerUp } = column;
  const second =
    runnerUp !== null &&
    ["action", "strategy", "objective"].includes(runnerUp.role) &&
    runnerUp.confidence >= 0.3;
  return header === null || DOING.test(header) || second;
}

/** Merged groups are looked through; a merged action or measure counts once, at its first row. */
/** "Long-term indicator:" before what it is: the label of a line that forms put among their rows. */
const LABEL = /^[^\d:]{2,40}:\s*$/;

export function rowTexts(
  context: TableContext,
  columns: TextColumns,
  row: RowReading,
  level: OutlineLevel | null,
  sets: ReadonlyMap<number, MeasureSet>,
): RowTexts {
  const { cells, workbook } = context;
  const said = (cell: PlanCell | null): PlanCell | null =>
    cell && workbook.saysSomething(cell.text) ? cell : null;
  const group = (column: ColumnReading | null): PlanCell | null => {
    const cell = said(column && cells.at(row.row, column.column));
    return cell && LABEL.test(cell.text) ? null : cell;
  };
  const item = (candidates: ColumnReading[]): PlanCell | null => {
    for (const column of candidates) {
      const cell = said(cells.own(row.row, column.column));
      // "Done" under "Success criteria" says how it stands, not what is measured.
      if (cell && !statusCell.test(cell.text.trim())) return cell;
    }
    return null;
  };
  const besides = columns.measures.filter(({ column }) => sets.has(column));
  const [first, ...furtherMeasures] = besides.flatMap((column) => item([column]) ?? []);
  const texts: RowTexts = {
    goal: group(columns.goal),
    objective: group(columns.objective),
    strategy: group(columns.strategy),
    action: item(columns.actions),
    measure: first ?? item(columns.measures),
    furtherMeasures,
    mixed: columns.mixed,
  };
  const type = columns.type && typeOf(cells, columns.type, row.row);
  if (type) return ofType(texts, texts.action ?? texts.measure ?? mainText(context, row), type);
  if (level !== null) return atLevel(texts, mainText(context, row), level);
  const { objective } = texts;
  // In the column of a logical framework's levels the activities stand below the outputs.
  const isStep = objective?.row === row.row && numberedStep.test(objective.text) && texts.action === null;
  return isStep ? { ...texts, objective: null, action: objective } : texts;
}

/** What the row itself says that it is. */
function ofType(texts: RowTexts, main: PlanCell | null, type: RowType): RowTexts {
  if (!main) return texts;
  if (type === "goal" || type === "objective") return atLevel(texts, main, type);
  const isAction = type === "action";
  return { ...texts, action: isAction ? main : null, measure: isAction ? null : main, mixed: false };
}

/** A row says one thing of its level, whatever the column is called; a measure beside an objective stays, one beside an item's name only explains it. */
function atLevel(texts: RowTexts, main: PlanCell | null, level: OutlineLevel): RowTexts {
  if (!main) return texts;
  const without = (cell: PlanCell | null): PlanCell | null => (cell?.column === main.column ? null : cell);
  const rest: RowTexts = {
    ...texts,
    goal: null,
    objective: null,
    strategy: null,
    action: without(texts.action),
    measure: without(texts.measure),
  };
  if (level === "goal") return { ...rest, goal: main };
  if (level === "objective") return { ...rest, objective: main };
  const isItem = main.column === texts.action?.column || main.column === texts.measure?.column;
  return isItem
    ? { ...rest, action: texts.action, measure: texts.measure }
    : { ...rest, action: null, measure: main };
}

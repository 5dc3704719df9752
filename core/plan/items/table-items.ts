/** The items of one table, row by row: goals and objectives as they open, then what each row does and measures. */
import { cellLines } from "../cells/cell-lines";
import { lineOfCell, sourced, sourceOf, wholeText, type PlanCell } from "../cells/sheet-cells";
import type { PlanItem, RowReading, Sourced } from "../reading";
import { bandLevel } from "./band-level";
import { groupKey, nowhere, openGoal, openObjective, type Groups, type Place } from "./groups";
import { itemFindings, type FindingSink } from "./item-findings";
import { measuredItem, placeItem } from "./measured-item";
import { partOfRow, wholeRow, type RowPart } from "./number-at";
import { numberColumns, type NumberColumns } from "./number-columns";
import { outlineLevels } from "./outline-levels";
import { readRowFacts, type RowFacts } from "./row-facts";
import { readRowNumbers } from "./row-numbers";
import { rowTexts, textColumns, type RowTexts } from "./row-texts";
import { tableTraits, type TableTraits } from "./table-traits";
import type { TableContext } from "./table-context";

interface TableWork {
  context: TableContext;
  groups: Groups;
  traits: TableTraits;
  numbers: NumberColumns;
  report: FindingSink;
  /** The last row's action and measure, so that one repeated beside changing others counts once. */
  last: { action: string; measure: string };
}

/** Appends to `groups.items`; `rowRead` is called once a row. */
export function readTableItems(
  context: TableContext,
  groups: Groups,
  report: FindingSink,
  rowRead: () => void,
): void {
  const texts = textColumns(context);
  const traits = tableTraits(context, texts);
  const levels = outlineLevels(context);
  const work: TableWork = {
    context,
    groups,
    traits,
    numbers: numberColumns(context),
    report,
    last: { action: "", measure: "" },
  };
  let place = nowhere;
  let bandBefore = false;
  for (const row of context.table.rows) {
    rowRead();
    const level = levels?.get(row.row) ?? null;
    if (row.kind === "band" && level === null) place = openBand(work, row, place, bandBefore);
    else if (row.kind === "statement") describeGroup(work, row, place);
    else if (row.kind === "data" || row.kind === "band")
      place = readRow(work, row, rowTexts(context, texts, row, level), place);
    if (row.kind !== "blank" && row.kind !== "header") bandBefore = row.kind === "band";
  }
}

/** A band right under another heads a level below it, unless its words say otherwise. */
function openBand(work: TableWork, row: RowReading, place: Place, underBand: boolean): Place {
  const { context, groups, traits } = work;
  const cell = row.textColumn === null ? null : context.cells.own(row.row, row.textColumn);
  if (!cell) return place;
  const said = bandLevel(cell.text, context.workbook.departments);
  if (said === "department") return { ...place, department: wholeText(context.cells, cell) };
  if (traits.goalsInColumn) return place;
  const level = said ?? (underBand && place.goal !== null ? "objective" : "goal");
  if (level === "goal")
    return { ...nowhere, department: place.department, goal: openGoal(groups, context.cells, cell) };
  return {
    ...place,
    parent: null,
    objective: openObjective(groups, context.cells, cell, { ...place, parent: null }, null),
  };
}

/** Prose about the goal or objective above. */
function describeGroup({ context, groups }: TableWork, row: RowReading, place: Place): void {
  const cell = row.textColumn === null ? null : context.cells.own(row.row, row.textColumn);
  const group = groups.items[place.objective ?? place.goal ?? -1];
  if (cell && group && group.notes === null) group.notes = wholeText(context.cells, cell);
}

function readRow(work: TableWork, row: RowReading, texts: RowTexts, before: Place): Place {
  const { context } = work;
  const part = wholeRow(context, row.row, texts.measure);
  const facts = readRowFacts(context, part);
  const place = openGroups(work, texts, before, facts.department);
  const hasItems = texts.action !== null || texts.measure !== null;
  if (!hasItems) {
    const own = texts.objective ?? texts.strategy;
    if (own && place.objective !== null)
      completeGroup(work.groups.items[place.objective], facts, own.row === row.row);
    return place;
  }
  const start = work.groups.items.length;
  const now = { action: groupKey(texts.action?.text ?? ""), measure: groupKey(texts.measure?.text ?? "") };
  const { last } = work;
  const actionRepeats =
    now.action !== "" && now.action === last.action && now.measure !== "" && now.measure !== last.measure;
  const measureRepeats =
    now.measure !== "" && now.measure === last.measure && now.action !== "" && now.action !== last.action;
  work.last = now;
  if (texts.action && !actionRepeats) addActions(work, texts.action, texts, facts, place, row);
  if (texts.measure && !measureRepeats) addMeasures(work, texts.measure, texts, facts, place, row);
  giveId(work, row, work.groups.items.slice(start), place);
  return place;
}

/** Opens what the row names; what it leaves empty stays as above. */
function openGroups(
  work: TableWork,
  texts: RowTexts,
  before: Place,
  department: Sourced<string> | null,
): Place {
  const { context, groups, traits } = work;
  let place = before;
  const own = traits.objectivesByDepartment ? department : null;
  if (texts.goal) {
    const goal = openGoal(groups, context.cells, texts.goal);
    if (goal !== place.goal) place = { ...nowhere, department: place.department, goal };
  }
  if (texts.objective) {
    const top = { ...place, parent: null };
    const objective = openObjective(groups, context.cells, texts.objective, top, own);
    if (texts.strategy) place = { ...place, parent: objective };
    else place = { ...place, parent: null, objective };
  }
  if (texts.strategy)
    place = { ...place, objective: openObjective(groups, context.cells, texts.strategy, place, own) };
  return place;
}

/** A row that says an objective and nothing below it gives the objective its lead, date and status. */
function completeGroup(item: PlanItem | undefined, facts: RowFacts, isOwnRow: boolean): void {
  if (!item || !isOwnRow || item.owner) return;
  Object.assign(item, {
    owner: facts.owner,
    otherOwners: facts.otherOwners,
    email: facts.email,
    department: item.department ?? facts.department,
    due: facts.due,
    status: facts.status,
    notes: item.notes ?? facts.notes,
  });
}

function addActions(
  work: TableWork,
  cell: PlanCell,
  texts: RowTexts,
  facts: RowFacts,
  place: Place,
  row: RowReading,
): void {
  const { context } = work;
  const alone = texts.measure === null && texts.mixed;
  for (const { line, part } of linesOf(context, cell, row)) {
    const own = line === cell ? facts : readRowFacts(context, part);
    const numbers = alone
      ? readRowNumbers(context, work.numbers, work.traits.pointsColumns, part, line.text)
      : null;
    add(
      work,
      measuredItem(context, {
        cell: line,
        text: lineText(work, line),
        facts: own,
        numbers,
        mixed: alone,
        tableHasNumbers: work.traits.hasNumbers,
        standingTable: false,
      }),
      place,
      own,
      numbers?.problems ?? [],
    );
  }
}

function addMeasures(
  work: TableWork,
  cell: PlanCell,
  texts: RowTexts,
  facts: RowFacts,
  place: Place,
  row: RowReading,
): void {
  const { context, traits } = work;
  for (const { line, part } of linesOf(context, cell, row)) {
    const own = line === cell ? facts : readRowFacts(context, part);
    const numbers = readRowNumbers(context, work.numbers, traits.pointsColumns, part, line.text);
    const mixed = texts.mixed && texts.action === null;
    add(
      work,
      measuredItem(context, {
        cell: line,
        text: lineText(work, line),
        facts: own,
        numbers,
        mixed,
        tableHasNumbers: traits.hasNumbers,
        standingTable: traits.standing,
      }),
      place,
      own,
      numbers.problems,
    );
  }
}

function add(
  work: TableWork,
  item: PlanItem,
  place: Place,
  facts: RowFacts,
  problems: Parameters<typeof itemFindings>[3],
): void {
  const placed = placeItem(item, place);
  work.groups.items.push(placed);
  itemFindings(work.context, placed, facts, problems, work.report);
}

/** The results that a cell lists, each with the row's other cells as they belong to it. */
function linesOf(
  context: TableContext,
  cell: PlanCell,
  row: RowReading,
): { line: PlanCell; part: RowPart }[] {
  const lines = typeof cell.value === "string" ? cellLines(cell.text) : [];
  if (lines.length < 2) return [{ line: cell, part: wholeRow(context, row.row, cell) }];
  return lines.map(({ span }, index) => {
    const line = lineOfCell(cell, span);
    return { line, part: partOfRow(context, row.row, line, index, lines.length) };
  });
}

function lineText({ context }: TableWork, line: PlanCell): Sourced<string> {
  return wholeText(context.cells, line);
}

/** The row's number goes to its first item, or to its objective where only groups are numbered. */
function giveId(work: TableWork, row: RowReading, added: PlanItem[], place: Place): void {
  const { context, groups } = work;
  for (const column of context.columns.id) {
    const cell = context.cells.own(row.row, column.column);
    if (!cell) continue;
    const id = sourced(cell.text.trim(), sourceOf(context.cells, cell));
    const objective = place.objective === null ? undefined : groups.items[place.objective];
    const first = added[0];
    if (cell.rows > 1 && objective?.text.source.cell && objective.planId === null) objective.planId = id;
    else if (cell.rows === 1 && first && first.planId === null) first.planId = id;
  }
}

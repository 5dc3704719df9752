/** The items of one table, row by row: goals and objectives as they open, then what each row does and measures. */
import { readingFindings } from "../../messages/en/reading";
import { sourceOf } from "../cells/sheet-cells";
import type { RowReading } from "../reading";
import { isInBlock } from "../tables/goal-block";
import { headingOf, openBand, readStatement } from "./bands";
import { readGoalBlock } from "./goal-blocks";
import { groupKey, nowhere, type Groups, type Place } from "./groups";
import { findingAt, type FindingSink } from "./item-findings";
import { measureSets } from "./measure-sets";
import { wholeRow } from "./row-part";
import { numberColumns } from "./number-columns";
import { outlineLevels } from "./outline-levels";
import { linkedPlace, rememberRow } from "./linked-rows";
import { readRowFacts } from "./row-facts";
import { completeGroup, openGroups } from "./row-groups";
import { addActions, addMeasures, giveId } from "./row-items";
import { rowTexts, textColumns, type RowTexts } from "./row-texts";
import type { TableContext } from "./table-context";
import { headOfTablesBelow } from "./sheet-heads";
import { tableTraits } from "./table-traits";
import type { TableWork } from "./table-work";
import { titledRows, type TitledRow } from "./titled-rows";

/**
 * Appends to `groups.items`; `rowRead` is called once a row. `above`: what the table stands under before any row says so. Returns what the tables below it
 * on its sheet stand under.
 */
export function readTableItems(
  context: TableContext,
  groups: Groups,
  report: FindingSink,
  rowRead: () => void,
  above: Place,
): Place {
  const texts = textColumns(context);
  const found = tableTraits(context, texts);
  const levels = outlineLevels(context);
  const titled = levels === null ? titledRows(context) : null;
  // Beside titles, a column of goals only points to them.
  const traits = titled !== null && titled.size > 0 ? { ...found, goalsInColumn: false } : found;
  const last = { action: "", measure: "" };
  const work: TableWork = {
    context,
    groups,
    traits,
    numbers: numberColumns(context),
    sets: measureSets(context),
    report,
    bandForms: new Map(),
    last,
  };
  const start = groups.items.length;
  const coloured = context.colouredStatus && context.headerCells.get(context.colouredStatus);
  if (coloured) {
    const place = sourceOf(context.cells, coloured);
    report(findingAt("info", "status-by-colour", place, readingFindings.statusByColour()));
  }
  let place = above;
  let underBand = false;
  const { blocks = [] } = context.table;
  for (const row of context.table.rows) {
    rowRead();
    const block = blocks.find(({ headerRow }) => headerRow === row.row);
    // A goal of another block, or of other rows, is not the one over this block.
    if (block)
      place = readGoalBlock(work, block, underBand ? place : { ...nowhere, department: place.department });
    if (isInBlock(blocks, row.row)) continue;
    const level = levels?.get(row.row) ?? null;
    const pair = titled?.get(row.row);
    const heading = level === null && !pair ? headingOf(context, row) : null;
    if (pair) readTitled(work, pair, rowTexts(context, texts, pair.details, level, work.sets), place);
    else if (heading) place = openBand(work, heading, place, underBand);
    else if (row.kind === "statement") place = readStatement(work, row, place);
    else if (row.kind === "data" || row.kind === "band") {
      place = readRow(work, row, rowTexts(context, texts, row, level, work.sets), place);
    }
    if (row.kind !== "blank" && row.kind !== "header") underBand = heading !== null;
  }
  for (const item of groups.items.slice(start))
    if (item.kind !== "goal") item.department = item.department ?? context.titleDepartment;
  const added = groups.items.slice(start).map(({ kind }) => kind);
  return headOfTablesBelow(context, added, place) ?? above;
}

/** An action whose lead, date and numbers stand in the row below it. */
function readTitled(work: TableWork, pair: TitledRow, texts: RowTexts, place: Place): void {
  const { title, id, details } = pair;
  const start = work.groups.items.length;
  const facts = readRowFacts(work.context, wholeRow(work.context, details.row, null));
  addActions(work, title, { row: details, texts, facts, place });
  const [first] = work.groups.items.slice(start);
  if (first && id) first.planId = id;
  else giveId(work, details, work.groups.items.slice(start), place);
}

/** What the rows below stand under. */
function readRow(work: TableWork, row: RowReading, texts: RowTexts, before: Place): Place {
  const { context, groups } = work;
  const facts = readRowFacts(context, wholeRow(context, row.row, texts.measure));
  const place = openGroups(work, texts, linkedPlace(work, row, before), facts.department);
  const start = groups.items.length;
  if (texts.action === null && texts.measure === null) {
    const own = texts.objective ?? texts.strategy ?? texts.goal;
    if (own?.row === row.row) completeGroup(groups.items[place.objective ?? place.goal ?? -1], facts);
  } else {
    const said = { row, texts, facts, place };
    const repeats = repeated(work, row, texts);
    if (texts.action && !repeats.action) addActions(work, texts.action, said);
    for (const measure of [texts.measure, ...texts.furtherMeasures]) {
      if (measure && !repeats.measure) addMeasures(work, measure, said);
    }
  }
  giveId(work, row, groups.items.slice(start), place);
  rememberRow(work, row, groups.items.length > start ? start : (place.objective ?? place.goal));
  return place;
}

/** One action over several measures, or one measure with its numbers over several actions, is written on each of their rows. */
function repeated(work: TableWork, row: RowReading, texts: RowTexts): { action: boolean; measure: boolean } {
  const { context, last } = work;
  const numberTexts = [...context.columns.baseline, ...context.columns.target].map(
    ({ column }) => context.cells.at(row.row, column)?.text ?? "",
  );
  const action = groupKey(texts.action?.text ?? "");
  const measure = texts.measure ? [groupKey(texts.measure.text), ...numberTexts].join("\n") : "";
  work.last = { action, measure };
  if (action === "" || measure === "") return { action: false, measure: false };
  return {
    action: action === last.action && measure !== last.measure,
    measure: measure === last.measure && action !== last.action,
  };
}

/** What one row does and measures, as items. */
import { parseCellAddress } from "../../workbook/a1";
import { cellLines } from "../cells/cell-lines";
import { lineOfCell, sourced, sourceOf, wholeText, type PlanCell } from "../cells/sheet-cells";
import type { PlanItem, RowReading } from "../reading";
import type { Place } from "./groups";
import { itemFindings } from "./item-findings";
import { measuredItem, placeItem } from "./measured-item";
import { listedPieces, partOfRow, wholeRow, type RowPart } from "./row-part";
import { readRowFacts, type RowFacts } from "./row-facts";
import { readRowNumbers } from "./row-numbers";
import type { RowTexts } from "./row-texts";
import { dueOfSpan } from "./span-due";
import type { TableContext } from "./table-context";
import type { TableWork } from "./table-work";

/** The row's day belongs to its first thing to do. */
const NOT_SAID = { type: "empty" } as const;

/** What a row's cell of actions or measures is read with. */
export interface RowSaid {
  row: RowReading;
  texts: RowTexts;
  facts: RowFacts;
  place: Place;
}

/** The row's numbers belong to its measure, and to its action only where it has none, not even one that goes on from a row above. */
export function addActions(work: TableWork, cell: PlanCell, said: RowSaid): void {
  const { texts, row } = said;
  const isAlone = texts.measure === null && work.sets.size === 0 && !isUnderMeasure(work.context, row.row);
  addLines(work, cell, said, isAlone, texts.mixed && isAlone ? "mixed" : "action");
}

/** The row's measure or its numbers are merged with those of a row above. */
function isUnderMeasure({ cells, columns }: TableContext, row: number): boolean {
  if (columns.measure.length === 0) return false;
  return [...columns.measure, ...columns.target, ...columns.baseline].some(({ column }) => {
    const cell = cells.at(row, column);
    return cell !== null && cell.column === column && cell.row < row;
  });
}

export function addMeasures(work: TableWork, cell: PlanCell, said: RowSaid): void {
  const { texts, row } = said;
  const column = texts.mixed && texts.action === null ? "mixed" : "measure";
  const set = work.sets.get(cell.column);
  if (!set) return addLines(work, cell, said, true, column);
  const facts = readRowFacts(set.context, wholeRow(set.context, row.row, cell));
  addLines({ ...work, ...set }, cell, { ...said, facts }, true, column);
}

function addLines(
  work: TableWork,
  cell: PlanCell,
  { row, texts, facts, place }: RowSaid,
  withNumbers: boolean,
  column: "action" | "measure" | "mixed",
): void {
  const { context, traits } = work;
  const spanDue = column === "measure" ? dueOfSpan(context, cell, texts.objective) : null;
  for (const { line, part } of linesOf(context, cell, row)) {
    const said = line === cell ? facts : readRowFacts(context, part);
    const own = spanDue ? { ...said, due: null, dueCell: NOT_SAID, dueSource: null } : said;
    const numbers = withNumbers
      ? readRowNumbers(context, work.numbers, traits.pointsColumns, part, line.text)
      : null;
    const text = wholeText(context.cells, line);
    const setKind = context.workbook.setKind(text);
    if (setKind === "skip") continue;
    const { item: read, reading } = measuredItem(context, {
      cell: line,
      text,
      facts: own,
      numbers,
      column,
      traits,
      setKind,
    });
    const item = placeItem({ ...read, due: read.due ?? spanDue }, place);
    work.groups.items.push(item);
    itemFindings(context, { item, reading, facts: own, problems: numbers?.problems ?? [] }, work.report);
  }
}

/** The results that a cell lists, each with the row's other cells as they belong to it. */
function linesOf(
  context: TableContext,
  cell: PlanCell,
  row: RowReading,
): { line: PlanCell; part: RowPart }[] {
  const lines = typeof cell.value === "string" ? cellLines(cell.text).map(({ span }) => span) : [];
  const spans = lines.length > 1 ? lines : listedPieces(context, row.row, cell);
  if (spans.length < 2) return [{ line: cell, part: wholeRow(context, row.row, cell) }];
  return spans.map((span, index) => {
    const line = lineOfCell(cell, span);
    return { line, part: partOfRow(context, row.row, line, index, spans.length) };
  });
}

/** The row's number goes to its first item, to its objective where only groups are numbered, or to the group that it states. */
export function giveId(work: TableWork, row: RowReading, added: PlanItem[], place: Place): void {
  const { context, groups, traits } = work;
  for (const { column } of context.columns.id) {
    const cell = context.cells.own(row.row, column);
    if (!cell) continue;
    const objective = place.objective === null ? undefined : groups.items[place.objective];
    const item = traits.groupIdColumns.has(column) ? objective : (added[0] ?? begunIn(work, row, place));
    if (item && item.planId === null) item.planId = sourced(cell.text.trim(), sourceOf(context.cells, cell));
  }
}

/** The goal or objective that the row itself states. */
function begunIn({ context, groups }: TableWork, { row }: RowReading, place: Place): PlanItem | undefined {
  const group = groups.items[place.objective ?? place.goal ?? -1];
  const { sheet, cell } = group?.text.source ?? { sheet: "", cell: "" };
  return sheet === context.cells.name && parseCellAddress(cell)?.row === row ? group : undefined;
}

/** One key result, KPI or activity, out of a row's columns and the words of its text; columns win over words. */
import type { Direction, Found, MeasureReading } from "../../measure/reading";
import { sourced, sourceOf, type PlanCell } from "../cells/sheet-cells";
import { leadingId } from "../cells/outline-id";
import type { ItemKind, PlanItem, Sourced } from "../reading";
import { itemKind } from "./item-kind";
import { newItem } from "./new-item";
import { readProseOwner, withoutOwner } from "./prose-owner";
import { datedOrNorm, type RowFacts } from "./row-facts";
import type { RowNumbers } from "./row-numbers";
import type { TableTraits } from "./table-traits";
import type { TableContext } from "./table-context";

export interface MeasuredText {
  /** The cell, or the line of it, that says what is measured or done. */
  cell: PlanCell;
  text: Sourced<string>;
  facts: RowFacts;
  /** Null for actions: the row's numbers belong to its measure. */
  numbers: RowNumbers | null;
  /** What its column holds; a mixed one leaves it to the words. */
  column: "action" | "measure" | "mixed";
  traits: TableTraits;
  /** What a person says that it is. */
  setKind: ItemKind | null;
}

/** The item, and how its words alone read: where they contradict the columns, that is a finding. */
export interface ReadItem {
  item: PlanItem;
  reading: MeasureReading;
}

export function measuredItem(context: TableContext, said: MeasuredText): ReadItem {
  const { cells } = context;
  const { cell, facts, numbers } = said;
  const prose = readProseOwner(cell.text, context.workbook.knownLeads, context.bracketsNameLeads);
  const reading = context.workbook.readMeasure(prose ? withoutOwner(cell.text, prose) : cell.text);
  const kind = said.setKind ?? kindOf(said, reading);
  const item = { ...newItem(kind, said.text), confidence: reading.confidence };

  takeFacts(item, facts);
  const id = leadingId(cell.text);
  if (id) item.planId = sourced(id.id, sourceOf(cells, cell, id.span));
  if (item.owner === null && !facts.ownerIsNobody) {
    const owner = prose ?? (reading.owner ? { name: reading.owner.value, span: reading.owner.span } : null);
    if (owner) item.owner = sourced(owner.name, sourceOf(cells, cell, owner.span));
  }
  const usedColumns = numbers !== null && takeColumns(item, numbers);
  const usedWords = takeWords(context, item, cell, reading);
  item.due = item.due ?? numbers?.due ?? null;
  if (facts.dueCell?.type !== "date") takeWordsDue(context, item, cell, reading);
  if (item.due === null && facts.dueCell === null && numbers) takePeriod(context, item, numbers);
  item.direction = directionOf(context, item, reading, numbers);
  if (usedColumns && item.target?.source.cell !== item.text.source.cell)
    item.confidence = Math.max(0.9, item.confidence);
  item.measure = usedWords ? reading : null;
  return { item, reading };
}

function kindOf({ cell, facts, numbers, column, traits }: MeasuredText, reading: MeasureReading): ItemKind {
  if (column === "action" || numbers === null) return "activity";
  return itemKind({
    text: cell.text,
    reading,
    numbers,
    facts,
    mixed: column === "mixed",
    actionsOnly: traits.actionsOnly && column === "mixed",
    tableHasNumbers: traits.hasNumbers,
    trackedTable: traits.tracked,
    standingTable: traits.standing && column === "measure",
  });
}

function takeFacts(item: PlanItem, facts: RowFacts): void {
  item.owner = facts.owner;
  item.otherOwners = facts.otherOwners;
  item.email = facts.email;
  item.department = facts.department;
  item.due = facts.due;
  item.status = facts.status;
  item.notes = facts.notes;
  item.frequency = facts.frequency;
}

/** Whether any column gave a number or a level. */
function takeColumns(item: PlanItem, numbers: RowNumbers): boolean {
  item.baseline = numbers.baseline;
  item.baselineText = numbers.baselineText;
  item.target = numbers.target;
  item.targetUpper = numbers.targetUpper;
  item.targetText = numbers.targetText;
  item.current = numbers.current;
  item.unit = numbers.unit;
  item.relative = numbers.relative;
  item.comparator = numbers.comparator;
  item.milestones = numbers.milestones;
  item.notes = item.notes ?? numbers.narrative;
  return numbers.target !== null || numbers.targetText !== null || numbers.baseline !== null;
}

/** Fills from the words what no column gave; whether it did. */
function takeWords(context: TableContext, item: PlanItem, cell: PlanCell, reading: MeasureReading): boolean {
  const from = <T>(found: Found<T> | null): Sourced<T> | null =>
    found && sourced(found.value, sourceOf(context.cells, cell, found.span), found.implicit === true);
  const hasTarget = item.target !== null || item.targetText !== null;
  const sameUnit =
    !hasTarget || item.unit === null || reading.unit === null || item.unit.value === reading.unit;
  const before = [item.target, item.baseline, item.targetText, item.baselineText];
  if (!hasTarget) {
    item.target = from(reading.target);
    item.targetText = from(reading.targetText);
    item.relative = reading.relative;
    item.comparator = reading.comparator;
  } else if (saysTheChange(item, reading)) {
    item.relative = true;
  }
  if (item.baseline === null && item.baselineText === null && sameUnit) {
    item.baseline = from(reading.baseline);
    item.baselineText = from(reading.baselineText);
  }
  if (item.unit === null && reading.unit !== null) {
    const source = sourceOf(context.cells, cell, reading.unitText?.span ?? reading.target?.span ?? null);
    item.unit = sourced(reading.unit, source);
  }
  const after = [item.target, item.baseline, item.targetText, item.baselineText];
  return after.some((value, i) => value !== null && before[i] === null);
}

/** "Cut leaks by 10 %" beside a target of 10 %: the column says by how much, as the words do. */
function saysTheChange({ target, unit }: PlanItem, reading: MeasureReading): boolean {
  return (
    reading.relative &&
    target !== null &&
    reading.target?.value === target.value &&
    reading.unit === (unit?.value ?? null)
  );
}

function takeWordsDue(context: TableContext, item: PlanItem, cell: PlanCell, reading: MeasureReading): void {
  const deadline = reading.deadline;
  if (item.due !== null || deadline === null || deadline.value.norm === null) return;
  // "Cases closed within 12 months" beside a target of its own says what is counted, not by when.
  const isDefinition =
    deadline.value.norm.startsWith("P") && item.target?.source.cell !== item.text.source.cell;
  if (isDefinition && item.target !== null) return;
  item.due = datedOrNorm(deadline.value.norm, sourceOf(context.cells, cell, deadline.span));
}

/** A target of a year is due at its end. */
function takePeriod(context: TableContext, item: PlanItem, { targetColumn }: RowNumbers): void {
  if (!targetColumn || targetColumn.period === null || !/\d{4}/.test(targetColumn.period)) return;
  const header = context.headerCells.get(targetColumn);
  if (header) item.due = datedOrNorm(targetColumn.period, sourceOf(context.cells, header));
}

/** What the wording says; of a key result without such wording, where its numbers go. */
function directionOf(
  context: TableContext,
  item: PlanItem,
  reading: MeasureReading,
  numbers: RowNumbers | null,
): Direction {
  if (item.kind === "activity") return "none";
  if (reading.direction !== "none") return reading.direction;
  const targetWords = numbers?.target?.source.text ?? "";
  const said = /\p{L}{4}/u.test(targetWords) ? context.workbook.readMeasure(targetWords).direction : "none";
  if (said !== "none" || item.kind !== "key-result" || item.relative || !item.baseline || !item.target)
    return said;
  if (item.baseline.value === item.target.value) return "maintain";
  return item.baseline.value < item.target.value ? "increase" : "decrease";
}

/** Baseline and target a thousandfold apart are hardly in one unit ("22.1 Million" and 26.9). */
export function scalesDiffer({ baseline, target, relative }: PlanItem): boolean {
  if (!baseline || !target || relative || baseline.value === 0 || target.value === 0) return false;
  return Math.abs(Math.log10(Math.abs(baseline.value / target.value))) >= 3;
}

/** Puts an item under what its row stands under. */
export function placeItem(
  item: PlanItem,
  place: { goal: number | null; objective: number | null; department: Sourced<string> | null },
): PlanItem {
  return {
    ...item,
    goal: place.goal,
    objective: place.objective,
    department: item.department ?? place.department,
  };
}

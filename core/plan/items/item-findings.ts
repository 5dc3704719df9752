/** What a row should say and does not, and what it says that cannot be read. */
import { readingFindings } from "../../messages/en/reading";
import type { FindingText } from "../../messages/en/convert";
import type { MeasureReading } from "../../measure/reading";
import type { Finding } from "../../workbook/finding";
import type { PlanItem } from "../reading";
import { isYearPair } from "../cells/due-day";
import { scalesDiffer } from "./measured-item";
import type { NumberProblem } from "./number-at";
import type { RowFacts } from "./row-facts";
import type { TableContext } from "./table-context";

export type FindingSink = (finding: Finding) => void;

export interface ItemRead {
  item: PlanItem;
  /** How the item's words alone read. */
  reading: MeasureReading;
  facts: RowFacts;
  problems: NumberProblem[];
}

/** A finding about a cell, or about the whole sheet. */
export function findingAt(
  level: Finding["level"],
  rule: string,
  place: { sheet: string; cell: string | null },
  text: FindingText,
): Finding {
  return { level, rule, sheet: place.sheet, cell: place.cell, ...text };
}

export function itemFindings(context: TableContext, read: ItemRead, report: FindingSink): void {
  ownerFindings(context, read, report);
  cellFindings(context, read, report);
  contradictions(read, report);
  if (read.item.kind === "key-result" || read.item.kind === "kpi") numberFindings(read, report);
}

/** Per item only where the table has a column for owners; else one finding says it for the table. */
function ownerFindings(
  { cells, columns }: TableContext,
  { item, facts }: ItemRead,
  report: FindingSink,
): void {
  const place = item.text.source;
  const [column] = columns.owner;
  if (item.owner !== null || !column) return;
  if (!facts.ownerIsNobody) {
    report(findingAt("warning", "no-owner", place, readingFindings.noOwner(item.text.value)));
    return;
  }
  const row = cells.rowOf(place.cell);
  const cell = cells.at(row, column.column);
  const at = { sheet: place.sheet, cell: cell ? cells.addressOf(cell.row, cell.column) : place.cell };
  report(findingAt("warning", "owner-is-nobody", at, readingFindings.ownerIsNobody(cell?.text.trim() ?? "")));
}

function cellFindings(
  { cells }: TableContext,
  { item, facts, problems }: ItemRead,
  report: FindingSink,
): void {
  const { sheet } = item.text.source;
  const texts = {
    "mangled-date": readingFindings.mangledDate,
    "cell-error": readingFindings.cellError,
    "target-not-read": readingFindings.targetNotRead,
    "baseline-not-read": readingFindings.baselineNotRead,
    "units-differ": readingFindings.unitsDiffer,
  };
  for (const { rule, cell } of problems) {
    const at = { sheet, cell: cells.addressOf(cell.row, cell.column) };
    report(findingAt("warning", rule, at, texts[rule](cell.text.trim())));
  }
  if (facts.dueCell?.type === "not-read" && facts.dueSource) {
    const at = { sheet, cell: cells.addressOf(facts.dueSource.row, facts.dueSource.column) };
    report(findingAt("info", "due-not-read", at, readingFindings.dueNotRead(facts.dueSource.text.trim())));
  }
}

function numberFindings({ item, problems }: ItemRead, report: FindingSink): void {
  const place = item.text.source;
  const text = item.text.value;
  const { baseline, target } = item;
  if (
    target === null &&
    item.targetText === null &&
    !problems.some(({ column }) => column.role === "target")
  ) {
    report(findingAt("warning", "no-target", place, readingFindings.noTarget(text)));
  }
  const isUnread = problems.some(({ rule }) => rule === "baseline-not-read");
  if (item.kind === "key-result" && baseline === null && item.baselineText === null && !isUnread) {
    report(findingAt("info", "no-baseline", place, readingFindings.noBaseline(text)));
  }
  if (baseline && target && scalesDiffer(item)) {
    const [from, to] = [baseline.source.text.trim(), target.source.text.trim()];
    report(findingAt("warning", "scales-differ", target.source, readingFindings.scalesDiffer(from, to)));
  }
}

/** What columns say wins over the words of the text; where the two differ, somebody should know. */
function contradictions({ item, reading, facts }: ItemRead, report: FindingSink): void {
  for (const what of ["target", "baseline"] as const) {
    const [inColumn, inText] = [item[what], reading[what]];
    if (inColumn && inText && contradicts(item, what, reading)) {
      const text = readingFindings.contradiction(what, inColumn.value, inText.value);
      report(findingAt("warning", "numbers-contradict", inColumn.source, text));
    }
  }
  const { due } = item;
  const inText = reading.deadline?.value.norm ?? null;
  const inCell = facts.dueCell?.type === "date" ? facts.dueCell.norm : null;
  if (due && inText !== null && inCell !== null && datesContradict(inCell, inText)) {
    const text = readingFindings.contradiction("due date", inCell, inText);
    report(findingAt("warning", "dates-contradict", due.source, text));
  }
}

const CALENDAR = /^\d{4}(?:-\d{2}){0,2}$/;

/** Two days, months or years of the calendar of which neither holds the other. */
function datesContradict(one: string, other: string): boolean {
  const areCalendar = [one, other].every((norm) => CALENDAR.test(norm) && !isYearPair(norm));
  return areCalendar && !one.startsWith(other) && !other.startsWith(one);
}

/** Below this, the words' number may well be something else than a target; what is to be done is counted more plainly. */
const SURE = 0.8;
const SURE_OF_WORK = 0.7;

/** The words give a number of the same unit and kind that is not the column's. */
function contradicts(item: PlanItem, what: "target" | "baseline", reading: MeasureReading): boolean {
  const [inColumn, inText] = [item[what], reading[what]];
  if (!inColumn || !inText || inText.implicit || inColumn.source.cell === item.text.source.cell) return false;
  const isSame = Math.abs(inText.value - inColumn.value) <= 1e-9 * Math.max(1, Math.abs(inColumn.value));
  const comparable = reading.unit === (item.unit?.value ?? null) && reading.relative === item.relative;
  return !isSame && comparable && reading.confidence >= (item.kind === "activity" ? SURE_OF_WORK : SURE);
}

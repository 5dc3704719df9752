/** What the labelled lines over a table say: the goal of its rows, and the results that it is measured by. */
import { measureText, statusCell } from "../../lexicon/cell-words";
import { leadingId } from "../cells/outline-id";
import { sourced, sourceOf, type PlanCell } from "../cells/sheet-cells";
import type { BlockLine, GoalBlock, PlanItem } from "../reading";
import { blockMeasures, isNumberLine } from "./block-measures";
import { blockContext, OWN_ROW, rowOfMeasure, valueCell, type BlockMeasure } from "./block-table";
import { nowhere, openGoal, openObjective, type Place } from "./groups";
import { numberColumns } from "./number-columns";
import { readRowFacts } from "./row-facts";
import { completeGroup } from "./row-groups";
import { addMeasures } from "./row-items";
import { wholeRow } from "./row-part";
import { textColumns, type RowTexts } from "./row-texts";
import type { TableContext } from "./table-context";
import { tableTraits } from "./table-traits";
import type { TableWork } from "./table-work";

/** A target of so many words says what is measured. */
const SENTENCE_WORDS = 3;

/** "Strategic goal supported": whose lines these are stands below that goal, and does not lead it. */
const POINTS_UP = /\b(?:support|align|link|relate|contribut|connect)/i;

/** What the rows below the block stand under. `above`: what a heading right above it names. */
export function readGoalBlock(work: TableWork, block: GoalBlock, above: Place): Place {
  const { context, groups } = work;
  const said = block.lines.filter((line) => says(context, line));
  const number = said.find(({ role }) => role === "id");
  const sorted = sortLines(context, said, above.goal !== null || above.objective !== null);
  const { results } = sorted;
  const isNumberAlone = number !== undefined && sorted.heads.length === 0 && above.goal === null;
  const heads = isNumberAlone ? [number] : sorted.heads;
  const before = groups.items.length;
  const place = openHeads(work, heads.filter(({ role }) => role !== "strategy"), above); // prettier-ignore
  if (number && !isNumberAlone) numberHead(context, groups.items[before], number);
  const group = groups.items[place.objective ?? place.goal ?? -1];
  const names = namesOf(context, said, results, heads);
  const measures = blockMeasures(said, names).filter((measure) => isMeasured(context, measure));
  const shared = said.filter(({ role }) => role === "owner" || role === "due" || role === "department");
  const own = said.filter((line) => line.role === "notes" || isStatus(context, line));
  const lines = blockContext(context, measures, shared, own);
  const isOwn = heads.some(({ role, label }) => role !== "strategy" && !POINTS_UP.test(label));
  if (group && isOwn && groups.items.indexOf(group) >= before) {
    const facts = readRowFacts(lines, wholeRow(lines, OWN_ROW, null));
    // The day by which the measures are reached is theirs.
    completeGroup(group, measures.length > 0 ? { ...facts, due: null } : facts);
  }
  addResults(work, lines, measures.length, place);
  const strategies = heads.filter(({ role }) => role === "strategy");
  return strategies.length === 1 ? openHeads(work, strategies, place) : place;
}

function says(context: TableContext, line: BlockLine): boolean {
  const cell = valueCell(context.cells, line);
  if (!cell) return false;
  return isNumberLine(line) || line.role === "due" || context.workbook.saysSomething(cell.text);
}

function isStatus({ cells }: TableContext, line: BlockLine): boolean {
  return line.role === "status" && statusCell.test(valueCell(cells, line)?.text.trim() ?? "");
}

/** A goal put as a measured sentence is a result of the goal above it; where it stands alone it is both. */
function sortLines(
  context: TableContext,
  lines: readonly BlockLine[],
  isHeaded: boolean,
): { heads: BlockLine[]; results: BlockLine[] } {
  const stated = lines.filter(({ role }) => role === "goal" || role === "objective" || role === "strategy");
  const measured = stated.filter((line) => line.role !== "strategy" && statesResult(context, line));
  const plain = stated.filter((line) => !measured.includes(line));
  const isAlone = !isHeaded && plain.every(({ role }) => role === "strategy") && measured.length === 1;
  const measures = lines.filter(({ role }) => role === "measure");
  const results = lines.filter((line) => line.role === "measure" || measured.includes(line));
  return isAlone
    ? { heads: stated, results: measures.length > 0 ? measures : measured }
    : { heads: plain, results };
}

/** "By June 2027 the share of … rises from 48% to 62%" */
function statesResult({ cells, workbook }: TableContext, line: BlockLine): boolean {
  const cell = valueCell(cells, line);
  if (!cell || typeof cell.value !== "string") return false;
  const { kind, target } = workbook.readMeasure(cell.text);
  return (kind === "key-result" || kind === "kpi") && target !== null && target.implicit !== true;
}

/** Opens the goals and objectives, one below the other; of several objectives none is the rows' own. */
function openHeads(work: TableWork, heads: readonly BlockLine[], above: Place): Place {
  const { context, groups } = work;
  let place = above;
  const objectives = heads.filter(({ role }) => role === "objective").length;
  for (const line of heads) {
    const cell = headCell(context, line);
    if (!cell) continue;
    const before = groups.items.length;
    if ((line.role === "goal" || line.role === "id") && place.goal === null && place.objective === null)
      place = { ...nowhere, department: place.department, goal: openGoal(groups, context.cells, cell) };
    else {
      const top =
        line.role === "strategy" ? { ...place, parent: place.objective } : { ...place, parent: null };
      const objective = openObjective(groups, context.cells, cell, top, null);
      if (line.role !== "objective" || objectives === 1) place = { ...top, objective };
    }
    numberHead(context, groups.items[before], line);
  }
  return place;
}

/** "Goal 2: Safe water" in one cell is a heading with its number. */
function headCell({ cells }: TableContext, line: BlockLine): PlanCell | null {
  return /\d/.test(line.label) ? cells.own(line.value.row, line.value.column) : valueCell(cells, line);
}

/** The number that the label gives: "Goal 2 | Safe water". */
function numberHead({ cells }: TableContext, item: PlanItem | undefined, { label, at }: BlockLine): void {
  const id = item?.planId === null ? leadingId(label) : null;
  const cell = cells.own(at.row, at.column);
  if (item && id && cell) item.planId = sourced(id.id, sourceOf(cells, cell));
}

/** Numbers without a name measure what their target says, or else the goal itself. */
function namesOf(
  context: TableContext,
  lines: readonly BlockLine[],
  results: readonly BlockLine[],
  heads: readonly BlockLine[],
): BlockLine[] {
  const target = lines.find(({ role }) => role === "target");
  if (results.length > 0 || !target) return [...results];
  const head = [...heads].reverse().find(({ role }) => role !== "strategy");
  return statesResult(context, target) && isSentence(context, target) ? [target] : head ? [head] : [];
}

/** "95% of pupils attend", not "95% by June". */
const isSentence = ({ cells }: TableContext, line: BlockLine): boolean =>
  (valueCell(cells, line)?.text.match(/\p{L}{3,}/gu) ?? []).length >= SENTENCE_WORDS;

/** A measure by name alone is one where numbers go with it, or where its words are those of one. */
function isMeasured(context: TableContext, { line, numbers }: BlockMeasure): boolean {
  const hasNumber = numbers.some((number) => {
    const cell = number.role === "unit" ? null : valueCell(context.cells, number);
    return cell !== null && /\d/.test(cell.text);
  });
  const text = valueCell(context.cells, line)?.text.trim() ?? "";
  return hasNumber || measureText.test(text) || statesResult(context, line);
}

/** The block's results as items. `context`: of the block's lines. */
function addResults(work: TableWork, context: TableContext, count: number, place: Place): void {
  if (count === 0) return;
  const traits = { ...tableTraits(context, textColumns(context)), standing: false, tracked: false };
  const reading = { ...work, context, traits, numbers: numberColumns(context), sets: new Map() };
  for (let index = 0; index < count; index++) {
    const row = rowOfMeasure(index);
    const measure = context.columns.measure.flatMap(({ column }) => context.cells.own(row, column) ?? [])[0];
    if (!measure) continue;
    const texts = { ...NOTHING, measure };
    const facts = readRowFacts(context, wholeRow(context, row, measure));
    addMeasures(reading, measure, { row: { row, kind: "data", textColumn: null }, texts, facts, place });
  }
}

const NOTHING: RowTexts = {
  goal: null,
  objective: null,
  strategy: null,
  action: null,
  measure: null,
  furtherMeasures: [],
  mixed: false,
};

/** What a plan says, in the JSON form that other programs rely on (`okr convert --dry-run --json`). */
import { parseCellAddress } from "../workbook/a1";
import { dueDay } from "../plan/cells/due-day";
import type { ItemKind, PlanItem, PlanReading, Sourced } from "../plan/reading";

export interface ItemJson {
  /** The book's id; null before a book is made. */
  id: string | null;
  kind: ItemKind;
  text: string;
  planId: string | null;
  /** The goal, where the plan has no objective between it and the item. */
  objective: string | null;
  goal: string | null;
  /** As the plan writes it, further leads included; `owners` has them one by one, the lead first. */
  owner: string | null;
  owners: string[];
  email: string | null;
  /** As the plan writes it. */
  department: string | null;
  baseline: number | string | null;
  target: number | string | null;
  targetUpper: number | null;
  current: number | null;
  unit: string | null;
  relative: boolean;
  direction: string;
  comparator: string;
  /** An ISO day, else a norm without blanks: "FY2026-Q3". */
  due: string | null;
  /** The last day that it allows, as the book has it. */
  dueDay: string | null;
  status: string | null;
  confidence: number;
  /** 1-based row. */
  source: { sheet: string; cell: string; row: number };
}

/** `ids`: the book's id of each item, by its index; absent before a book is made. */
export function itemsJson(
  { items, fiscalYearStart }: Pick<PlanReading, "items" | "fiscalYearStart">,
  ids: readonly (string | null)[] = [],
): ItemJson[] {
  const above = new Set(items.flatMap((item) => (item.kind === "objective" ? [item.goal] : [])));
  const objectiveOf = (item: PlanItem): number | null =>
    item.objective ?? (item.kind === "objective" || above.has(item.goal) ? null : item.goal);
  const textOf = (index: number | null): string | null =>
    index === null ? null : (items[index]?.text.value ?? null);
  return items.map((item, index) => {
    const under = { objective: textOf(objectiveOf(item)), goal: textOf(item.goal) };
    return itemJson(item, ids[index] ?? null, under, fiscalYearStart.month);
  });
}

function itemJson(
  item: PlanItem,
  id: string | null,
  { objective, goal }: Pick<ItemJson, "objective" | "goal">,
  fiscalYearStart: number,
): ItemJson {
  const { sheet, cell } = item.text.source;
  return {
    id,
    kind: item.kind,
    text: item.text.value,
    planId: item.planId?.value ?? null,
    objective,
    goal,
    owner: asWritten(item.owner, cell),
    owners: [item.owner, ...item.otherOwners].flatMap((owner) => (owner ? [owner.value] : [])),
    email: item.email?.value ?? null,
    department: departmentAsWritten(item),
    baseline: item.baseline?.value ?? item.baselineText?.value ?? null,
    target: item.target?.value ?? item.targetText?.value ?? null,
    targetUpper: item.targetUpper?.value ?? null,
    current: item.current?.value ?? null,
    unit: item.unit?.value ?? null,
    relative: item.relative,
    direction: item.direction,
    comparator: item.comparator,
    due: item.due?.value.replace(" Q", "-Q") ?? null,
    dueDay: item.due && dueDay(item.due.value, fiscalYearStart),
    status: item.status?.value ?? null,
    confidence: item.confidence,
    source: { sheet, cell, row: (parseCellAddress(cell)?.row ?? 0) + 1 },
  };
}

/** An objective's is the name that the book uses; a lead's is that lead. */
function departmentAsWritten({ kind, department }: PlanItem): string | null {
  if (department === null || kind === "objective") return department?.value ?? null;
  const { text, span } = department.source;
  return (span ? text.slice(...span) : text).trim();
}

/** The whole cell where it says nothing else; out of a sentence, only the name. */
function asWritten(value: Sourced<string> | null, textCell: string): string | null {
  if (value === null) return null;
  return value.source.cell === textCell ? value.value : value.source.text.trim();
}

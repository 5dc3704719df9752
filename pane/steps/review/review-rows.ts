/** What was read, as the rows of one list: under the objective or goal that each item stands under, narrowed down by filter and words. */
import type { LeftOutItem, Look, LookedItem } from "../../../core/commands/pane/look";
import type { CellRef } from "../../../core/workbook/cells";
import { surenessOf } from "./confidence";

export const reviewFilters = [
  "all",
  "key-result",
  "kpi",
  "activity",
  "unsure",
  "pending",
  "left-out",
] as const;
export type ReviewFilter = (typeof reviewFilters)[number];

export type ReviewRow =
  | {
      kind: "group";
      key: string;
      title: string | null;
      /** The goal that it stands under, where the rows above do not say so. */
      goal: string | null;
      at: CellRef | null;
      /** Items of its own that are shown. */
      count: number;
    }
  | { kind: "item"; key: string; item: LookedItem }
  | { kind: "left-out"; key: string; item: LeftOutItem };

/** `words`: as typed; an item fits that has all of them somewhere in its text, evidence or headings. */
export function reviewRows(look: Look, filter: ReviewFilter, words: string): ReviewRow[] {
  const wanted = wordsOf(words);
  if (filter === "left-out") return leftOutRows(look.leftOut, wanted);
  const keys = keysOf(look.items);
  const groups = new Map<string, ReviewRow[]>();
  const heads = new Map<string, Omit<Extract<ReviewRow, { kind: "group" }>, "count">>();
  look.items.forEach((item, index) => {
    const isHead = item.kind === "goal" || item.kind === "objective";
    const title = isHead ? item.text : (item.objective ?? item.goal);
    const goal = item.goal === title ? null : item.goal;
    const key = JSON.stringify([goal, title]);
    const known = heads.get(key);
    if (!known || (isHead && known.at === null))
      heads.set(key, { kind: "group", key, title, goal, at: isHead ? item.source : null });
    const rows = groups.get(key) ?? [];
    groups.set(key, rows);
    if (isHead || !isAskedFor(item, filter) || !hasWords(item, wanted)) return;
    rows.push({ kind: "item", key: keys[index] ?? "", item });
  });
  const isNarrowed = filter !== "all" || wanted.length > 0;
  let goalAbove: string | null = null;
  return [...groups].flatMap(([key, rows]): ReviewRow[] => {
    const head = heads.get(key);
    if (!head || (isNarrowed && rows.length === 0)) return [];
    const goal = head.goal === goalAbove ? null : head.goal;
    goalAbove = head.goal ?? head.title;
    return [{ ...head, goal, count: rows.length }, ...rows];
  });
}

export function countByFilter(look: Look): Record<ReviewFilter, number> {
  const items = look.items.filter(({ kind }) => kind !== "goal" && kind !== "objective");
  const counts = Object.fromEntries(
    reviewFilters.map((filter) => [filter, items.filter((item) => isAskedFor(item, filter)).length]),
  ) as Record<ReviewFilter, number>;
  return { ...counts, "left-out": look.leftOut.length };
}

/** Two items of one cell with the same text are told apart by their order. */
function keysOf(items: readonly LookedItem[]): string[] {
  const seen = new Map<string, number>();
  return items.map(({ source, text }) => {
    const key = JSON.stringify([source.sheet, source.cell, text]);
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return times === 0 ? key : `${key} ${times}`;
  });
}

function isAskedFor(item: LookedItem, filter: ReviewFilter): boolean {
  if (filter === "all") return true;
  if (filter === "unsure") return surenessOf(item.confidence) === "check";
  if (filter === "pending") return item.pending.length > 0;
  return item.kind === filter;
}

const wordsOf = (text: string): string[] =>
  text.toLowerCase().split(/\s+/).filter((word) => word !== ""); // prettier-ignore

function hasWords({ text, goal, objective, evidence }: LookedItem, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  const said = [text, goal, objective, ...evidence.map(({ shown }) => shown)].join("\n").toLowerCase();
  return wanted.every((word) => said.includes(word));
}

function leftOutRows(items: readonly LeftOutItem[], wanted: readonly string[]): ReviewRow[] {
  return items
    .filter(({ text }) => wanted.every((word) => text.toLowerCase().includes(word)))
    .map((item) => ({
      kind: "left-out",
      key: JSON.stringify([item.source.sheet, item.source.cell, item.text]),
      item,
    }));
}

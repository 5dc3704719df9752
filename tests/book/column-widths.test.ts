/** The book's columns are wide enough for what stands in them. */
import { describe, expect, it } from "vitest";
import { actionColumns } from "../../core/book/columns/actions-columns";
import { checkInColumns } from "../../core/book/columns/check-ins-columns";
import type { Column } from "../../core/book/columns/column";
import { findingColumns } from "../../core/book/columns/findings-columns";
import { keyResultColumns } from "../../core/book/columns/key-results-columns";
import { kpiColumns } from "../../core/book/columns/kpis-columns";
import { objectiveColumns } from "../../core/book/columns/objectives-columns";
import { personColumns } from "../../core/book/columns/people-columns";
import { reminderColumns } from "../../core/book/columns/reminders-columns";
import { ruleColumns } from "../../core/book/columns/rules-columns";
import { LIST_ARROW } from "../../core/book/looks/row-height";

/** Headers are bold, and where Calibri is missing another font, which is wider, takes its place. */
const BOLD = 1.25;

const sheets: [string, readonly Column[]][] = [
  ["Objectives", objectiveColumns],
  ["Key results", keyResultColumns],
  ["KPIs", kpiColumns],
  ["Actions", actionColumns],
  ["Check-ins", checkInColumns],
  ["People", personColumns],
  ["Findings", findingColumns],
  ["Reminders", reminderColumns],
  ["Rules", ruleColumns],
];

const columns = sheets
  .flatMap(([sheet, list]) => list.map((column) => ({ sheet, ...column })))
  .filter(({ hidden }) => hidden !== true);

const longestWord = (text: string): number => Math.max(...text.split(/[\s-]+/).map((word) => word.length));

describe("a column", () => {
  it.each(columns)("breaks no word of its header: $sheet, $header", ({ header, width }) => {
    expect(width).toBeGreaterThanOrEqual(longestWord(header) * BOLD);
  });

  const lists = columns.flatMap(({ sheet, header, width, entry }) =>
    entry?.type === "choice" ? [{ sheet, header, width, values: entry.values }] : [],
  );
  it.each(lists)(
    "has room for its longest word and the list's arrow: $sheet, $header",
    ({ width, values }) => {
      expect(width).toBeGreaterThanOrEqual(Math.max(...values.map(longestWord)) + LIST_ARROW);
    },
  );
});

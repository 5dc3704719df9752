/** A look at a made-up workbook, to be changed by what a test is about. */
import type { InspectedSheet } from "../../../core/commands/inspect";
import type { Look, LookedItem } from "../../../core/commands/pane/look-report";

export function looked(change: Partial<Look> = {}): Look {
  return {
    sheets: [],
    bookSheets: [],
    items: [],
    leftOut: [],
    book: null,
    settings: {
      preset: "city",
      fiscalYearStart: 7,
      fiscalYearFrom: null,
      cycle: "FY2026",
      cycleStart: "2025-07-01",
      cycleEnd: "2026-06-30",
      cycles: ["FY2026"],
    },
    findings: [],
    refusal: null,
    mapping: { version: 1, sheets: [], tables: [], columns: [], kinds: [] },
    ...change,
  };
}

export function sheetOf(name: string, change: Partial<InspectedSheet> = {}): InspectedSheet {
  return {
    name,
    isPlan: false,
    confidence: 0.9,
    reason: null,
    headerRows: [],
    dataFirstRow: null,
    dataLastRow: null,
    columns: [],
    tables: [],
    setByPerson: false,
    turned: false,
    ...change,
  };
}

export function itemOf(change: Partial<LookedItem> = {}): LookedItem {
  return {
    id: null,
    kind: "key-result",
    text: "Cut the wait for a permit from 30 to 12 days",
    goal: null,
    objective: null,
    source: { sheet: "Plan", cell: "B5" },
    confidence: 0.9,
    evidence: [],
    pending: [],
    setByPerson: null,
    ...change,
  };
}

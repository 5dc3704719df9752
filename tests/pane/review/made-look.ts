/** A look at a made-up plan, for the step Review. */
import type { Look, LookedItem } from "../../../core/commands/pane/look";
import { emptyMapping } from "../../../core/plan/mapping/plan-mapping";

export function item(text: string, row: number, change: Partial<LookedItem> = {}): LookedItem {
  return {
    id: null,
    kind: "key-result",
    text,
    goal: null,
    objective: null,
    source: { sheet: "Plan", cell: `C${row}` },
    confidence: 0.95,
    evidence: [],
    pending: [],
    setByPerson: null,
    ...change,
  };
}

const parks = { goal: "Green city", objective: "Better parks" };

export const items = {
  goal: item("Green city", 2, { kind: "goal" }),
  objective: item("Better parks", 3, { kind: "objective", goal: "Green city" }),
  trees: item("Plant 400 trees", 4, {
    ...parks,
    evidence: [{ field: "owner", shown: "Head Gardener", at: null, words: null, assumed: false }],
  }),
  paths: item("Repair the river path", 5, {
    ...parks,
    kind: "activity",
    pending: ["owner"],
    confidence: 0.6,
  }),
  loose: item("Keep the pool open 300 days", 9, { kind: "kpi" }),
};

export const look: Look = {
  sheets: [],
  bookSheets: [],
  items: Object.values(items),
  leftOut: [{ text: "Draft only", source: { sheet: "Plan", cell: "C12" }, readAs: "activity" }],
  book: null,
  settings: {
    preset: "city",
    fiscalYearStart: 7,
    fiscalYearFrom: null,
    cycle: "FY2026 Q3",
    cycleStart: "2026-01-01",
    cycleEnd: "2026-03-31",
    cycles: ["FY2026 Q3"],
  },
  findings: [],
  refusal: null,
  mapping: emptyMapping,
};

import { describe, expect, it } from "vitest";
import type { LookedItem } from "../../../core/commands/pane/look";
import { countItems, countPending, sheetsOfItems } from "../../../pane/steps/build/count-items";

function item(change: Partial<LookedItem>): LookedItem {
  return {
    id: null,
    kind: "key-result",
    text: "Pave 12 miles of streets",
    goal: null,
    objective: null,
    source: { sheet: "Plan", cell: "C4" },
    confidence: 0.9,
    evidence: [],
    pending: [],
    setByPerson: null,
    ...change,
  };
}

const items = [
  item({ kind: "objective", source: { sheet: "Goals", cell: "A2" } }),
  item({ pending: ["due", "owner"] }),
  item({ pending: ["owner"] }),
  item({ kind: "activity" }),
];

describe("what will be built, in numbers", () => {
  it("counts each kind", () => {
    expect(countItems(items)).toEqual({ goal: 0, objective: 1, "key-result": 2, kpi: 0, activity: 1 });
  });

  it("counts what key results lack, and leaves out what none lacks", () => {
    expect(countPending(items)).toEqual([
      { field: "owner", count: 2 },
      { field: "due", count: 1 },
    ]);
  });

  it("names each sheet once, in the order of the plan", () => {
    expect(sheetsOfItems(items)).toEqual(["Goals", "Plan"]);
  });
});

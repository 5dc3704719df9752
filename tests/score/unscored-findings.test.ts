import { describe, expect, it } from "vitest";
import type { KeyResult } from "../../core/okr/model";
import { scoreBook } from "../../core/score/score-book";
import { unscoredFindings } from "../../core/score/unscored-findings";
import { madeBook, madeKeyResult, midCycle } from "./made";

function findings(keyResults: Partial<KeyResult>[]) {
  const model = madeBook({
    keyResults: keyResults.map((changes, i) => madeKeyResult({ id: `O1.KR${i + 1}`, ...changes })),
  });
  return unscoredFindings(model, scoreBook(model, midCycle), "Key results");
}

describe("findings about scores", () => {
  it("are none where everything is scored", () => {
    expect(findings([{ planValue: 50 }])).toEqual([]);
  });

  it("ask which way a relative target goes, at the cell of the plan", () => {
    const source = { sheet: "Plan", cell: "C7", text: "" };
    const [finding] = findings([{ direction: "Reach", relative: true, source, planValue: 5 }]);
    expect(finding).toMatchObject({ rule: "direction-pending", level: "warning", sheet: "Plan", cell: "C7" });
  });

  it("count those that only wait for a value", () => {
    const all = findings([{}, {}, { planValue: 5 }]);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({
      rule: "no-current-value",
      level: "info",
      sheet: "Key results",
      cell: null,
    });
    expect(all[0]?.seen).toMatch(/^2 key results/);
  });
});

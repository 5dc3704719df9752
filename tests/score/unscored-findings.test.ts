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

  it("say what is missing, at the cell of the plan", () => {
    const source = { sheet: "Plan", cell: "C7", text: "" };
    const [finding] = findings([{ baseline: null, source }]);
    expect(finding).toMatchObject({ rule: "not-scored", level: "warning", sheet: "Plan", cell: "C7" });
    expect(finding?.seen).toContain("the baseline is pending, the current value is pending");
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

  it("name a baseline that equals its target, and a negative weight", () => {
    const all = findings([{ baseline: 5, target: 5, planValue: 5, weight: -1 }]);
    expect(all.map(({ rule }) => rule)).toEqual(["not-scored", "negative-weight"]);
  });
});

import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../../core/rules/engine/rule";
import { foundIn } from "../findings-of";

/** A book of objectives whose key results closed at these values; each runs from 41 to 15. */
function closedAt(...objectives: number[][]): RuleExample {
  const ids = objectives.flatMap((values, o) => values.map((value, k) => ({ objectiveId: `O${o + 1}`, id: `O${o + 1}.KR${k + 1}`, value })));
  return {
    objectives: objectives.map(() => ({})),
    keyResults: ids.map(({ objectiveId }) => ({ objectiveId })),
    checkIns: ids.map(({ id, value }) => ({ date: "2026-03-30", keyResultId: id, value })),
    today: "2026-04-01",
  };
} // prettier-ignore

describe("too-easy", () => {
  it.each([
    ["a set of two", closedAt([15, 15])],
    ["one that fell short", closedAt([15, 15, 16])],
    ["one that nobody assessed", { ...closedAt([15, 15, 15]), checkIns: [] }],
    ["a set that is still open", { ...closedAt([15, 15, 15]), today: "2026-03-31" }],
    ["an empty book", { objectives: [], keyResults: [] }],
  ])("accepts %s", (_, example) => {
    expect(foundIn("too-easy", example)).toEqual([]);
  });

  it("finds an objective whose every key result was reached or passed", () => {
    const found = foundIn("too-easy", closedAt([15, 12, 0], [15, 15, 30]));
    expect(found).toMatchObject([{ level: "info", sheet: "objectives", about: "O1" }]);
  });

  it("says it once where it is true of the whole book, small objectives and all", () => {
    const found = foundIn("too-easy", closedAt([15, 15], [15, 15]));
    expect(found).toMatchObject([{ level: "info", sheet: "settings", cell: "0.cycle" }]);
  });
});

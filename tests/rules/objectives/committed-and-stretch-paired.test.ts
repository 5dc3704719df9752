import { describe, expect, it } from "vitest";
import type { KeyResult } from "../../../core/okr/model";
import { foundIn } from "../findings-of";

const id = "committed-and-stretch-paired";

/** Commitments of each objective's key results. */
const foundFor = (...objectives: KeyResult["commitment"][][]) =>
  foundIn(id, {
    objectives: objectives.map(() => ({})),
    keyResults: objectives.flatMap((own, i) =>
      own.map((commitment) => ({ objectiveId: `O${i + 1}`, commitment })),
    ),
  });

describe(id, () => {
  it.each<[string, KeyResult["commitment"][]]>([
    ["both kinds", ["Committed", "Stretch", "Stretch"]],
    ["a single key result", ["Committed"]],
    ["one that nobody has decided on yet, which another rule says", ["Committed", null]],
    ["none", []],
  ])("accepts %s", (_, commitments) => {
    expect(foundFor(commitments)).toEqual([]);
  });

  it("says it once of a plan just converted, where all are committed", () => {
    const found = foundFor(
      ["Committed", "Committed"],
      ["Committed"],
      ["Committed", "Committed", "Committed"],
    );
    expect(found).toMatchObject([{ level: "warning", about: "book", cell: "0.commitment" }]);
    expect(found[0]?.seen).toContain("All 6 key results");
  });

  it("says it of each objective once people have begun to choose", () => {
    const found = foundFor(["Committed", "Stretch"], ["Committed", "Committed"], ["Stretch", "Stretch"]);
    expect(found.map(({ about }) => about)).toEqual(["O2", "O3"]);
    expect(found[1]?.seen).toContain('none is "Committed"');
  });
});

import { describe, expect, it } from "vitest";
import { foundIn } from "../findings-of";

describe("weights-all-zero", () => {
  it.each([
    ["a missing weight, which counts as 1", [0, null]],
    ["one that counts", [0, 0, 0.5]],
    ["a negative one, which another rule is about", [0, -1]],
    ["no key results", []],
  ])("accepts %s", (_, weights) => {
    expect(foundIn("weights-all-zero", { keyResults: weights.map((weight) => ({ weight })) })).toEqual([]);
  });

  it.each([[[0]], [[0, 0, 0]]])("finds %j, once, at the first", (weights) => {
    const found = foundIn("weights-all-zero", { keyResults: weights.map((weight) => ({ weight })) });
    expect(found).toMatchObject([{ level: "error", cell: "0.weight", about: "O1" }]);
  });

  it("looks at each objective by itself", () => {
    const found = foundIn("weights-all-zero", {
      objectives: [{}, {}],
      keyResults: [{ weight: 0 }, {}, { objectiveId: "O2", weight: 0 }],
    });
    expect(found).toMatchObject([{ about: "O2", cell: "2.weight" }]);
  });
});

import { describe, expect, it } from "vitest";
import { foundIn } from "../findings-of";

describe("weight-sane", () => {
  it.each([null, 0, 0.5, 1000])("accepts %s", (weight) => {
    expect(foundIn("weight-sane", { keyResults: [{ weight }] })).toEqual([]);
  });

  it("finds a negative weight, and offers to leave it blank", () => {
    const [finding] = foundIn("weight-sane", { keyResults: [{}, { weight: -0.5 }] });
    expect(finding).toMatchObject({
      level: "error",
      cell: "1.weight",
      fix: { table: "keyResults", id: "O1.KR2", set: { weight: null } },
    });
  });
});

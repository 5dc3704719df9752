import { describe, expect, it } from "vitest";
import { foundIn } from "../findings-of";

const id = "objective-has-key-results";

describe(id, () => {
  it("accepts an objective that is measured by the objectives under it", () => {
    const objectives = [{}, { parent: "O1" }, { parent: "O2" }];
    expect(foundIn(id, { objectives, keyResults: [{ objectiveId: "O3" }] })).toEqual([]);
  });

  it("finds an objective under which nothing has key results", () => {
    const objectives = [{}, { parent: "O1" }, {}];
    const found = foundIn(id, { objectives, keyResults: [{ objectiveId: "O3" }] });
    expect(found).toMatchObject([
      { level: "error", about: "O1" },
      { level: "error", about: "O2" },
    ]);
  });

  it("finds a single objective without", () => {
    expect(foundIn(id, { keyResults: [] })).toMatchObject([{ about: "O1", cell: "0." }]);
  });

  it("says it once where the book has no key results at all", () => {
    const found = foundIn(id, { objectives: [{}, {}, {}], keyResults: [] });
    expect(found).toHaveLength(1);
    expect(found[0]?.seen).toContain("3 objectives");
  });

  it("leaves a cycle that has not come yet to be written", () => {
    expect(foundIn(id, { objectives: [{ cycle: "FY2027" }], keyResults: [] })).toEqual([]);
  });

  it("comes to an end where parents go round in a circle", () => {
    const objectives = [{ parent: "O2" }, { parent: "O1" }, {}];
    expect(foundIn(id, { objectives, keyResults: [{ objectiveId: "O1" }] })).toMatchObject([{ about: "O3" }]);
  });
});

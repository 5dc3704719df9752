import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../../core/rules/engine/rule";
import { foundIn } from "../findings-of";

const id = "too-many-key-results";

const several = (count: number): NonNullable<RuleExample["keyResults"]> =>
  Array.from({ length: count }, () => ({}));

describe(id, () => {
  it("accepts four", () => {
    expect(foundIn(id, { keyResults: several(4) })).toEqual([]);
  });

  it("does not count those that are left out of the score on purpose", () => {
    expect(foundIn(id, { keyResults: [...several(4), { weight: 0 }, { weight: 0 }] })).toEqual([]);
  });

  it.each([
    [5, "warning"],
    [6, "error"],
    [12, "error"],
  ])("finds %i: %s", (count, level) => {
    const found = foundIn(id, { keyResults: several(count) });
    expect(found).toMatchObject([{ level, about: "O1" }]);
    expect(found[0]?.seen).toContain(`${count} key results`);
  });

  it("leaves the key results of a plan without objectives to whoever names them", () => {
    const objectives = [{ title: "(no objective in the plan)" }];
    expect(foundIn(id, { objectives, keyResults: several(30) })).toEqual([]);
  });
});

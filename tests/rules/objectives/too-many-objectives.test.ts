import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../../core/rules/engine/rule";
import { foundIn } from "../findings-of";

type GivenObjective = NonNullable<RuleExample["objectives"]>[number];

const several = (count: number, given: GivenObjective = {}): GivenObjective[] =>
  Array.from({ length: count }, () => given);

describe("too-many-objectives", () => {
  it.each<[string, GivenObjective[]]>([
    ["five objectives of a city", several(5)],
    ["five objectives of each department", [...several(5, { department: "Fire", level: "Department" }), ...several(5, { department: "Police", level: "Department" })]],
    ["objectives of teams, whose team nobody names", several(9, { department: "Fire", level: "Team" })],
    ["objectives of departments that nobody names", several(9, { department: null, level: "Department" })],
    ["objectives of last year beside those of this quarter", [...several(4, { cycle: "FY2025" }), ...several(5)]],
    ["objectives that only stand in for what the plan does not name", several(6, { title: "(no objective in the plan)" })],
  ])("accepts %s", (_, objectives) => {
    expect(foundIn("too-many-objectives", { objectives })).toEqual([]);
  }); // prettier-ignore

  it("is said once for a unit, at the first objective too many", () => {
    const objectives = [...several(7, { department: "Fire" }), ...several(2, { department: "Police" })];
    const found = foundIn("too-many-objectives", { objectives });
    expect(found).toMatchObject([{ level: "error", about: "Fire", cell: "5.title" }]);
    expect(found[0]?.seen).toContain("Fire has 7 objectives");
  });

  it("counts yearly objectives in each quarter of their year", () => {
    const objectives = [...several(4, { cycle: "FY2026" }), ...several(2)];
    expect(foundIn("too-many-objectives", { objectives })).toHaveLength(1);
  });

  it("is a warning in a small town", () => {
    const settings = { preset: "small-town", maxObjectives: 3 } as const;
    expect(foundIn("too-many-objectives", { objectives: several(3), settings })).toEqual([]);
    expect(foundIn("too-many-objectives", { objectives: several(4), settings })).toMatchObject([
      { level: "warning", about: "City", cell: "3.title" },
    ]);
  });
});

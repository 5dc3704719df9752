import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../../core/rules/engine/rule";
import { foundIn } from "../findings-of";

const id = "objective-ladders-up";
const unlinked = { planGoal: null, parent: null };

describe(id, () => {
  it.each<[string, NonNullable<RuleExample["objectives"]>]>([
    ["a city's objective under a plan goal", [{ planGoal: "A safe city" }]],
    ["a department's under the city's", [{}, { level: "Department", planGoal: null, parent: "O1" }]],
    ["a team's under its department's", [{}, { level: "Department", parent: "O1" }, { level: "Team", parent: "O2" }]],
    ["one under another of the same level", [{}, { parent: "O1" }]],
    ["a team's under the city's where there are no departments", [{}, { level: "Team", parent: "O1" }]],
    ["one that only stands in for what the plan does not name", [{}, { ...unlinked, title: "(no objective in the plan)" }]],
  ])("accepts %s", (_, objectives) => {
    expect(foundIn(id, { objectives })).toEqual([]);
  }); // prettier-ignore

  it("finds the few that name neither, one by one", () => {
    const objectives = [{}, {}, {}, unlinked, { ...unlinked, level: "Department" as const }];
    expect(foundIn(id, { objectives })).toMatchObject([
      { level: "warning", about: "O4", cell: "3.planGoal" },
      { level: "warning", about: "O5", cell: "4.planGoal" },
    ]);
  });

  it("says it once of a town's book that knows no plan goals", () => {
    const found = foundIn(id, {
      objectives: [unlinked, unlinked, unlinked],
      settings: { preset: "small-town" },
    });
    expect(found).toMatchObject([{ about: "book", cell: "0.planGoal" }]);
    expect(found[0]?.seen).toContain("3 of 3");
  });

  it("finds a parent that is not there", () => {
    const [finding] = foundIn(id, { objectives: [{}, { parent: "O9" }] });
    expect(finding).toMatchObject({ about: "O2", cell: "1.parent" });
    expect(finding?.fix).toBeUndefined();
  });

  it("corrects how a parent's ID is written", () => {
    const [finding] = foundIn(id, { objectives: [{}, { parent: " o1" }] });
    expect(finding?.fix?.set).toEqual({ parent: "O1" });
  });

  it("finds a level that is skipped", () => {
    const objectives = [
      {},
      { level: "Department", parent: "O1" } as const,
      { level: "Team", parent: "O1" } as const,
    ];
    const found = foundIn(id, { objectives });
    expect(found).toMatchObject([{ about: "O3", cell: "2.parent" }]);
    expect(found[0]?.seen).toContain("skipped");
  });

  it("finds a city's objective under a team's", () => {
    expect(foundIn(id, { objectives: [{ parent: "O2" }, { level: "Team" }] })).toMatchObject([
      { about: "O1" },
    ]);
  });

  it("finds each circle once, whatever leads into it", () => {
    const objectives = [{ parent: "O2" }, { parent: "O3" }, { parent: "O2" }, { parent: "O4" }, {}];
    const found = foundIn(id, { objectives });
    expect(found.map(({ about }) => about)).toEqual(["O2", "O4"]);
    expect(found[0]?.seen).toContain("O2 → O3 → O2");
    expect(found[1]?.seen).toContain("O4 → O4");
  });
});

import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../../core/rules/engine/rule";
import { foundIn } from "../findings-of";

const id = "duplicate-objective";
type GivenObjective = NonNullable<RuleExample["objectives"]>[number];
const foundFor = (...objectives: GivenObjective[]) => foundIn(id, { objectives });

describe(id, () => {
  it.each<[string, GivenObjective, GivenObjective]>([
    ["what two departments share", { title: "Serve customers well", department: "Fire" }, { title: "Serve customers well", department: "Police" }],
    ["what is repeated a level below", { title: "Serve customers well" }, { title: "Serve customers well", level: "Team" }],
    ["what is taken up again in the next cycle", { title: "Serve customers well" }, { title: "Serve customers well", cycle: "FY2026 Q4" }],
    ["a short name under two goals", { title: "Training", planGoal: "A safe city" }, { title: "Training", planGoal: "A city that works" }],
    ["two kinds of crime", { title: "Reduce violent crime" }, { title: "Reduce property crime" }],
    ["one kind of crime beside all crime", { title: "Reduce crime" }, { title: "Reduce violent crime" }],
    ["two phases", { title: "Neighbours enjoy the creek park, phase 1" }, { title: "Neighbours enjoy the creek park, phase 2" }],
    ["two services", { title: "Shorten response times for fire calls" }, { title: "Shorten response times for medical calls" }],
    ["two that stand in for what the plan does not name", { title: "(no objective in the plan)" }, { title: "(no objective in the plan)" }],
  ])("accepts %s", (_, first, second) => {
    expect(foundFor(first, second)).toEqual([]);
  }); // prettier-ignore

  it.each<[string, string]>([
    ["Residents feel safe downtown", "residents feel safe,  downtown."],
    ["Improve the condition of our streets", "Improve street condition"],
    ["Keep the river clean for swimmers", "Keep the river clean and safe for swimmers"],
  ])("finds %j and %j", (first, second) => {
    const found = foundFor({ title: first }, { title: "Homes that people can afford" }, { title: second });
    expect(found).toMatchObject([{ level: "warning", about: "O3", cell: "2.title" }]);
    expect(found[0]?.seen).toContain("O1");
  });

  it("finds the same sentence under two goals", () => {
    const title = "Residents feel safe in every park";
    expect(foundFor({ title, planGoal: "A safe city" }, { title, planGoal: "Green city" })).toHaveLength(1);
  });
});

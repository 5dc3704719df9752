import { describe, expect, it } from "vitest";
import { foundIn } from "../findings-of";

const id = "quality-key-result";

describe(id, () => {
  it.each([
    "Raise the share of residents who feel safe at night from 61 % to 70 %",
    "Cut complaints about missed collections from 40 to 10 a month",
    "Reach 4.5 of 5 in the permit counter's customer survey",
    "90 % of callers would recommend the service",
    "Raise trust in the police from 55 % to 65 %",
    "90 % of patrons rate the library as good or excellent",
  ])("sees that %j measures what people perceive", (title) => {
    expect(foundIn(id, { keyResults: [{}, { title }] })).toEqual([]);
  });

  it("accepts what people have put into the class Quality", () => {
    expect(foundIn(id, { keyResults: [{ class: "Quality" }] })).toEqual([]);
  });

  it("leaves a unit without key results alone", () => {
    expect(foundIn(id, { keyResults: [] })).toEqual([]);
  });

  it("finds the unit that has none, at its first objective", () => {
    const found = foundIn(id, {
      objectives: [{ department: "Fire" }, { department: "Police" }, { department: "Police" }],
      keyResults: [{ class: "Quality" }, { objectiveId: "O2" }, { objectiveId: "O3" }],
    });
    expect(found).toMatchObject([{ level: "info", about: "Police", cell: "1." }]);
    expect(found[0]?.seen).toContain("the 2 key results of Police");
  });

  it("says it once where most units have none", () => {
    const names = ["Fire", "Police", "Parks", "Library", "Finance", "Water", "Roads"];
    const found = foundIn(id, { objectives: names.map((department) => ({ department })), keyResults: names.map((_, i) => ({ objectiveId: `O${i + 1}` })) });
    expect(found).toHaveLength(1);
    expect(found[0]?.seen).toBe("7 of 7 units measure nothing that the people served perceive: Fire, Police, Parks, Library, Finance, others.");
  }); // prettier-ignore
});

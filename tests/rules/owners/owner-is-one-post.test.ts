import { describe, expect, it } from "vitest";
import { foundIn } from "../findings-of";

const id = "owner-is-one-post";

describe(id, () => {
  it.each([
    "Fire Chief",
    "Jane Roe",
    "City Clerk/Treasurer",
    "Director of Parks & Recreation",
    "f.chief@example.gov",
  ])("accepts %j", (owner) => {
    expect(foundIn(id, { objectives: [{ owner }], keyResults: [{ owner }] })).toEqual([]);
  });

  it.each([
    ["City Clerk's Office", "is a unit"],
    ["Fire Chief and Police Chief", "more than one owner"],
    ["all departments", "names nobody"],
  ])("finds %j once, however much it owns, on the People sheet", (owner, says) => {
    const found = foundIn(id, {
      objectives: [{ owner }, { owner: "Fire Chief" }],
      keyResults: [{ owner }, { owner: ` ${owner.toUpperCase()}` }],
      people: [{}, { owner }],
    });
    expect(found).toMatchObject([{ level: "warning", sheet: "people", cell: "1.owner", about: owner }]);
    expect(found[0]?.seen).toContain("1 objective and 2 key results");
    expect(found[0]?.seen).toContain(says);
  });

  it("finds it at the first item where People has no row for it", () => {
    const found = foundIn(id, { keyResults: [{}, { owner: "TBD" }, { owner: "TBD" }], people: [{}] });
    expect(found).toMatchObject([{ sheet: "keyResults", cell: "1.owner", about: "O1.KR2" }]);
  });

  it("takes for a unit what the book calls a department", () => {
    const found = foundIn(id, { objectives: [{ owner: "Dispatch", department: "Dispatch" }] });
    expect(found).toMatchObject([{ about: "Dispatch" }]);
  });

  it("leaves an objective without an owner to the rule that says so", () => {
    expect(foundIn(id, { objectives: [{ owner: null }, { owner: " " }], keyResults: [] })).toEqual([]);
  });
});

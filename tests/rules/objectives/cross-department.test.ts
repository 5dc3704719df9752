import { describe, expect, it } from "vitest";
import { foundIn } from "../findings-of";

const id = "cross-department";
const people = [
  { owner: "Fire Chief", department: "Fire" },
  { owner: "Police Chief", department: "Police" },
  { owner: "Deputy Fire Chief", department: "fire " },
  { owner: "Volunteer coordinator", department: null },
];
const ownedBy = (...owners: string[]) =>
  foundIn(id, { people, keyResults: owners.map((owner) => ({ owner })) });

describe(id, () => {
  it.each([
    [["Fire Chief", "Fire Chief"]],
    [["Fire Chief", "Deputy Fire Chief"]],
    [["Fire Chief", "Volunteer coordinator"]],
    [["Fire Chief", "Somebody who is not listed"]],
  ])("says nothing of %j", (owners) => {
    expect(ownedBy(...owners)).toEqual([]);
  });

  it("names the departments that share an objective", () => {
    const found = ownedBy("Fire Chief", "Police Chief", "fire chief");
    expect(found).toMatchObject([{ level: "info", about: "O1" }]);
    expect(found[0]?.seen).toContain("Fire and Police");
  });
});

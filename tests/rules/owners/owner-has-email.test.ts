import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../../core/rules/engine/rule";
import { foundIn } from "../findings-of";

const id = "owner-has-email";
const fireChief = { owner: "Fire Chief" };

describe(id, () => {
  it.each<[string, RuleExample]>([
    ["owners with an address each", {}],
    ["one who wants no reminders", { people: [{ email: null, reminders: false }] }],
    ["one whose work is done", { objectives: [{ owner: null }], keyResults: [{ call: "Done" }], people: [{ email: null }] }],
    ["one whose work is past its date", { objectives: [{ owner: null }], keyResults: [{ due: "2025-12-31" }], people: [{ email: null }] }],
    ["words that name nobody, which another rule says", { objectives: [{ owner: "TBD" }], keyResults: [], people: [{ owner: "TBD", email: null }] }],
    ["somebody who owns nothing", { people: [{}, { ...fireChief, email: null }] }],
  ])("accepts %s", (_, example) => {
    expect(foundIn(id, example)).toEqual([]);
  }); // prettier-ignore

  it("finds the one who has none", () => {
    const found = foundIn(id, { keyResults: [{}, fireChief], people: [{}, { ...fireChief, email: " " }] });
    expect(found).toMatchObject([
      { level: "warning", sheet: "people", cell: "1.email", about: "Fire Chief" },
    ]);
  });

  it("finds the one who is not on the People sheet", () => {
    const found = foundIn(id, { keyResults: [{}, fireChief], people: [{}] });
    expect(found).toMatchObject([{ sheet: "keyResults", cell: "1.owner" }]);
    expect(found[0]?.seen).toContain("no row");
  });

  it("says it once where nobody has an address yet", () => {
    const found = foundIn(id, { keyResults: [{}, fireChief], people: [{ email: null }, { ...fireChief, email: null }] });
    expect(found).toHaveLength(1);
    expect(found[0]?.seen).toContain("None of the 2 owners");
  }); // prettier-ignore

  it.each(["mailto:f.director@example.gov", "Ana Roe <f.director@example.gov>", " f.director@example.gov;"])(
    "takes off %j what is no part of the address",
    (email) => {
      const [finding] = foundIn(id, { people: [{ email }] });
      expect(finding?.fix).toMatchObject({ table: "people", set: { email: "f.director@example.gov" } });
    },
  );

  it.each(["ask the front desk", "a@example.gov; b@example.gov", "f.director@cityhall"])(
    "changes nothing about %j by itself",
    (email) => {
      const [finding] = foundIn(id, { people: [{ email }] });
      expect(finding).toMatchObject({ level: "warning", cell: "0.email" });
      expect(finding?.fix).toBeUndefined();
    },
  );

  it("takes the owner's name where that is the address", () => {
    const owner = "f.chief@example.gov";
    const found = foundIn(id, { keyResults: [{}, { owner }], people: [{}, { owner, email: null }] });
    expect(found[0]?.fix?.set).toEqual({ email: owner });
  });
});

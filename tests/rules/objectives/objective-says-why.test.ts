import { describe, expect, it } from "vitest";
import { foundIn } from "../findings-of";

const id = "objective-says-why";

describe(id, () => {
  it.each([
    "Lower speeds so that children can walk to school",
    "Lower speeds so children can walk to school",
    "Keep reserves in order to weather a downturn",
    "Homes for every generation",
    "Simplify permits to attract small businesses",
    "Save water because the river is low",
  ])("reads a purpose in %j", (title) => {
    expect(foundIn(id, { objectives: [{ title, why: null }] })).toEqual([]);
  });

  it.each([
    "Expand access to care",
    "To improve the street network",
    "Improve the street network",
    "Bring services closer to the people",
  ])("finds none in %j", (title) => {
    const found = foundIn(id, { objectives: [{ title, why: " " }] });
    expect(found).toMatchObject([{ level: "info", about: "O1", cell: "0.why" }]);
  });

  it("accepts what the column Why says", () => {
    expect(foundIn(id, { objectives: [{ title: "Improve the street network" }] })).toEqual([]);
  });

  it("says it once while nobody has filled in the column", () => {
    const objectives = [{ title: "Safe streets", why: null }, { title: "Clean water", why: null }];
    const found = foundIn(id, { objectives });
    expect(found).toHaveLength(1);
    expect(found[0]?.seen).toContain("2 of 2 objectives");
  }); // prettier-ignore

  it("says it of each that was left out once somebody has", () => {
    const objectives = [{}, { title: "Safe streets", why: null }, { title: "Clean water", why: null }];
    expect(foundIn(id, { objectives }).map(({ about }) => about)).toEqual(["O2", "O3"]);
  });
});

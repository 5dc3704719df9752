import { describe, expect, it } from "vitest";
import type { Objective } from "../../../core/okr/model";
import { foundIn } from "../findings-of";

const id = "perspective-coverage";
const foundFor = (...perspectives: Objective["perspective"][]) =>
  foundIn(id, { objectives: perspectives.map((perspective) => ({ perspective })) });

describe(id, () => {
  it("accepts a set with all four", () => {
    expect(foundFor("Customer", "Financial", "Internal process", "Learning and growth", "Customer")).toEqual(
      [],
    );
  });

  it("accepts a book that does not use perspectives", () => {
    expect(foundFor(null, null, null)).toEqual([]);
  });

  it("accepts a single objective", () => {
    expect(foundFor("Customer")).toEqual([]);
  });

  it("does not ask it of departments", () => {
    const objectives = [{ level: "Department" }, { level: "Department" }] as const;
    expect(foundIn(id, { objectives: [...objectives] })).toEqual([]);
  });

  it("names the sides that are left out, once", () => {
    const found = foundFor("Customer", null, "Financial", "Customer");
    expect(found).toMatchObject([{ level: "info", cell: "0.perspective" }]);
    expect(found[0]?.seen).toContain('"Internal process" or "Learning and growth"');
  });
});

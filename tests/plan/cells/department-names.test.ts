/** Spellings of a department are one name only where the workbook shows the full one. */
import { describe, expect, it } from "vitest";
import { departmentNames } from "../../../core/plan/cells/department-names";

describe("department names", () => {
  const names = departmentNames([
    "Water Services", "Water Svcs", "WS", "WATER SERVICES", "Water  Services", "Fire Dept.", "Fire",
    "Harbor & Marina", "Harbor", "Mayor's Office", "Mayor", "Public Art", "Public Safety", "Public", "HR",
  ]); // prettier-ignore

  it.each([
    ["Water Svcs", "Water Services"],
    ["WS", "Water Services"],
    ["WATER SERVICES", "Water Services"],
    ["Water  Services", "Water Services"],
    ["Harbor", "Harbor & Marina"],
    ["HR", "HR"],
    ["Public", "Public"],
  ])("%j is %j", (spelling, name) => {
    expect(names.get(spelling)).toBe(name);
  });

  it.each([
    ["Fire Dept.", "Fire"],
    ["Mayor's Office", "Mayor"],
  ])("%j and %j are one", (a, b) => {
    expect(names.get(a)).toBe(names.get(b));
  });

  it("does not compare hundreds of different names", () => {
    const many = Array.from({ length: 400 }, (_, i) => `Unit ${i}`);
    expect(departmentNames(many).get("Unit 7")).toBe("Unit 7");
  });
});

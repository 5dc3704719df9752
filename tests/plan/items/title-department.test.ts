import { describe, expect, it } from "vitest";
import { sheetOf, workbookOf } from "../sheet-of";
import { itemOf, read } from "./plan-of";

const table = ["!Measure | Baseline | Target | Owner", "Days to answer a complaint | 12 | 5 | Ana Ruiz"];

const departmentUnder = (...titles: string[]): string | null => {
  const reading = read(workbookOf(sheetOf({ name: "FY26", rows: [...titles, "", ...table] })));
  return itemOf(reading, "complaint").department?.value ?? null;
};

describe("the department whose plan a table is", () => {
  it.each([
    ["before a dash in the title", ["Township of Larkmoor", "Parks & Administrative Services – Work plan 2026"], "Parks & Administrative Services"],
    ["after a dash", ["Performance plan - Fleet and Facilities"], "Fleet and Facilities"],
    ["behind its label", ["Department: Harbour and Quays"], "Harbour and Quays"],
    ["in the cell beside its label", ["Division | Water Treatment", "Year | 2026"], "Water Treatment"],
    ["as a title of its own", ["Larkmoor County", "Department of Public Works"], "Department of Public Works"],
  ])("stands %s", (_, titles, expected) => {
    expect(departmentUnder(...titles)).toBe(expected);
  }); // prettier-ignore

  it.each([
    ["the whole organisation", ["Larkmoor School Board – Goals"]],
    ["a plan's name", ["Larkmoor Water Plan – 2026 to 2030"]],
    ["a sentence", ["Our department keeps streets, parks and water in good order: see the notes below."]],
  ])("is not %s", (_, titles) => {
    expect(departmentUnder(...titles)).toBeNull();
  });

  it("gives way to a column of departments, and keeps its cell", () => {
    const rows = [
      "Public Works – Work plan",
      "!Action | Department | Due",
      "Repave Mill Street | Streets | 2026-08-31",
    ];
    expect(itemOf(read(workbookOf(sheetOf({ rows }))), "Repave").department?.value).toBe("Streets");
    const reading = read(workbookOf(sheetOf({ rows: ["Public Works – Work plan", ...table] })));
    expect(itemOf(reading, "complaint").department?.source).toMatchObject({ cell: "A1", span: [0, 12] });
  });
});

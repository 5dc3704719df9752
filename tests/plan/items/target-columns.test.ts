import { describe, expect, it } from "vitest";
import { sheetOf, workbookOf } from "../sheet-of";
import { itemOf, read } from "./plan-of";

const target = (rows: string[]): unknown[] => {
  const item = itemOf(read(workbookOf(sheetOf({ rows }))), "berths");
  return [item.target?.value ?? item.targetText?.value ?? null, item.targetUpper?.value ?? null, item.comparator];
}; // prettier-ignore

describe("which of several target columns gives the target", () => {
  it.each<[string, string[], unknown[]]>([
    ["between a threshold and a stretch", ["!KPI | Threshold | Target | Stretch target | Owner", "Share of berths let | 70% | 85% | 95% | Harbour Master"], [85, null, "="]],
    ["not the previous one", ["!KPI | Previous target | Target | Owner", "Share of berths let | 70% | 85% | Harbour Master"], [85, null, "="]],
    ["a span of minimum and maximum", ["!KPI | Baseline | Min target | Max target | Owner", "Share of berths let (%) | 60 | 80 | 90 | Harbour Master"], [80, 90, "between"]],
    ["numbers before the narrative beside them", ["!KPI | Target narrative | Minimum target | Maximum target | Owner", "Share of berths let (%) | Full but never crowded | 80 | 90 | Harbour Master"], [80, 90, "between"]],
    ["the narrative where there is no number", ["!KPI | Target | Target description | Owner", "State of berths | | Sound and dry | Harbour Master", "Boats | 12 | Small ones | Harbour Master"], ["Sound and dry", null, "="]],
    ["the next year's where this year's end is estimated", ["!KPI | FY25 Actual | FY26 Target | FY26 Projected | FY27 Target | Owner", "Share of berths let | 70% | 80% | 76% | 85% | Harbour Master"], [85, null, "="]],
    ["the next of several where this year's end is estimated", ["!KPI | FY26 Estimate | FY27 Goal | FY30 Goal | Owner", "Share of berths let | 76% | 85% | 95% | Harbour Master"], [85, null, "="]],
    ["this year's where it is under way", ["!KPI | FY26 Target | FY26 YTD | FY27 Target | Owner", "Share of berths let | 80% | 76% | 85% | Harbour Master"], [80, null, "="]],
    ["a word of this year before a number of a later one", ["!KPI | FY26 target | FY27 target | Owner", "Grade of berths | B | 3 | Harbour Master"], ["B", null, "="]],
  ])("%s", (_, rows, expected) => {
    expect(target(rows)).toEqual(expected);
  }); // prettier-ignore

  it("keeps a narrative beside a number as a note", () => {
    const rows = ["!KPI | Target | Target description | Owner", "Share of berths let | 85% | Full but never crowded | Harbour Master"]; // prettier-ignore
    expect(itemOf(read(workbookOf(sheetOf({ rows }))), "berths").notes?.value).toBe("Full but never crowded");
  });
});

describe("days in target cells", () => {
  it.each<[string, string, unknown[]]>([
    ["an amount by a month", "60 berths by June 2027", [60, "2027-06-30"]],
    ["an amount with its day in brackets", "85% (by 30 September 2026)", [85, "2026-09-30"]],
    ["an amount in a fiscal year", "40 in FY27", [40, "FY2027"]],
    ["a length of time, which is no day", "30 days", [30, null]],
  ])("%s", (_, cell, expected) => {
    const rows = ["!KPI | Baseline | Target | Owner", `Use of berths | | ${cell} | Harbour Master`];
    const item = itemOf(read(workbookOf(sheetOf({ rows }))), "berths");
    expect([item.target?.value ?? null, item.due?.value ?? null]).toEqual(expected);
  });

  it("give way to a due column", () => {
    const rows = ["!KPI | Target | Due", "Use of berths | 60 by June 2027 | 2026-12-31"];
    expect(itemOf(read(workbookOf(sheetOf({ rows }))), "berths").due?.value).toBe("2026-12-31");
  });
});

describe("lists that go with each other", () => {
  it.each<[string, string]>([
    ["by semicolons", "Boats lost; Berths let | 6; 70% | 1; 85%"],
    [
      "on lines, with amounts by semicolons",
      "Boats lost at their moorings~Berths let all year | 6; 70% | 1; 85%",
    ],
    ["on numbered lines", "1. Boats lost~2. Berths let | 1. 6~2. 70% | 1. 1~2. 85%"],
  ])("pair measure, baseline and target %s", (_, row) => {
    const rows = ["!Objective | KPIs | Baselines | Targets | Owners", `A good harbour | ${row} | Harbour Master; Quay Foreman`]; // prettier-ignore
    const reading = read(workbookOf(sheetOf({ rows })));
    const [lost, berths] = ["Boats lost", "Berths let"].map((words) => itemOf(reading, words));
    expect([lost?.baseline?.value, lost?.target?.value]).toEqual([6, 1]);
    expect([berths?.baseline?.value, berths?.target?.value, berths?.unit?.value]).toEqual([70, 85, "%"]);
    expect(berths?.otherOwners.map(({ value }) => value)).toEqual(["Quay Foreman"]);
  });

  it("leaves a sentence with a semicolon whole", () => {
    const rows = ["!Objective | KPI | Target | Owner", "A good harbour | Boats lost; counted by the coastguard | 1 | Harbour Master"]; // prettier-ignore
    expect(itemOf(read(workbookOf(sheetOf({ rows }))), "Boats").text.value).toBe("Boats lost; counted by the coastguard"); // prettier-ignore
  });
});

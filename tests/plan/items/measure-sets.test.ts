import { describe, expect, it } from "vitest";
import { sheetOf, workbookOf } from "../sheet-of";
import { itemOf, outline, read } from "./plan-of";

const numbers = (rows: string[], words: string, merges: string[] = []): unknown[] => {
  const { baseline, target, unit, due } = itemOf(
    read(workbookOf(sheetOf({ name: "Plan", rows, merges }))),
    words,
  );
  return [baseline?.value ?? null, target?.value ?? null, unit?.value ?? null, due?.value ?? null];
};

const clinic = [
  "!Aim | Indicator | Unit | Now | Target | Lead | Change idea | Process indicator | Process target",
  "Shorter waits | Median minutes from door to doctor | minutes | 96 | 60 | Head of Emergency | Triage nurse at the door | Shifts with a triage nurse | 90% by 31 October 2026",
  " | | | | | | Text patients their place in the queue | Patients texted | 1,500",
  " | | | | | | Open a second X-ray room | – | –",
  "Cleaner hands | Hand hygiene compliance | % | 0.71 | 0.9 | Infection Control Lead | Gel at every bed | Beds with gel | 240 beds by March 2027",
];
const merges = ["A2:A4", "B2:B4", "C2:C4", "D2:D4", "E2:E4", "F2:F4"];

describe("several measures on a row, each with numbers of its own", () => {
  it.each([
    ["the outcome, from the columns right of it", "door to doctor", [96, 60, "minutes", null]],
    ["the measure of a change, with the day in its target", "Shifts with", [null, 90, "%", "2026-10-31"]],
    ["the measure of a second change, and nothing of the outcome's", "texted", [null, 1500, "count", null]],
    ["an amount before its month", "Beds with gel", [null, 240, "count", "2027-03-31"]],
    ["the next outcome, in percent points", "hygiene", [71, 90, "%", null]],
  ])("reads %s", (_, words, expected) => {
    expect(numbers(clinic, words, merges)).toEqual(expected);
  });

  it("gives changes none of the outcome's numbers, and all of them its lead", () => {
    const reading = read(workbookOf(sheetOf({ rows: clinic, merges })));
    const change = itemOf(reading, "second X-ray");
    expect([change.kind, change.baseline, change.target]).toEqual(["activity", null, null]);
    expect(change.owner?.value).toBe("Head of Emergency");
  });

  it.each([
    ["pairs of a measure and its target", ["!Objective | KPI A | Target A | KPI B | Target B | Owner", "Safe roads | Crashes with injuries | 20 | Crossings rebuilt | 6 | City Engineer"]],
    ["measures first, then their targets by number", ["!Objective | KPI 1 | KPI 2 | Target 1 | Target 2 | Owner", "Safe roads | Crashes with injuries | Crossings rebuilt | 20 | 6 | City Engineer"]],
    ["lead and lag measures under group headers", ["! | Outcome | | Output | | ", "!Objective | Measure | Target | Measure | Target | Owner", "Safe roads | Crashes with injuries | 20 | Crossings rebuilt | 6 | City Engineer"]],
  ])("reads %s", (_, rows) => {
    expect(numbers(rows, "Crashes")[1]).toBe(20);
    expect(numbers(rows, "Crossings")[1]).toBe(6);
  }); // prettier-ignore

  it("keeps a measure that only explains another out", () => {
    const rows = [
      "!Objective | KPI | KPI definition | Baseline | Target",
      "Safe roads | Crashes with injuries | Reported by the police within 30 days | 31 | 20",
    ];
    expect(outline(read(workbookOf(sheetOf({ rows }))))).toEqual([
      "objective: Safe roads",
      "key-result: Crashes with injuries",
    ]);
  });
});

describe("a measure merged over its actions", () => {
  it("keeps its numbers from the actions on the rows below its first", () => {
    const rows = [
      "!Objective | Measure | Baseline | Target | Action | Lead",
      "Fewer floods | Flooded cellars in a year | 40 | 25 | Clear the brook each autumn | Drainage Engineer",
      " | | | | Lend pumps to streets at risk | Fire Marshal",
    ];
    const reading = read(workbookOf(sheetOf({ rows, merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3"] })));
    expect(itemOf(reading, "cellars").target?.value).toBe(25);
    expect(itemOf(reading, "Lend pumps")).toMatchObject({ kind: "activity", target: null, baseline: null });
  });
});

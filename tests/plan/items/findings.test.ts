/** What the reader says about cells: missing, unreadable, contradictory; and how it tells its progress. */
import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../core/workbook/cells";
import { itemOf, read, rules, workbookOf } from "./plan-of";

const header = [
  "Objective",
  "Key result",
  "Owner",
  "Baseline",
  "Target",
  "Unit",
  "Year due",
  "Month due",
  "Status",
];
const plan = (...rows: CellValue[][]): ReturnType<typeof read> =>
  read(workbookOf({ rows: [header, ...rows] }));

describe("findings", () => {
  it.each<[string, string, CellValue[]]>([
    ["no owner", "no-owner", ["Dry homes", "Cut flooded cellars", null, 30, 10, "#", 2027, 6, null]],
    ["an owner that is nobody", "owner-is-nobody", ["Dry homes", "Cut flooded cellars", "All staff", 30, 10, "#", 2027, 6, null]],
    ["no baseline", "no-baseline", ["Dry homes", "Cut flooded cellars", "Engineer", null, 10, "#", 2027, 6, null]],
    ["no target", "no-target", ["Dry homes", "Cut flooded cellars", "Engineer", 30, "TBD", "#", 2027, 6, null]],
    ["a target that is several numbers", "target-not-read", ["Dry homes", "Cut flooded cellars", "Engineer", 30, "ward 1: 4, ward 2: 6", "#", 2027, 6, null]],
    ["a mangled date", "mangled-date", ["Dry homes", "Cut flooded cellars", "Engineer", 30, "10-Jun", "#", 2027, 6, null]],
    ["an error value", "cell-error", ["Dry homes", "Cut flooded cellars", "Engineer", "#REF!", 10, "#", 2027, 6, null]],
    ["scales a thousandfold apart", "scales-differ", ["Dry homes", "Value of damage", "Engineer", "$2.1M", "$900", "$", 2027, 6, null]],
    ["a baseline that is several numbers", "baseline-not-read", ["Dry homes", "Cut flooded cellars", "Engineer", "ward 1: 14, ward 2: 16", 10, "#", 2027, 6, null]],
    ["units that do not meet", "units-differ", ["Dry homes", "Time to pump a cellar dry", "Engineer", "3 weeks", "10 days", null, 2027, 6, null]],
    ["a baseline in words against its column", "numbers-contradict", ["Dry homes", "Cut flooded cellars from 35 to 10", "Engineer", 30, 10, "#", 2027, 6, null]],
    ["a count of work against its column", "numbers-contradict", ["Dry homes", "Install 40 pumps", "Engineer", null, 60, "#", 2027, 6, null]],
    ["a day in words against its column", "dates-contradict", ["Dry homes", "Cut flooded cellars to 10 by March 2026", "Engineer", 30, 10, "#", 2027, 6, null]],
    ["words against a column", "numbers-contradict", ["Dry homes", "Cut flooded cellars from 30% to 12%", "Engineer", 0.3, 0.15, "%", 2027, 6, null]],
  ])("%s", (_, rule, row) => {
    const reading = plan(row, ["Dry homes", "Pumps tested", "Engineer", 60, 90, "%", 2027, 6, null]);
    expect(rules(reading)).toContain(rule);
    for (const finding of reading.findings) {
      expect(finding.sheet).toBe("Plan 1");
      expect(`${finding.seen} ${finding.why} ${finding.todo}`).not.toMatch(/undefined|null/);
    }
  }); // prettier-ignore

  it("keeps a baseline in another unit as the words that it is", () => {
    const row = [
      "Dry homes",
      "Time to pump a cellar dry",
      "Engineer",
      "3 weeks",
      "10 days",
      null,
      2027,
      6,
      null,
    ];
    const item = itemOf(plan(row), "pump");
    expect([item.baseline, item.baselineText?.value, item.target?.value]).toEqual([null, "3 weeks", 10]);
  });

  it.each<[string, CellValue[]]>([
    ["a month in its year", ["Dry homes", "Cut flooded cellars to 10 by 2027", "Engineer", 30, 10, "#", 2027, 6, null]],
    ["working days beside days", ["Dry homes", "Time to pump a cellar dry", "Engineer", "9 days", "5 working days", null, 2027, 6, null]],
  ])("sees no contradiction in %s", (_, row) => {
    expect(rules(plan(row))).toEqual([]);
  }); // prettier-ignore

  it("is quiet about a row that says all", () => {
    const reading = plan(
      ["Dry homes", "Cut flooded cellars", "Engineer", 30, 10, "#", 2027, 6, "On track"],
      ["Dry homes", "Pumps tested", "Engineer", 60, 90, "%", 2027, 9, "On track"],
    );
    expect(reading.findings).toEqual([]);
    expect(itemOf(reading, "cellars").due?.value).toBe("2027-06-30");
  });

  it("says once that a table has no column for owners", () => {
    const reading = read(
      workbookOf({ rows: [["Objective", "Measure", "Baseline", "Target"], ["Dry homes", "Flooded cellars", 30, 10], ["Dry homes", "Pumps tested", "60%", "90%"]] }),
    ); // prettier-ignore
    expect(reading.findings.filter(({ rule }) => rule === "no-owner-column")).toHaveLength(1);
  });
});

describe("progress", () => {
  it("ends at the number of rows", () => {
    const rows = Array.from({ length: 2500 }, (_, i) => ["Dry homes", `Pump ${i} tested`, "Engineer", 60, 90, "%", 2027, 6, null]); // prettier-ignore
    const told: [number, number][] = [];
    read(workbookOf({ rows: [header, ...rows] }), { onProgress: (done, all) => told.push([done, all]) });
    const last = told[told.length - 1];
    expect(told.length).toBeGreaterThan(1);
    expect(last?.[0]).toBe(last?.[1]);
  });
});

describe("options", () => {
  it("a fiscal-year start that the caller gives wins over the plan's", () => {
    const rows = [header, ["Dry homes", "Cut flooded cellars", "Engineer", 30, 10, "#", null, null, null]];
    const notes = { name: "Notes", rows: [["The fiscal year begins October 1."]] };
    expect(read(workbookOf(notes, { rows }), { fiscalYearStart: 4 }).fiscalYearStart).toEqual({ month: 4, source: null });
  }); // prettier-ignore

  it("sheets that are ours are not read", () => {
    const rows = [header, ["Dry homes", "Cut flooded cellars", "Engineer", 30, 10, "#", 2027, 6, null]];
    expect(read(workbookOf({ name: "Objectives", rows }), { skipSheets: ["Objectives"] }).items).toEqual([]);
  });
});

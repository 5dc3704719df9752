/** Scorecards on their side: a column for each measure, what is said of it down the left. Made up. */
import { describe, expect, it } from "vitest";
import { readPlan } from "../../../core/plan/read-plan";
import type { PlanReading } from "../../../core/plan/reading";
import { sheetOf, workbookOf } from "../sheet-of";
import { itemOf, textAt } from "../items/plan-of";

const read = (rows: string[]): PlanReading =>
  readPlan(workbookOf(sheetOf({ rows })), { today: "2026-02-16", fiscalYearStart: null, skipSheets: [] });

const corner = [
  "*Harbor patrol scorecard",
  "! | Minutes to a boat in distress | Rescues without injury | Fuel per patrol",
  "Unit | minutes | % | litres",
  "Baseline 2024 | 14 | 91% | 62",
  "Target 2026 | 10 | 96% | 50",
  "Owner | Harbor Master | Chief Mate | Chief Mate",
];

const goals = [
  " | Objective | Quick permits | Quick permits | Open parks",
  " | Key result | Days to a permit | Permits filed online | Parks open at dusk",
  " | FY25 actual | 34 | 41% | 22",
  " | FY26 target | 20 | 60% | 26",
  " | Lead | Ida Berg | Omar Sule | Wen Li",
];

describe("scorecards on their side", () => {
  it("read a measure from each column, with the cells that say so", () => {
    const plan = read(corner);
    const item = itemOf(plan, "Rescues without injury");
    expect(item).toMatchObject({ baseline: { value: 91 }, target: { value: 96 }, unit: { value: "%" } });
    expect([item.text, item.target, item.owner].map((found) => found?.source.cell)).toEqual(["C2", "C5", "C6"]);
    expect(plan.items).toHaveLength(3);
  });

  it("put measures under the objective above them", () => {
    const plan = read(goals);
    const under = ["Days to", "filed online", "at dusk"].map((words) => textAt(plan, itemOf(plan, words).objective));
    expect(under).toEqual(["Quick permits", "Quick permits", "Open parks"]);
  });

  it("say that a finding is in the cell that people see", () => {
    const plan = read(corner.map((row) => row.replace("Chief Mate | Chief Mate", "Chief Mate | TBD")));
    const cells = plan.findings.filter(({ rule }) => rule === "owner-is-nobody" || rule === "no-owner");
    expect(cells.map(({ cell }) => cell)).toEqual(["D6"]);
  });

  it.each([
    ["a form for one entry", ["Goal | More readers", "Owner | Ida Berg", "Baseline | 40", "Target | 60", "Due | 2026-12-31"]],
    ["a comparison of towns", ["! | Us | Alton | Byford", "Population | 21000 | 33000 | 18000", "Budget | 31.2 | 44 | 22.1", "Employees | 210 | 340 | 150"]],
  ])("leave %s alone", (_, rows) => {
    expect(read(rows).sheets[0]?.isPlan).toBe(false);
  });
}); // prettier-ignore

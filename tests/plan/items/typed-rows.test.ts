/** Exports in which a column says of each row what it is, and matrices of strategies. Made up. */
import { describe, expect, it } from "vitest";
import { readPlan } from "../../../core/plan/read-plan";
import type { PlanReading } from "../../../core/plan/reading";
import { sheetOf, workbookOf } from "../sheet-of";
import { itemOf, outline, textAt } from "./plan-of";

const read = (rows: string[]): PlanReading =>
  readPlan(workbookOf(sheetOf({ rows })), { today: "2026-02-16", fiscalYearStart: null, skipSheets: [] });

describe("rows that say what they are", () => {
  it("give numbers to measures and none to actions", () => {
    const plan = read([
      "Goal | Objective | Type | Item | Owner | Baseline | Target | Due",
      "Safe city | Fewer crashes | Measure | Serious crashes per year | City Engineer | 48 | 30 | 2027-06-30",
      "Safe city | Fewer crashes | Action | Install four raised crossings | City Engineer | | | 2026-10-31",
      "Clean city | Less litter | Measure | Litter score | Parks Director | 2.1 | 3 | 2027-06-30",
    ]);
    expect(itemOf(plan, "Serious crashes")).toMatchObject({ kind: "key-result", baseline: { value: 48 }, target: { value: 30 } });
    expect(itemOf(plan, "raised crossings")).toMatchObject({ kind: "activity", baseline: null });
    expect(textAt(plan, itemOf(plan, "Litter score").objective)).toBe("Less litter");
  }); // prettier-ignore

  it("stand at their level where all share one column", () => {
    const plan = read([
      "Type | Name | Owner | Due | Baseline | Target",
      "Goal | Clean bay | | | |",
      "Objective | Less litter on beaches | Parks Director | 2027-06-30 | |",
      "KPI | Litter pieces per mile | Parks Director | 2027-06-30 | 61 | 30",
      "Action | Hire two beach crews | Parks Director | 2026-10-31 | |",
    ]);
    expect(outline(plan)).toEqual([
      "goal: Clean bay",
      "objective: Less litter on beaches",
      "key-result: Litter pieces per mile",
      "activity: Hire two beach crews",
    ]);
  });
});

describe("matrices of strategies", () => {
  it("hold what is to be done, with someone to do it", () => {
    const plan = read([
      "!# | Strategy | Accountable | FY26 | FY27",
      "!Chapter 1 Homes | | | |",
      "H1 | Allow small second homes by right | Planning Director | ✓ |",
      "H2 | Create a housing trust fund | Town Manager | | ✓",
      "!Chapter 2 Roads | | | |",
      "R1 | Complete the bike network plan | Road Director | ✓ | ✓",
    ]);
    expect(outline(plan).filter((line) => line.startsWith("activity"))).toHaveLength(3);
    expect(textAt(plan, itemOf(plan, "bike network").goal)).toBe("Chapter 2 Roads");
  });
});

describe("years over goal and actual", () => {
  it("read the year's goal as its target and the year before as the start", () => {
    const plan = read([
      "!Objective | Measure | Unit | FY24 | | FY25 | | FY26",
      "! | | | Goal | Actual | Goal | Actual | Goal",
      "Reliable water | Breaks per 100 miles | # | 20 | 22 | 18 | 19 | 15",
      "Quick answers | Calls answered in a minute | % | 80% | 78% | 82% | 84% | 85%",
    ]);
    expect(itemOf(plan, "Breaks")).toMatchObject({ baseline: { value: 19 }, target: { value: 15 } });
  });
});

describe("lines about a goal between it and its table", () => {
  it("leave the table under the goal", () => {
    const plan = read([
      "Program Goal 1: Fewer adults smoke",
      "Long-term indicator: share of adults who smoke",
      "",
      "!Annual Objectives | Activities | Lead | Timeline",
      "Enroll 400 adults in the quitline | Train 30 clinics | Health Educator | 2026-03-31",
    ]);
    expect(textAt(plan, itemOf(plan, "Train 30").goal)).toBe("Program Goal 1: Fewer adults smoke");
  });
});

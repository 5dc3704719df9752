/** Labelled lines over a table: the goal of its rows and how it is measured; and lines that are none of that. Made up. */
import { describe, expect, it } from "vitest";
import { readPlan } from "../../../core/plan/read-plan";
import type { PlanItem, PlanReading } from "../../../core/plan/reading";
import { sheetOf, workbookOf } from "../sheet-of";
import { itemOf, textAt } from "./plan-of";

const table = [
  "!Action | Lead | By when | Evidence",
  "Hire two swim teachers | Pool Manager | 2026-09-01 | Contracts signed",
  "Open the pool on Saturdays | Pool Manager | 2026-10-01 | Timetable",
  "Buy float boards | Facilities | 2026-11-01 | Invoice",
];

function read(rows: readonly string[], merges: string[] = []): PlanReading {
  const workbook = workbookOf(sheetOf({ name: "Goal A", rows: [...rows], merges }));
  return readPlan(workbook, { today: "2026-02-16", fiscalYearStart: null, skipSheets: [] });
}

const over = (lines: readonly string[], merges: string[] = []): PlanReading =>
  read([...lines, "", ...table], merges);

const headOf = (plan: PlanReading, item: PlanItem): string | null =>
  textAt(plan, item.objective) ?? textAt(plan, item.goal);

const goal = "Every child can swim";
const measure = "Share of pupils who can swim";

const blocks: { is: string; lines: string[]; merges?: string[]; cell: string }[] = [
  {
    is: "labels beside their values, under the number of the goal",
    lines: ["Goal 2", "", `Goal statement: | ${goal}`, `Measure | ${measure}`, "Baseline | 41%", "Target | 70% by June 2028", "Goal lead | Kim Ode"],
    cell: "B4",
  },
  {
    is: "labels above their values",
    lines: ["Goal", goal, "Measure", measure, "Baseline", "41%", "Target", "70% by June 2028", "Goal lead", "Kim Ode"],
    cell: "A4",
  },
  {
    is: "label and value in one cell",
    lines: [`Goal: ${goal}`, `Measure: ${measure}`, "Baseline: 41%", "Target: 70% by June 2028", "Lead: Kim Ode"],
    cell: "A2",
  },
  {
    is: "several pairs on a row",
    lines: [`*Goal | ${goal}`, `Measure | ${measure} | Goal lead | Kim Ode`, "Baseline | 41% | Target | 70%", "Target date | 2028-06-30 | Status | On track"],
    cell: "B2",
  },
  {
    is: "wide merged values below titles of the sheet",
    lines: ["Birch Town Schools", "Improvement plan 2026-28", `Goal 1 | ${goal}`, `Key measure | ${measure}`, "Current performance | 41%", "Target | 70%", "Target date | 2028-06-30", "Goal owner | Kim Ode"],
    merges: ["A1:D1", "A2:D2", "B3:D3", "B4:D4", "B5:D5", "B6:D6", "B7:D7", "B8:D8"],
    cell: "B4",
  },
  {
    is: "facts of the school among its lines",
    lines: ["School | Birch Primary", "Principal | Lee Fox", "School year | 2025-26", `School goal | ${goal}`, `Success measure | ${measure}`, "Root cause | Few lessons", "Where we are now | 41%", "Where we want to be | 70% by June 2028", "Person responsible | Kim Ode"],
    cell: "B5",
  },
]; // prettier-ignore

describe("a goal with its measure over a table", () => {
  it.each(blocks)("is read with $is", ({ lines, merges, cell }) => {
    const plan = over(lines, merges);
    const result = itemOf(plan, measure);
    expect(result.text.source.cell).toBe(cell);
    expect(result).toMatchObject({
      kind: "key-result",
      baseline: { value: 41 },
      target: { value: 70 },
      unit: { value: "%" },
      due: { value: "2028-06-30" },
      owner: { value: "Kim Ode" },
    });
    expect(plan.items.map((item) => headOf(plan, item))).toEqual([null, goal, goal, goal, goal]);
    expect(itemOf(plan, goal).owner?.value).toBe("Kim Ode");
  });

  it("keeps its lead and day from the rows, which have their own", () => {
    const plan = over([`Goal | ${goal}`, "Goal lead | Kim Ode", "Due | 2028-06-30"]);
    expect(itemOf(plan, "Hire two")).toMatchObject({ owner: { value: "Pool Manager" }, due: { value: "2026-09-01" } }); // prettier-ignore
    expect(plan.items).toHaveLength(4);
  });

  it("names the goal above a project without giving it the project's lead", () => {
    const plan = over(["Strategic goal supported | Thriving streets", "Project manager | J. Orr"]);
    expect(itemOf(plan, "Thriving streets").owner).toBeNull();
    expect(headOf(plan, itemOf(plan, "Hire two"))).toBe("Thriving streets");
  });

  it("gives each number the cell that it stands in", () => {
    const result = itemOf(over([`Goal | ${goal}`, `Measure | ${measure}`, "Baseline: 41% | Target: 70%"]), measure); // prettier-ignore
    expect(result.baseline?.source).toMatchObject({ cell: "A3", text: "Baseline: 41%" });
    expect(result.target?.source).toMatchObject({ cell: "B3", text: "Target: 70%" });
  });

  it("takes the number of the goal from its label", () => {
    expect(itemOf(over([`Goal 3 | ${goal}`]), goal).planId?.value).toBe("3");
    expect(itemOf(over(["Goal 2", `Goal statement | ${goal}`]), goal).planId?.value).toBe("2");
  });

  it("reads the block over each table of the sheet", () => {
    const second = ["", "Goal 2 | Every child can cycle", "Measure | Share of pupils with a permit", "Baseline | 30%", "Target | 55%", "",
      "!Step | Task | Responsible | Due date", "1 | Run a bike week | Sports Lead | 2026-05-01", "2 | Mark a lane | Facilities | 2026-06-01"]; // prettier-ignore
    const plan = read([`Goal 1 | ${goal}`, `Measure | ${measure}`, "Baseline | 41%", "Target | 70%", "", ...table, ...second]); // prettier-ignore
    expect(headOf(plan, itemOf(plan, "Buy float boards"))).toBe(goal);
    expect(headOf(plan, itemOf(plan, "Run a bike week"))).toBe("Every child can cycle");
    expect(headOf(plan, itemOf(plan, "with a permit"))).toBe("Every child can cycle");
  });
});

describe("results put as sentences", () => {
  const sentence = "By June 2027 the share of pupils who swim 25 m will rise from 48% to 62%";

  it("stand under the goal over them", () => {
    const plan = over([`Goal: | ${goal}`, `Outcome 1: | ${sentence}`, "Outcome 2: | Cut missed lessons from 12% to 6% by June 2027"]); // prettier-ignore
    expect(itemOf(plan, "By June 2027 the share")).toMatchObject({ kind: "key-result", baseline: { value: 48 }, target: { value: 62 } }); // prettier-ignore
    expect(plan.items.slice(1).map((item) => headOf(plan, item))).toEqual([goal, goal, goal, goal, goal]);
  });

  it("are both goal and result where they stand alone", () => {
    const plan = over([`SMART goal: ${sentence}`, "Lead: Kim Ode"]);
    expect(plan.items.slice(0, 2).map(({ kind }) => kind)).toEqual(["goal", "key-result"]);
    expect(headOf(plan, itemOf(plan, "Buy float boards"))).toBe(sentence);
  });

  it("are results where a heading names the goal", () => {
    const plan = over(["Goal 1: Water safety for all", `SMART goal | ${sentence}`, "Goal lead | Kim Ode"]);
    expect(headOf(plan, itemOf(plan, "By June 2027"))).toBe("Goal 1: Water safety for all");
    expect(itemOf(plan, "By June 2027").kind).toBe("key-result");
  });
});

describe("several measures of one goal", () => {
  const cases = [
    ["numbered", ["Measure 1 | Calls answered in time", "Measure 2 | Callers who hang up", "Baseline 1 | 71%", "Baseline 2 | 9%", "Target 1 | 85%", "Target 2 | 4%"]],
    ["one below the other", ["Measure | Calls answered in time", "Baseline | 71%", "Target | 85%", "Measure | Callers who hang up", "Baseline | 9%", "Target | 4%"]],
  ] as const; // prettier-ignore

  it.each(cases)("have their own numbers where they are %s", (_, lines) => {
    const plan = over(["Objective | Faster help for callers", ...lines, "Owner | Contact Centre Manager"]);
    expect(itemOf(plan, "answered in time")).toMatchObject({ baseline: { value: 71 }, target: { value: 85 } }); // prettier-ignore
    expect(itemOf(plan, "who hang up")).toMatchObject({ baseline: { value: 9 }, target: { value: 4 }, owner: { value: "Contact Centre Manager" } }); // prettier-ignore
  });

  it("are read as the list below their label", () => {
    const plan = over([`Goal: ${goal}`, "Performance measures:", "• 70% of pupils swim by June 2028 (baseline 41%)", "• Cut missed lessons from 12% to 6% by June 2027"]); // prettier-ignore
    expect(itemOf(plan, "70% of pupils").text.source.cell).toBe("A3");
    expect(itemOf(plan, "missed lessons")).toMatchObject({ baseline: { value: 12 }, target: { value: 6 } });
    expect(plan.items.slice(1).map((item) => headOf(plan, item))).toEqual([goal, goal, goal, goal, goal]);
  });

  it("leave out a number that may belong to any of them", () => {
    const plan = over(["Objective | Faster help", "Measure | Share of calls answered", "Measure | Share of callers who hang up", "Target | 85%"]); // prettier-ignore
    expect(plan.items.filter(({ target }) => target?.value === 85)).toEqual([]);
  });
});

const notBlocks: [what: string, lines: string[]][] = [
  ["facts of the document", ["Department: Fire", "Prepared by | A. Lund", "Version | 2", "Last updated | 2026-01-05", "Approved by | Council"]],
  ["a key to statuses and columns", ["Work plan", "Status: G = on track, A = at risk", "Action: what we will do", "Lead: who does it", "Evidence: how we know"]],
  ["vision and mission", ["Vision | A town where all thrive and nobody is left behind", "Mission | We serve people with care, every day", "Values | Care, trust"]],
  ["a list of the plan's goals", ["Goal 1 | Every child can swim", "Goal 2 | Every child can read", "Goal 3 | Every child is safe"]],
  ["how to fill the form in", ["How to fill this in", "Goal | What will change, for whom and by when?", "Measure | How will you know?", "Target | Enter a number"]],
  ["notes", ["Plan of the parks team", "Note: the target of 95% was set by the board in 2024", "Objectives are reviewed each year."]],
  ["counts", ["Number of goals | 4", "Measures on track | 12", "Total budget | 50000"]],
  ["a title beside the document's number", ["Harbour works", "Quality objectives and action plan 2026 | Revision: 04"]],
]; // prettier-ignore

describe("lines that name no goal", () => {
  it.each(notBlocks)("add no items: %s", (_, lines) => {
    const plan = over(lines);
    expect(plan.items.map(({ text }) => text.value)).toEqual([
      "Hire two swim teachers",
      "Open the pool on Saturdays",
      "Buy float boards",
    ]);
    expect(plan.items.map((item) => headOf(plan, item))).toEqual([null, null, null]);
  });

  it("leave a measure to come out of the items", () => {
    const plan = over([`Goal | ${goal}`, "Measure | TBD", "Baseline | TBD", "Target | TBD", "Lead | TBD"]);
    expect(plan.items.map(({ kind }) => kind)).toEqual(["goal", "activity", "activity", "activity"]);
  });
});

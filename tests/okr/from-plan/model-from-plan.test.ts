import { describe, expect, it } from "vitest";
import { modelFromPlan } from "../../../core/okr/from-plan/model-from-plan";
import { planFindings } from "../../../core/okr/from-plan/plan-findings";
import { settingsFromPreset } from "../../../core/okr/presets";
import { madeReading } from "./made-plan";
import type { MadeItem } from "./made-plan";

const city = settingsFromPreset("city", 7, "2026-02-15");
const town = settingsFromPreset("small-town", 7, "2026-02-15");
const planned = (items: MadeItem[], settings = city) => modelFromPlan(madeReading(items), settings);
const model = (items: MadeItem[], settings = city) => planned(items, settings).model;
const onlyKeyResult = (item: Partial<MadeItem>) =>
  model([{ kind: "key-result", text: "Streets swept on schedule", ...item }]).keyResults[0];

const goal: MadeItem = { kind: "goal", text: "Goal A: Clean streets" };

describe("objectives", () => {
  it("stand as the plan has them, with the goal above", () => {
    const { objectives, keyResults } = model([
      goal,
      { kind: "objective", text: "Sweep on time", goal: 0, owner: "Streets Manager" },
      { kind: "key-result", text: "Share swept on schedule", goal: 0, objective: 1, target: 95 },
    ]);
    expect(objectives).toHaveLength(1);
    expect(objectives[0]).toMatchObject({
      id: "O1",
      title: "Sweep on time",
      planGoal: "Goal A: Clean streets",
      owner: "Streets Manager",
      cycle: "FY2026 Q3",
      source: { sheet: "Plan", cell: "C3", text: "Sweep on time" },
    });
    expect(keyResults[0]).toMatchObject({ id: "O1.KR1", objectiveId: "O1" });
  });

  it("are the goals where the plan has nothing between them and their key results", () => {
    const { objectives, keyResults } = model([goal, { kind: "key-result", text: "Share swept", goal: 0 }]);
    expect(objectives.map(({ title, planGoal }) => [title, planGoal])).toEqual([[goal.text, null]]);
    expect(keyResults[0]?.objectiveId).toBe("O1");
  });

  it("are the goals over actions alone, and goals over nothing", () => {
    const { objectives, actions } = model([goal, { kind: "activity", text: "Buy a sweeper", goal: 0 }]);
    expect(objectives.map(({ title }) => title)).toEqual([goal.text]);
    expect(actions[0]).toMatchObject({ id: "A1", supports: "O1" });
    expect(model([goal]).objectives).toHaveLength(1);
  });

  it("are not the headings over KPIs alone", () => {
    const { objectives, kpis } = model([goal, { kind: "kpi", text: "Calls answered", goal: 0 }]);
    expect(objectives).toEqual([]);
    expect(kpis.map(({ id }) => id)).toEqual(["K1"]);
  });

  it("stand in for the missing one, once a sheet", () => {
    const items: MadeItem[] = [
      { kind: "key-result", text: "Share swept", sheet: "North" },
      { kind: "key-result", text: "Bins emptied", sheet: "North" },
      { kind: "key-result", text: "Leaves collected", sheet: "South" },
    ];
    const { model: made, idOf } = planned(items);
    expect(made.objectives.map(({ title, source }) => [title, source?.sheet])).toEqual([
      ["(no objective in the plan)", "North"],
      ["(no objective in the plan)", "South"],
    ]);
    expect(idOf).toEqual(["O1.KR1", "O1.KR2", "O2.KR1"]);
    const findings = planFindings(madeReading(items).items, idOf, made);
    expect(findings.map(({ rule, sheet }) => [rule, sheet])).toEqual([
      ["no-objective", "North"],
      ["no-objective", "South"],
    ]);
  });

  it("belong to a department that they name, or that all under them name", () => {
    const under = (departments: (string | undefined)[]): MadeItem[] => [
      { kind: "objective", text: "Sweep on time" },
      ...departments.map((department, i): MadeItem => {
        return { kind: "key-result", text: `Share ${i}`, objective: 0, ...(department && { department }) };
      }),
    ];
    expect(model(under(["Streets", "Streets"])).objectives[0]).toMatchObject({
      department: "Streets",
      level: "City",
    });
    expect(model(under(["Streets", "Parks"])).objectives[0]?.department).toBeNull();
    expect(model(under(["Streets", undefined])).objectives[0]?.department).toBeNull();
    const own: MadeItem[] = [{ kind: "objective", text: "Sweep on time", department: "Streets" }];
    expect(model(own).objectives[0]).toMatchObject({ department: "Streets", level: "Department" });
    expect(model(own, town).objectives[0]).toMatchObject({ department: "Streets", level: "City" });
  });

  describe("that name no owner", () => {
    const under = (owners: (string | undefined)[]): MadeItem[] => [
      { kind: "objective", text: "Sweep on time" },
      ...owners.map((owner, i): MadeItem => {
        const kind = i === 0 ? "activity" : "key-result";
        return { kind, text: `Share ${i}`, objective: 0, ...(owner && { owner }) };
      }),
    ];
    const ownerAndRules = (items: MadeItem[]) => {
      const { model: made, idOf } = planned(items);
      const findings = planFindings(madeReading(items).items, idOf, made);
      return [made.objectives[0]?.owner, findings.map(({ rule }) => rule)];
    };

    it("have the one that everything under them names, which is a finding", () => {
      const items = under(["Fleet Manager", "fleet  manager"]);
      expect(ownerAndRules(items)).toEqual(["Fleet Manager", ["owner-from-key-results"]]);
    });

    it.each([
      ["owners differ", ["Fleet Manager", "Clerk"]],
      ["one has none", ["Fleet Manager", undefined]],
      ["none has one", [undefined, undefined]],
      ["nothing stands under them", []],
    ])("stay unowned where %s", (_name, owners) => {
      expect(ownerAndRules(under(owners))).toEqual([null, []]);
    });
  });

  it("under another objective have it as their parent", () => {
    const { objectives } = model([
      { kind: "objective", text: "Clean city" },
      { kind: "objective", text: "Clean streets", objective: 0 },
    ]);
    expect(objectives.map(({ parent }) => parent)).toEqual([null, "O1"]);
  });
});

describe("a key result", () => {
  it("keeps what the plan says and leaves open what it does not", () => {
    expect(onlyKeyResult({ target: 95, unit: "%", direction: "increase" })).toMatchObject({
      direction: "Increase",
      target: 95,
      baseline: null,
      baselineAssumed: false,
      planValue: null,
      weight: null,
      start: null,
      due: null,
      commitment: "Committed",
      class: "Value",
    });
  });

  it("has no direction where the wording has none", () => {
    expect(onlyKeyResult({ baseline: 10, target: 20 })?.direction).toBeNull();
  });

  it.each([
    ["2026-06-30", "2026-06-30"],
    ["FY2027", "2027-06-30"],
    ["2026-12", "2026-12-31"],
    ["P5Y", null],
  ])("due %s is due %s", (due, day) => {
    expect(onlyKeyResult({ due })?.due).toBe(day);
  });

  it("says in its notes what has no column of its own", () => {
    const lead = { value: "City Attorney", source: { sheet: "Plan", cell: "D2", text: "", span: null } };
    const made = onlyKeyResult({
      notes: "See memo",
      otherOwners: [lead],
      status: "Delayed",
      due: "P5Y",
      milestones: [{ period: "FY2027", target: { ...lead, value: 80 } }],
    });
    expect(made?.notes?.split("\n")).toEqual([
      "See memo",
      "Further leads: City Attorney",
      "Status in the plan: Delayed",
      "Due in the plan: P5Y",
      "Targets of other periods: FY2027 80",
    ]);
  });

  it("takes a plain status as the owner's call", () => {
    expect(onlyKeyResult({ status: "On Track" })).toMatchObject({ call: "On track", notes: null });
  });

  it("is a milestone where its target is a grade", () => {
    const grade = { value: "AAA", source: { sheet: "Plan", cell: "E2", text: "AAA", span: null } };
    expect(onlyKeyResult({ targetText: grade, direction: "reach" })).toMatchObject({
      direction: "Milestone",
      target: null,
      notes: "Target in the plan: AAA",
    });
  });

  it("is owned by its department where the plan names nobody, and that is a finding", () => {
    const items: MadeItem[] = [{ kind: "key-result", text: "Share swept", department: "Streets" }];
    const { model: made, idOf } = planned(items);
    expect(made.keyResults[0]?.owner).toBe("Streets");
    const rules = planFindings(madeReading(items).items, idOf, made).map(({ rule }) => rule);
    expect(rules).toContain("owned-by-department");
  });
});

describe("a count that starts from nothing", () => {
  const counts = (item: Partial<MadeItem>) => onlyKeyResult(item)?.baselineAssumed;

  it.each<[string, Partial<MadeItem>]>([
    ["a delivery", { text: "Open two fire stations", target: 2, unit: "count" }],
    ["a delivery without a unit", { text: "Plant street trees", target: 500 }],
    ["new ones alone", { text: "60+ new homes near the station by 2028", target: 60, unit: "count", direction: "reach" }],
    ["new ones by name", { text: "New homes downtown", target: 80, unit: "count" }],
    ["a length delivered", { text: "Miles of sewer main replaced", target: 12, unit: "miles" }],
    ["things delivered", { text: "Number of trees planted", target: 500, unit: "count" }],
    ["further ones", { text: "Install 40 additional street lights", target: 40, unit: "count", relative: true, direction: "increase" }],
  ])("is %s", (_name, item) => {
    expect(onlyKeyResult(item)).toMatchObject({ baseline: 0, baselineAssumed: true });
  }); // prettier-ignore

  it.each<[string, Partial<MadeItem>]>([
    ["a level", { text: "Reach 400 members", target: 400, unit: "count", direction: "reach" }],
    ["a growth", { text: "Increase visits to 400", target: 400, unit: "count", direction: "increase" }],
    ["a share of what was delivered", { text: "Trees planted that survive", target: 90, unit: "%" }],
    ["a time that delivering takes", { text: "Days until a permit is issued", target: 15, unit: "days" }],
    ["a limit", { text: "Repairs completed late", target: 5, unit: "count", comparator: "<=" }],
    ["one with a baseline", { text: "Plant street trees", baseline: 20, target: 500 }],
    ["one without a target", { text: "Plant street trees" }],
  ])("is not %s", (_name, item) => {
    expect(counts(item)).toBe(false);
  });

  it("is a finding until somebody types another baseline", () => {
    const items: MadeItem[] = [{ kind: "key-result", text: "Plant street trees", target: 500 }];
    const { model: made, idOf } = planned(items);
    const rules = () => planFindings(madeReading(items).items, idOf, made).map(({ rule }) => rule);
    expect(rules()).toContain("baseline-assumed");
    const [row] = made.keyResults;
    if (row) Object.assign(row, { baseline: 20, baselineAssumed: false });
    expect(rules()).not.toContain("baseline-assumed");
  });
});

describe("KPIs, actions and people", () => {
  it.each([
    [">=", "none", "at least"],
    ["<", "none", "at most"],
    ["between", "none", "between"],
    ["=", "increase", "at least"],
    ["=", "decrease", "at most"],
    ["=", "reach", null],
  ] as const)("a KPI with %s and %s compares %s", (comparator, direction, expected) => {
    const { kpis } = model([{ kind: "kpi", text: "Calls answered", target: 90, comparator, direction }]);
    expect(kpis[0]?.comparator).toBe(expected);
  });

  it.each([
    ["a share of 100 %", { target: 100, unit: "%" }, "at least"],
    ["a count of 0", { target: 0, unit: "count" }, "at most"],
    ["100 of something", { target: 100, unit: "count" }, null],
  ] as const)("a KPI with %s leaves open what it can", (_name, numbers, expected) => {
    expect(model([{ kind: "kpi", text: "Wells tested", ...numbers }]).kpis[0]?.comparator).toBe(expected);
  });

  it("a KPI that leaves open whether more is better is a finding until somebody chooses", () => {
    const items: MadeItem[] = [{ kind: "kpi", text: "Calls answered", target: 90 }];
    const { model: made, idOf } = planned(items);
    const rules = () => planFindings(madeReading(items).items, idOf, made).map(({ rule }) => rule);
    expect(rules()).toEqual(["no-comparator"]);
    const [kpi] = made.kpis;
    if (kpi) kpi.comparator = "at least";
    expect(rules()).toEqual([]);
  });

  it("an action keeps the plan's words where its due date is no day", () => {
    const { actions } = model([
      { kind: "activity", text: "Buy a sweeper", due: "FY2026 Q4" },
      { kind: "activity", text: "Hire a driver", due: "by spring" },
    ]);
    expect(actions.map(({ due }) => due)).toEqual(["2026-06-30", "by spring"]);
  });

  it("every owner is there once, with what the plan gives", () => {
    const { people } = model([
      { kind: "key-result", text: "Share swept", owner: "Streets Manager" },
      { kind: "activity", text: "Buy a sweeper", owner: "streets  manager", email: "streets@town.example" },
      { kind: "kpi", text: "Calls answered", owner: "Clerk", department: "Clerk's Office" },
    ]);
    expect(people).toEqual([
      { owner: "Streets Manager", email: "streets@town.example", department: null, departmentHead: null, reminders: true, publicName: false },
      { owner: "Clerk", email: null, department: "Clerk's Office", departmentHead: null, reminders: true, publicName: false },
    ]);
  }); // prettier-ignore
});

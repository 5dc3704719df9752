import { describe, expect, it } from "vitest";
import type { BookModel, KeyResult } from "../../../core/okr/model";
import { madeKeyResult } from "../../score/made";
import type { MadeItem } from "../from-plan/made-plan";
import { converted } from "./converted";

const objective: MadeItem = { kind: "objective", text: "Water that is safe to drink" };
const leaks: MadeItem = {
  kind: "key-result",
  text: "Cut main breaks per hundred miles",
  objective: 0,
  baseline: 14,
  target: 9,
  owner: "Water Superintendent",
};
const samples: MadeItem = {
  kind: "key-result",
  text: "Samples within the federal limit",
  objective: 0,
  target: 100,
};
const flushing: MadeItem = { kind: "activity", text: "Flush every hydrant", objective: 0, status: "Planned" };
const plan = [objective, leaks, samples, flushing];

function edited(model: BookModel, id: string, changes: Partial<KeyResult>): BookModel {
  return {
    ...model,
    keyResults: model.keyResults.map((row) => (row.id === id ? { ...row, ...changes } : row)),
  };
}
const keyResult = (model: BookModel, id: string) => model.keyResults.find((row) => row.id === id);
const rules = (findings: { rule: string }[]) => findings.map(({ rule }) => rule);

describe("converting for the first time", () => {
  it("gives ids in the plan's order and remembers what was read", () => {
    const { ids, ledger, changes, findings } = converted(plan);
    expect(ids).toEqual(["O1", "O1.KR1", "O1.KR2", "A1"]);
    expect(ledger.highest).toEqual({ O: 1, "O1.KR": 2, A: 1 });
    expect(ledger.items.find(({ id }) => id === "O1.KR1")).toMatchObject({
      kind: "key-result",
      gone: false,
      imported: { objectiveId: "O1", baseline: 14, target: 9, owner: "Water Superintendent" },
    });
    expect(changes.added).toHaveLength(4);
    expect(findings).toEqual([]);
  });
});

describe("converting again", () => {
  const first = converted(plan);
  const again = (items: MadeItem[], book: BookModel = first.model) => converted(items, book, first.ledger);

  it("with nothing changed changes nothing", () => {
    const second = again(plan);
    expect(second.model).toEqual(first.model);
    expect(second.ledger).toEqual(first.ledger);
    expect(Object.values(second.changes).flat()).toEqual([]);
  });

  it("takes what the plan changed", () => {
    const { model, changes } = again([objective, { ...leaks, target: 8 }, samples, flushing]);
    expect(keyResult(model, "O1.KR1")?.target).toBe(8);
    expect(changes.updated.map(({ id, fields }) => [id, fields.map(({ field }) => field)])).toEqual([
      ["O1.KR1", ["target"]],
    ]);
  });

  it("keeps what a person changed", () => {
    const { model, changes } = again(plan, edited(first.model, "O1.KR1", { target: 10, weight: 2 }));
    expect(keyResult(model, "O1.KR1")).toMatchObject({ target: 10, weight: 2 });
    expect(Object.values(changes).flat()).toEqual([]);
  });

  it("keeps the person's where both changed, and reports both until they agree", () => {
    const book = edited(first.model, "O1.KR1", { target: 10 });
    const newPlan = [objective, { ...leaks, target: 8 }, samples, flushing];
    const second = again(newPlan, book);
    expect(keyResult(second.model, "O1.KR1")?.target).toBe(10);
    expect(second.findings).toHaveLength(1);
    expect(second.findings[0]).toMatchObject({ rule: "plan-and-book-differ", sheet: "Plan", cell: "C3" });
    expect(second.findings[0]?.seen).toMatch(/plan now says 8.*book says 10.*said 9/);

    const third = converted(newPlan, second.model, second.ledger);
    expect(third.findings).toEqual(second.findings);
    expect(third.ledger).toEqual(second.ledger);

    const agreed = converted(newPlan, edited(second.model, "O1.KR1", { target: 8 }), second.ledger);
    expect(agreed.findings).toEqual([]);
  });

  it("is no conflict where both changed to the same", () => {
    const { findings } = again(
      [objective, { ...leaks, target: 8 }, samples, flushing],
      edited(first.model, "O1.KR1", { target: 8 }),
    );
    expect(findings).toEqual([]);
  });

  it("keeps and marks what is gone from the plan, once", () => {
    const second = again([objective, samples]);
    expect(keyResult(second.model, "O1.KR1")?.notes).toBe("No longer in the plan");
    expect(second.model.actions[0]?.status).toBe("Planned\nNo longer in the plan");
    expect(rules(second.findings)).toEqual(["no-longer-in-plan", "no-longer-in-plan"]);
    const third = converted([objective, samples], second.model, second.ledger);
    expect(third.model).toEqual(second.model);
    expect(rules(third.findings)).toEqual(rules(second.findings));
  });

  it("takes the mark away where the plan has it again", () => {
    const second = again([objective, samples]);
    const third = converted(plan, second.model, second.ledger);
    expect(third.model).toEqual(first.model);
    expect(third.findings).toEqual([]);
  });

  it("never gives an id twice, not even that of a deleted row", () => {
    const book = { ...first.model, keyResults: first.model.keyResults.filter(({ id }) => id !== "O1.KR2") };
    const second = again([objective, leaks], book);
    const pressure: MadeItem = { kind: "key-result", text: "Homes with good pressure", objective: 0 };
    const third = converted([objective, leaks, pressure], second.model, second.ledger);
    expect(third.ids[2]).toBe("O1.KR3");
  });

  it("does not bring back a row that a person deleted, and says so", () => {
    const book = { ...first.model, keyResults: first.model.keyResults.slice(1) };
    const second = again(plan, book);
    expect(keyResult(second.model, "O1.KR1")).toBeUndefined();
    expect(rules(second.findings)).toEqual(["deleted-from-book"]);
  });

  it("brings the rows of a lost sheet back with their ids", () => {
    const second = converted(plan, { ...first.model, keyResults: [] }, first.ledger, ["key-result"]);
    expect(second.model).toEqual(first.model);
    expect(second.ledger).toEqual(first.ledger);
  });

  it("leaves rows alone that people added", () => {
    const own = madeKeyResult({ id: "O1.KR7", title: "Complaints about taste" });
    const { model, ids } = again(
      [...plan, { kind: "key-result", text: "Homes with good pressure", objective: 0 }],
      { ...first.model, keyResults: [own, ...first.model.keyResults] },
    );
    expect(model.keyResults[0]).toEqual(own);
    expect(ids[4]).toBe("O1.KR8");
  });

  it("puts a new row after the one that it follows in the plan", () => {
    const pressure: MadeItem = { kind: "key-result", text: "Homes with good pressure", objective: 0 };
    const { model } = again([objective, leaks, pressure, samples, flushing]);
    expect(model.keyResults.map(({ id }) => id)).toEqual(["O1.KR1", "O1.KR3", "O1.KR2"]);
  });

  it.each<[string, MadeItem[]]>([
    ["rows moved", [objective, samples, leaks, flushing]],
    ["a new row pushed all down", [{ ...objective, cell: "C9" }, { ...leaks, cell: "C10" }, samples, flushing]],
    ["the sheet was renamed", plan.map((item) => ({ ...item, sheet: "Plan 2027" }))],
    ["a text was reworded in its cell", [objective, { ...leaks, text: "Main breaks per hundred miles, cut again" }, samples, flushing]],
    ["a text was reworded and moved", [objective, samples, { ...leaks, text: "Cut water main breaks per hundred miles" }, flushing]],
    ["the objective was reworded", [{ ...objective, text: "Drinking water that is safe" }, leaks, samples, flushing]],
    ["case and spaces changed", [objective, { ...leaks, text: "Cut  main breaks per Hundred Miles" }, samples, flushing]],
  ])("recognises every item where %s", (_name, items) => {
    const { ids, changes } = again(items);
    const textOf = (id: string | undefined) => items[ids.indexOf(id ?? "")]?.text ?? "";
    expect([...ids].sort()).toEqual(["A1", "O1", "O1.KR1", "O1.KR2"]);
    expect(textOf("O1.KR1").toLowerCase()).toContain("main breaks");
    expect([...changes.added, ...changes.gone]).toEqual([]);
  }); // prettier-ignore

  it("takes another measure in the same cell for another measure", () => {
    const { changes } = again([
      objective,
      { ...leaks, text: "Residents who trust their tap" },
      samples,
      flushing,
    ]);
    expect(changes.added.map(({ id }) => id)).toEqual(["O1.KR3"]);
    expect(changes.gone.map(({ id }) => id)).toEqual(["O1.KR1"]);
  });

  it("tells apart measures of the same name by what they stand under", () => {
    const two: MadeItem[] = [
      { kind: "objective", text: "Parks for all" },
      { kind: "objective", text: "Streets for all" },
      { kind: "key-result", text: "Satisfied residents", objective: 0, target: 80 },
      { kind: "key-result", text: "Satisfied residents", objective: 1, target: 60 },
    ];
    const before = converted(two);
    const [parks, streets, inParks, onStreets] = two as [MadeItem, MadeItem, MadeItem, MadeItem];
    const after = converted(
      [streets, parks, { ...onStreets, objective: 0 }, { ...inParks, objective: 1 }],
      before.model,
      before.ledger,
    );
    expect(after.ids).toEqual(["O2", "O1", "O2.KR1", "O1.KR1"]);
    expect(after.model.keyResults).toMatchObject([{ target: 80 }, { target: 60 }]);
  });

  it("no longer assumes a baseline that somebody typed", () => {
    const trees: MadeItem = { kind: "key-result", text: "Plant trees", objective: 0, target: 50 };
    const before = converted([objective, trees]);
    expect(keyResult(before.model, "O1.KR1")).toMatchObject({ baseline: 0, baselineAssumed: true });
    const after = converted(
      [objective, trees],
      edited(before.model, "O1.KR1", { baseline: 5 }),
      before.ledger,
    );
    expect(keyResult(after.model, "O1.KR1")).toMatchObject({ baseline: 5, baselineAssumed: false });
  });
});

describe("the people of a book converted again", () => {
  const first = converted([objective, leaks]);

  it("keep the address that somebody typed, and their department head", () => {
    const people = first.model.people.map((row) => ({
      ...row,
      email: "water@town.example",
      departmentHead: "Engineer",
    }));
    const second = converted([objective, leaks], { ...first.model, people }, first.ledger);
    expect(second.model.people).toEqual(people);
  });

  it("are joined by new owners and never removed", () => {
    const second = converted([objective, { ...leaks, owner: "Plant Chief" }], first.model, first.ledger);
    expect(second.model.people.map(({ owner }) => owner)).toEqual(["Water Superintendent", "Plant Chief"]);
  });

  it("are not doubled where somebody typed an owner before the plan named them", () => {
    const typed = {
      owner: "plant chief",
      email: null,
      department: "Water",
      departmentHead: null,
      reminders: false,
      publicName: false,
    };
    const book = { ...first.model, people: [...first.model.people, typed] };
    const newOwner = { ...leaks, owner: "Plant Chief", email: "chief@town.example" };
    const second = converted([objective, newOwner], book, first.ledger);
    expect(second.model.people[1]).toEqual({ ...typed, email: "chief@town.example" });
    expect(second.model.people).toHaveLength(2);
  });

  it("do not come back once somebody removed them", () => {
    const second = converted([objective, leaks], { ...first.model, people: [] }, first.ledger);
    expect(second.model.people).toEqual([]);
  });
});

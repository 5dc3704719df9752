import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BookModel, KeyResult } from "../../../core/okr/model";
import { madeKeyResult } from "../../score/made";
import type { MadeItem } from "../from-plan/made-plan";
import { converted } from "./converted";
import type { ConvertedPlan } from "./converted";

/** A measure of a made-up plan. Its words tell it from every other; `number` is what the test knows it by. */
interface Measure {
  number: number;
  objective: 0 | 1;
  reworded: boolean;
  target: number;
  owner: string;
  unit: string;
}

const owners = ["Clerk", "Fire Chief", "Librarian"];
const units = ["%", "days", "count"];

const measure = (number: number): fc.Arbitrary<Measure> =>
  fc.record({
    number: fc.constant(number),
    objective: fc.constantFrom(0 as const, 1 as const),
    reworded: fc.constant(false),
    target: fc.integer({ min: 1, max: 5 }),
    owner: fc.constantFrom(...owners),
    unit: fc.constantFrom(...units),
  });
const measures = (from: number, most: number): fc.Arbitrary<Measure[]> =>
  fc
    .integer({ min: 0, max: most })
    .chain((length) => fc.tuple(...Array.from({ length }, (_, i) => measure(from + i))));

interface PlanEdits {
  changes: { pick: number; change: Partial<Measure> }[];
  removed: number[];
  added: Measure[];
  shuffle: number;
  sheet: string;
}
const planEdits: fc.Arbitrary<PlanEdits> = fc.record({
  changes: fc.array(
    fc.record({
      pick: fc.nat(),
      change: fc.oneof(
        fc.record({ target: fc.integer({ min: 1, max: 5 }) }),
        fc.record({ owner: fc.constantFrom(...owners) }),
        fc.record({ unit: fc.constantFrom(...units) }),
        fc.record({ reworded: fc.constant(true) }),
      ),
    }),
    { maxLength: 6 },
  ),
  removed: fc.array(fc.nat(), { maxLength: 3 }),
  added: measures(100, 3),
  shuffle: fc.nat({ max: 3 }),
  sheet: fc.constantFrom("Plan", "Plan 2027"),
});

type RowEdit = Partial<Pick<KeyResult, "target" | "owner" | "unit" | "title" | "weight" | "notes">>;
interface BookEdits {
  changes: { pick: number; change: RowEdit }[];
  deleted: number[];
  added: number;
}
const bookEdits: fc.Arbitrary<BookEdits> = fc.record({
  changes: fc.array(
    fc.record({
      pick: fc.nat(),
      change: fc.oneof(
        fc.record({ target: fc.option(fc.integer({ min: 1, max: 5 })) }),
        fc.record({ owner: fc.option(fc.constantFrom(...owners)) }),
        fc.record({ unit: fc.constantFrom(...units) }),
        fc.record({ title: fc.constant("As the department words it") }),
        fc.record({ weight: fc.integer({ min: 0, max: 3 }) }),
        fc.record({ notes: fc.constant("Called them") }),
      ),
    }),
    { maxLength: 6 },
  ),
  deleted: fc.array(fc.nat(), { maxLength: 2 }),
  added: fc.nat({ max: 2 }),
});

const objectives: MadeItem[] = [
  { kind: "objective", text: "Quick answers for everybody who calls" },
  { kind: "objective", text: "Streets without potholes" },
];

function planOf(rows: Measure[], sheet: string): MadeItem[] {
  return [...objectives.map((item) => ({ ...item, sheet })), ...rows.map((row) => itemOf(row, sheet))];
}

function itemOf({ number, objective, reworded, target, owner, unit }: Measure, sheet: string): MadeItem {
  const words = ["alpha", "beta", "gamma", "delta"].map((word) => word + number).join(" ");
  return {
    kind: "key-result",
    text: reworded ? `${words} now` : words,
    objective,
    target,
    owner,
    unit,
    sheet,
  };
}

function withPlanEdits(rows: Measure[], edits: PlanEdits): Measure[] {
  const changed = rows.map((row) => ({ ...row }));
  for (const { pick, change } of edits.changes) Object.assign(changed[pick % rows.length] ?? {}, change);
  const kept = changed.filter((_, i) => !edits.removed.some((pick) => pick % rows.length === i));
  const turned = [...kept.slice(edits.shuffle), ...kept.slice(0, edits.shuffle)];
  return [...turned.slice(0, 1), ...edits.added, ...turned.slice(1)];
}

function withBookEdits(model: BookModel, edits: BookEdits, round: number): BookModel {
  const rows = model.keyResults.map((row) => ({ ...row }));
  const count = Math.max(1, rows.length);
  for (const { pick, change } of edits.changes) Object.assign(rows[pick % count] ?? {}, change);
  const kept = rows.filter((_, i) => !edits.deleted.some((pick) => pick % count === i));
  const added = Array.from({ length: edits.added }, (_, i) =>
    madeKeyResult({ id: `O2.KR${50 + 10 * round + i}`, objectiveId: "O2", title: `Typed in by hand ${i}` }),
  );
  return { ...model, keyResults: [...kept, ...added] };
}

const edited = ["target", "owner", "unit", "title", "weight", "notes"] as const;
const planned = ["target", "owner", "unit", "title"] as const;

/** Checks one conversion again against what stood in the plan and in the book before and after. */
function checkLaws(
  first: ConvertedPlan,
  rows: Measure[],
  edits: BookEdits,
  book: BookModel,
  newRows: Measure[],
  sheet: string,
): ConvertedPlan {
  const second = converted(planOf(newRows, sheet), book, first.ledger);
  const idOf = new Map(rows.map(({ number }, i) => [number, first.ids[i + objectives.length] ?? ""]));
  const row = (model: BookModel, id: string): KeyResult | undefined =>
    model.keyResults.find((r) => r.id === id);
  const conflicts = new Set(
    second.changes.conflicts.flatMap(({ id, fields }) => fields.map(({ field }) => `${id} ${field}`)),
  );

  for (const before of first.model.keyResults) {
    const typed = row(book, before.id);
    const after = row(second.model, before.id);
    if (!typed) {
      expect(after, "a deleted row stays deleted").toBeUndefined();
      continue;
    }
    if (!after) throw new Error(`${before.id} was lost`);
    for (const field of edited) {
      if (typed[field] === before[field]) continue;
      const own = field === "notes" ? after.notes?.split("\n")[0] : after[field];
      expect(own, `${before.id} ${field}: a person's edit is never lost`).toBe(typed[field]);
    }
  }

  newRows.forEach((measureNow, i) => {
    const id = second.ids[i + objectives.length] ?? "";
    const was = rows.find(({ number }) => number === measureNow.number);
    if (!was) {
      expect(row(first.model, id), "an id is never used again").toBeUndefined();
      expect(row(book, id), "an id that somebody typed is never used again").toBeUndefined();
      return;
    }
    expect(id, "an item keeps its id").toBe(idOf.get(measureNow.number));
    const [before, typed, after] = [row(first.model, id), row(book, id), row(second.model, id)];
    if (!before || !typed || !after) return;
    const [planBefore, planNow] = [itemOf(was, sheet), itemOf(measureNow, sheet)];
    for (const field of planned) {
      const key = field === "title" ? "text" : field;
      const personChanged = typed[field] !== before[field];
      if (!personChanged) expect(after[field], "the plan's change is taken").toBe(planNow[key]);
      const bothChanged = personChanged && planNow[key] !== planBefore[key] && planNow[key] !== typed[field];
      expect(conflicts.has(`${id} ${field}`), `${id} ${field}: a conflict is reported`).toBe(bothChanged);
    }
  });

  const gone = rows.filter(({ number }) => !newRows.some((now) => now.number === number));
  const goneIds = gone.map(({ number }) => idOf.get(number) ?? "").filter((id) => row(book, id));
  expect(new Set(second.changes.gone.map(({ id }) => id))).toEqual(new Set(goneIds));
  for (const id of goneIds) expect(row(second.model, id)?.notes).toMatch(/No longer in the plan$/);

  const ids = second.model.keyResults.map(({ id }) => id);
  expect(new Set(ids).size, "every id stands once").toBe(ids.length);
  const kept = ids.filter((id) => row(book, id));
  expect(kept, "the book's rows keep their order").toEqual(book.keyResults.map(({ id }) => id));
  expect(edits.added).toBe(book.keyResults.filter(({ title }) => title.startsWith("Typed in")).length);
  return second;
}

describe("converting again, whatever was changed on both sides", () => {
  it("loses no edit, takes the plan's changes, reports conflicts, and keeps ids", () => {
    fc.assert(
      fc.property(measures(0, 7), planEdits, bookEdits, (rows, plan, edits) => {
        const first = converted(planOf(rows, "Plan"));
        const book = withBookEdits(first.model, edits, 0);
        checkLaws(first, rows, edits, book, withPlanEdits(rows, plan), plan.sheet);
      }),
      { numRuns: 1500 },
    );
  });

  it("changes nothing more when it is done once more", () => {
    fc.assert(
      fc.property(measures(0, 7), planEdits, bookEdits, (rows, plan, edits) => {
        const first = converted(planOf(rows, "Plan"));
        const newPlan = planOf(withPlanEdits(rows, plan), plan.sheet);
        const second = converted(newPlan, withBookEdits(first.model, edits, 0), first.ledger);
        const third = converted(newPlan, second.model, second.ledger);
        expect(third.model).toEqual(second.model);
        expect(third.ledger).toEqual(second.ledger);
        expect(third.findings).toEqual(second.findings);
        expect([...third.changes.added, ...third.changes.updated]).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("never gives an id to another item over many rounds", () => {
    fc.assert(
      fc.property(
        measures(0, 5),
        fc.array(fc.tuple(planEdits, bookEdits), { maxLength: 4 }),
        (rows, rounds) => {
          let state = converted(planOf(rows, "Plan"));
          let current = rows;
          const owner = new Map<string, number>();
          rounds.forEach(([plan, edits], round) => {
            const added = plan.added.map((row) => ({ ...row, number: row.number + 100 * (round + 1) }));
            current = withPlanEdits(current, { ...plan, added });
            state = converted(
              planOf(current, plan.sheet),
              withBookEdits(state.model, edits, round + 1),
              state.ledger,
            );
            current.forEach(({ number }, i) => {
              const id = state.ids[i + objectives.length] ?? "";
              expect(owner.get(id) ?? number).toBe(number);
              owner.set(id, number);
            });
          });
        },
      ),
      { numRuns: 400 },
    );
  });
});

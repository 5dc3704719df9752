import { describe, expect, it } from "vitest";
import type { KeyResult } from "../../../core/okr/model";
import { foundIn } from "../findings-of";

type Case = [what: string, keyResult: Partial<KeyResult>];

const fine: Case[] = [
  ["a due date", { due: "2026-03-31" }],
  ["a level to be kept, which has no end", { direction: "Maintain", due: null }],
];

const wrong: Case[] = [
  ["no due date", { due: null }],
  ["a due date that is yet to be set", { due: null, notes: "Due in the plan: TBD" }],
];

describe("key-result-has-due", () => {
  it.each(fine)("accepts %s", (_, keyResult) => {
    expect(foundIn("key-result-has-due", { keyResults: [keyResult] })).toEqual([]);
  });

  it.each(wrong)("finds %s", (_, keyResult) => {
    expect(foundIn("key-result-has-due", { keyResults: [keyResult] })).toMatchObject([
      { level: "error", about: "O1.KR1" },
    ]);
  });

  it("only warns of a due date in the plan's own words: somebody promised one", () => {
    const keyResults = [{ due: null, notes: "Due in the plan: Summer 2026" }];
    expect(foundIn("key-result-has-due", { keyResults })).toMatchObject([{ level: "warning" }]);
  });

  it("offers the last day of the objective's own cycle", () => {
    const [finding] = foundIn("key-result-has-due", {
      objectives: [{ cycle: "FY2026" }],
      keyResults: [{ due: null }],
    });
    expect(finding?.fix).toMatchObject({ set: { due: "2026-06-30" } });
  });

  it("offers no day where the plan has words for it, nor one that has gone by", () => {
    const [inWords] = foundIn("key-result-has-due", {
      keyResults: [{ due: null, notes: "Due in the plan: TBD" }],
    });
    expect(inWords?.seen).toContain('"TBD"');
    expect(inWords?.fix).toBeUndefined();
    const [over] = foundIn("key-result-has-due", { keyResults: [{ due: null }], today: "2026-05-01" });
    expect(over?.fix).toBeUndefined();
  });
});

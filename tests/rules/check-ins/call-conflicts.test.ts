import { describe, expect, it } from "vitest";
import type { KeyResult } from "../../../core/okr/model";
import { foundIn } from "../findings-of";

type Case = [call: KeyResult["call"], what: string, value: number | null];

/** From 0 to 100 in the first quarter of 2026: half of it is due on 15 February. */
const found = (call: KeyResult["call"], value: number | null, changes: Partial<KeyResult> = {}) =>
  foundIn("call-conflicts", {
    keyResults: [{ call, direction: "Increase", baseline: 0, target: 100, ...changes }],
    checkIns: value === null ? [] : [{ date: "2026-02-13", value }],
    today: "2026-02-15",
  });

const fine: Case[] = [
  ["On track", "a value in time", 50],
  ["On track", "everything reached", 100],
  ["On track", "no value at all, which other rules say", null],
  ["At risk", "a value in time: only the owner knows what is coming", 50],
  ["At risk", "a value far behind", 5],
  ["Off track", "a value far behind", 5],
  ["Done", "everything reached", 100],
  ["Done", "no value at all", null],
  [null, "a value far behind", 5],
];

const wrong: Case[] = [
  ["On track", "a value somewhat behind", 30],
  ["On track", "a value far behind", 5],
  ["Off track", "a value in time", 50],
  ["Off track", "everything reached", 100],
  ["Done", "half of it", 50],
];

describe("call-conflicts", () => {
  it.each(fine)("accepts %s with %s", (call, _, value) => {
    expect(found(call, value)).toEqual([]);
  });

  it.each(wrong)("finds %s with %s", (call, _, value) => {
    expect(found(call, value)).toMatchObject([{ level: "warning", cell: "0.call", about: "O1.KR1" }]);
  });

  it("finds On track after the due date was missed", () => {
    expect(found("On track", 80, { due: "2026-02-14" })[0]?.seen).toContain("(Missed)");
  });

  it("accepts Done at 0.7 of a stretch", () => {
    expect(found("Done", 70, { commitment: "Stretch" })).toEqual([]);
  });

  it("finds Done in a plan whose own value says half", () => {
    expect(found("Done", null, { planValue: 50 })).toHaveLength(1);
  });
});

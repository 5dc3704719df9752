import { describe, expect, it } from "vitest";
import type { CheckIn, KeyResult } from "../../../core/okr/model";
import { foundIn } from "../findings-of";

const today = "2026-02-02";
const due = "2026-01-15";

type Case = [what: string, keyResult: Partial<KeyResult>, checkIns: Partial<CheckIn>[]];

const fine: Case[] = [
  ["a day still to come", { due: "2026-02-03" }, []],
  ["today", { due: today }, []],
  ["one that was checked in, reached or not", { due }, [{ date: "2026-01-10", value: 30 }]],
  ["one that the plan says was reached", { due, planValue: 15 }, []],
  ["one that its owner calls done", { due, call: "Done" }, []],
  ["one from before the cycle, which another rule is about", { due: "2025-11-30" }, []],
];

const wrong: Case[] = [
  ["one that nobody has looked at", { due }, []],
  ["one with a check-in dated in the future", { due }, [{ date: "2026-12-01", value: 15 }]],
  ["one with a value from the plan that falls short", { due, planValue: 38 }, []],
];

describe("due-in-past", () => {
  it.each(fine)("accepts %s", (_, keyResult, checkIns) => {
    expect(foundIn("due-in-past", { keyResults: [keyResult], checkIns, today })).toEqual([]);
  });

  it.each(wrong)("finds %s", (_, keyResult, checkIns) => {
    const found = foundIn("due-in-past", { keyResults: [keyResult], checkIns, today });
    expect(found).toMatchObject([{ level: "error", cell: "0.due" }]);
  });
});

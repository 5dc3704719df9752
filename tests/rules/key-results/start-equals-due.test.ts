import { describe, expect, it } from "vitest";
import type { KeyResult } from "../../../core/okr/model";
import { foundIn } from "../findings-of";

type Case = [what: string, keyResult: Partial<KeyResult>];

const fine: Case[] = [
  ["a day between them", { start: "2026-03-30", due: "2026-03-31" }],
  ["no start, which is the cycle's", { start: null, due: "2026-03-31" }],
  ["no due date, which is said first", { start: "2026-03-31", due: null }],
];

const wrong: Case[] = [
  ["the same day", { start: "2026-03-31", due: "2026-03-31" }],
  ["the wrong way round", { start: "2026-03-31", due: "2026-02-15" }],
];

describe("start-equals-due", () => {
  it.each(fine)("accepts %s", (_, keyResult) => {
    expect(foundIn("start-equals-due", { keyResults: [keyResult] })).toEqual([]);
  });

  it.each(wrong)("finds %s", (_, keyResult) => {
    expect(foundIn("start-equals-due", { keyResults: [keyResult] })).toMatchObject([
      { level: "error", about: "O1.KR1" },
    ]);
  });
});

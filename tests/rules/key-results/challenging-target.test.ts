import { describe, expect, it } from "vitest";
import type { CheckIn, KeyResult } from "../../../core/okr/model";
import { foundIn } from "../findings-of";

const stretch = { commitment: "Stretch" } as const;
const on = (date: string, value: number | null): Partial<CheckIn> => ({ date, value });
/** From 41 on January 1 down a day each second day: 4 below zero by March 31. */
const fast = [on("2026-01-01", 41), on("2026-01-11", 36), on("2026-01-31", 26)];
/** The same, a tenth as fast: 36.5 by March 31. */
const slow = [on("2026-01-01", 41), on("2026-01-31", 39.5)];

type Case = [what: string, keyResult: Partial<KeyResult>, checkIns: Partial<CheckIn>[]];

const fine: Case[] = [
  ["a stretch far beyond the trend", stretch, slow],
  ["a commitment", { commitment: "Committed" }, fast],
  ["one check-in, which is no trend", stretch, fast.slice(0, 1)],
  ["two values of one day", stretch, [on("2026-01-31", 30), on("2026-01-31", 20)]],
  ["values of the future", stretch, [on("2026-01-31", 40), on("2026-03-01", 15)]],
  ["a trend the wrong way", stretch, [on("2026-01-01", 41), on("2026-01-31", 50)]],
  ["what is reached already", stretch, [on("2026-01-01", 41), on("2026-01-31", 14)]],
  ["no baseline", { ...stretch, baseline: null }, fast],
  ["a stretch 30 % beyond the trend", { ...stretch, target: 25.5 }, slow],
];

const wrong: Case[] = [
  ["a decrease that the trend goes past", stretch, fast],
  ["a target just beyond the trend", { ...stretch, target: 35 }, slow],
  [
    "an increase",
    { ...stretch, title: "Library visits", direction: "Increase", baseline: 100, target: 130 },
    [on("2026-01-01", 100), on("2026-01-31", 112)],
  ],
];

describe("challenging-target", () => {
  it.each(fine)("accepts %s", (_, keyResult, checkIns) => {
    const book = { keyResults: [keyResult], checkIns, today: "2026-02-02" };
    expect(foundIn("challenging-target", book)).toEqual([]);
  });

  it.each(wrong)("finds %s", (_, keyResult, checkIns) => {
    const found = foundIn("challenging-target", { keyResults: [keyResult], checkIns, today: "2026-02-02" });
    expect(found).toMatchObject([{ level: "info", cell: "0.target" }]);
  });
});

import { describe, expect, it } from "vitest";
import { elapsedShare, expectedScore } from "../../core/score/pace";

const cases: [name: string, start: string, due: string, today: string, elapsed: number | null][] = [
  ["before the start", "2026-01-01", "2026-03-31", "2025-12-31", 0],
  ["on the first day", "2026-01-01", "2026-03-31", "2026-01-01", 0],
  ["after 45 of 89 days", "2026-01-01", "2026-03-31", "2026-02-15", 45 / 89],
  ["on the due date", "2026-01-01", "2026-03-31", "2026-03-31", 1],
  ["after the due date", "2026-01-01", "2026-03-31", "2026-05-01", 1],
  ["over a leap day", "2028-02-28", "2028-03-02", "2028-03-01", 2 / 3],
  ["over a change to summer time", "2026-03-28", "2026-03-30", "2026-03-29", 0.5],
  ["due on the start, before it", "2026-01-01", "2026-01-01", "2025-12-31", 0],
  ["due on the start, that day", "2026-01-01", "2026-01-01", "2026-01-01", 1],
  ["due before the start, between the two", "2026-03-01", "2026-01-01", "2026-02-01", 1],
  ["without a date", "", "2026-03-31", "2026-02-15", null],
];

describe("the share of the time that has elapsed", () => {
  it.each(cases)("%s", (_name, start, due, today, elapsed) => {
    expect(elapsedShare(start, due, today)).toBe(elapsed);
  });
});

describe("the expected score", () => {
  it("is all of it for committed, 0.7 of it for stretch", () => {
    expect(expectedScore(0.5, "Committed")).toBe(0.5);
    expect(expectedScore(0.5, "Stretch")).toBe(0.35);
  });
});

import { describe, expect, it } from "vitest";
import type { CheckIn } from "../../core/okr/model";
import { latestCheckIns } from "../../core/score/latest-check-in";
import { madeCheckIn } from "./made";

const asOf = "2026-02-15";
const row = (date: string | null, value: number | null): CheckIn => madeCheckIn({ date, value });

const cases: [name: string, rows: CheckIn[], latest: { date: string; value: number | null } | undefined][] = [
  ["none", [], undefined],
  ["the only one", [row("2026-02-01", 5)], { date: "2026-02-01", value: 5 }],
  ["the latest date, wherever it stands", [row("2026-02-08", 7), row("2026-02-01", 5)], { date: "2026-02-08", value: 7 }],
  ["the later row on equal dates", [row("2026-02-08", 7), row("2026-02-08", 9)], { date: "2026-02-08", value: 9 }],
  ["today's", [row(asOf, 5)], { date: asOf, value: 5 }],
  ["not one after today", [row("2026-02-01", 5), row("2026-02-16", 9)], { date: "2026-02-01", value: 5 }],
  ["not one without a date", [row(null, 5)], undefined],
  ["not one whose date is no day", [row("2026-02-30", 5)], undefined],
  ["a blank one, which keeps the value", [row("2026-02-01", 5), row("2026-02-08", null)], { date: "2026-02-08", value: 5 }],
  ["a blank one on the same day", [row("2026-02-08", 5), row("2026-02-08", null)], { date: "2026-02-08", value: 5 }],
  ["a value older than a blank one that stands first", [row("2026-02-08", null), row("2026-02-01", 5)], { date: "2026-02-08", value: 5 }],
  ["only blank ones", [row("2026-02-08", null)], { date: "2026-02-08", value: null }],
  ["a zero as a value", [row("2026-02-01", 5), row("2026-02-08", 0)], { date: "2026-02-08", value: 0 }],
  ["an older value in a later row", [row("2026-02-08", 7), row("2026-02-10", null), row("2026-02-01", 5)], { date: "2026-02-10", value: 7 }],
]; // prettier-ignore

describe("the latest check-in", () => {
  it.each(cases)("is %s", (_name, rows, latest) => {
    expect(latestCheckIns(rows, asOf).get("O1.KR1")).toEqual(latest && expect.objectContaining(latest));
  });

  it("is kept apart by key result", () => {
    const rows = [row("2026-02-01", 5), madeCheckIn({ date: "2026-02-09", keyResultId: "O2.KR1", value: 1 })];
    expect(latestCheckIns(rows, asOf).get("O1.KR1")?.value).toBe(5);
    expect(latestCheckIns(rows, asOf).get("O2.KR1")?.value).toBe(1);
  });
});

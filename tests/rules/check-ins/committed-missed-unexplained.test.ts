import { describe, expect, it } from "vitest";
import type { CheckIn, KeyResult } from "../../../core/okr/model";
import { foundIn } from "../findings-of";

type Case = [what: string, keyResult: Partial<KeyResult>, checkIn: Partial<CheckIn>, today?: string];

/** Due on 31 March. */
const found = (keyResult: Partial<KeyResult>, checkIn: Partial<CheckIn>, today = "2026-04-02") =>
  foundIn("committed-missed-unexplained", {
    keyResults: [keyResult],
    checkIns: [{ date: "2026-03-30", value: 20, ...checkIn }],
    today,
  });

const fine: Case[] = [
  ["the due date itself", {}, {}, "2026-03-31"],
  ["a commitment that was kept", {}, { value: 15 }],
  ["a note that says why", { notes: "The vendor left." }, {}],
  ["a problem that an early check-in names", {}, { problems: "The vendor left." }],
  ["a stretch, which may fall short", { commitment: "Stretch" }, {}],
  ["nobody's commitment, which another rule says", { commitment: null }, {}],
  ["no value, which is not a miss", {}, { value: null }],
  ["a key result that is due in another year", { due: "2028-06-30" }, {}],
];

const wrong: Case[] = [
  ["a commitment that fell short", {}, {}],
  ["a commitment just below 1.0", {}, { value: 15.1 }],
  ["blanks for a note", { notes: "  " }, { problems: " " }],
  [
    "one that was due in the middle of the cycle",
    { due: "2026-02-01" },
    { date: "2026-02-01" },
    "2026-02-02",
  ],
];

describe("committed-missed-unexplained", () => {
  it.each(fine)("accepts %s", (_, keyResult, checkIn, today) => {
    expect(found(keyResult, checkIn, today)).toEqual([]);
  });

  it.each(wrong)("finds %s", (_, keyResult, checkIn, today) => {
    expect(found(keyResult, checkIn, today)).toMatchObject([{ level: "error", cell: "0.notes" }]);
  });
});

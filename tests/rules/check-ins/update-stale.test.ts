import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../../core/rules/engine/rule";
import { foundIn } from "../findings-of";

const checkedIn = [{ date: "2026-02-01", value: 35 }];
const of = (today: string, changes: RuleExample = {}): RuleExample => ({
  keyResults: [{}],
  checkIns: checkedIn,
  today,
  ...changes,
});

/** A cadence of 7 days, 7 of grace, 7 to escalation. */
const fine: [what: string, example: RuleExample][] = [
  ["the last day of grace", of("2026-02-15")],
  ["no check-in at all, which never-assessed says", of("2026-02-16", { checkIns: [] })],
  ["the day from which it is escalated", of("2026-02-22")],
  ["a monthly cadence", of("2026-02-28", { settings: { cadenceDays: 30 } })],
  ["a later check-in further up on the sheet", of("2026-02-18", { checkIns: [{ date: "2026-02-10" }, ...checkedIn] })],
  ["a key result that is done", of("2026-02-18", { checkIns: [{ date: "2026-02-01", value: 15 }] })],
  ["one that its owner calls done", of("2026-02-18", { keyResults: [{ call: "Done" }] })],
  ["one that closed soon after its last check-in", of("2026-02-18", { keyResults: [{ due: "2026-02-06" }] })],
]; // prettier-ignore

const wrong: [what: string, example: RuleExample][] = [
  ["the first day after the grace", of("2026-02-16")],
  ["the last day before it is escalated", of("2026-02-21")],
  ["a check-in of the future after an old one", of("2026-02-18", { checkIns: [...checkedIn, { date: "2026-03-18" }] })],
  ["a key result without a baseline", of("2026-02-18", { keyResults: [{ baseline: null }] })],
  ["one that closed long after its last check-in", of("2026-05-01", { keyResults: [{ due: "2026-02-18" }] })],
]; // prettier-ignore

describe("update-stale", () => {
  it.each(fine)("accepts %s", (_, example) => {
    expect(foundIn("update-stale", example)).toEqual([]);
  });

  it.each(wrong)("finds %s", (_, example) => {
    expect(foundIn("update-stale", example)).toMatchObject([{ level: "warning", about: "O1.KR1" }]);
  });

  it("says how long ago it was, and what would have been in time", () => {
    const [finding] = foundIn("update-stale", of("2026-02-18"));
    expect(finding?.seen).toContain("on 2026-02-01, 17 days ago; 7 days are the cadence, 7 the grace.");
  });
});

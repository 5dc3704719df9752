import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../../core/rules/engine/rule";
import { foundIn } from "../findings-of";

/** The example's cycle runs from 2026-01-01 to 2026-03-31. */
const second = { date: "2026-01-02", keyResultId: "O1.KR2", value: 40 };
const fine: [what: string, example: RuleExample][] = [
  ["a check-in without a value", { keyResults: [{}], checkIns: [{ value: null }], today: "2026-02-15" }],
  ["the sixth day of the cycle", { keyResults: [{}], checkIns: [], today: "2026-01-07" }],
  ["a key result that starts this week", { keyResults: [{ start: "2026-02-10" }, {}], checkIns: [second], today: "2026-02-15" }],
  ["one that its owner calls done", { keyResults: [{ call: "Done" }, {}], checkIns: [second], today: "2026-02-15" }],
  ["one that the plan's own value shows done", { keyResults: [{ planValue: 15 }, {}], checkIns: [second], today: "2026-02-15" }],
  ["a level to maintain", { keyResults: [{ direction: "Maintain" }, {}], checkIns: [second], today: "2026-02-15" }],
  ["one that has closed", { keyResults: [{ due: "2026-02-01" }, {}], checkIns: [second], today: "2026-02-15" }],
]; // prettier-ignore

const wrong: [what: string, example: RuleExample][] = [
  ["the seventh day of the cycle", { keyResults: [{}], checkIns: [], today: "2026-01-08" }],
  ["a check-in of the future, which nobody has made", { keyResults: [{}], checkIns: [{ date: "2026-03-01" }], today: "2026-02-15" }],
  ["a value of the plan, which nobody has confirmed", { keyResults: [{ planValue: 30 }], checkIns: [], today: "2026-02-15" }],
  ["a key result of a plan for years", { keyResults: [{ start: "2024-07-01", due: "2029-06-30" }, {}], checkIns: [second], today: "2026-02-15" }],
  ["one whose start was a week ago", { keyResults: [{ start: "2026-02-08" }, {}], checkIns: [second], today: "2026-02-15" }],
]; // prettier-ignore

describe("never-assessed", () => {
  it.each(fine)("accepts %s", (_, example) => {
    expect(foundIn("never-assessed", example)).toEqual([]);
  });

  it.each(wrong)("finds %s", (_, example) => {
    const [finding, ...more] = foundIn("never-assessed", example);
    expect(finding).toMatchObject({ level: "warning", about: "O1.KR1", cell: "0." });
    expect(more).toEqual([]);
  });

  it("says once that nobody has begun, where there is no check-in at all", () => {
    const found = foundIn("never-assessed", { keyResults: [{}, {}, {}], checkIns: [], today: "2026-02-15" });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ sheet: "settings", cell: "0.cycleStart" });
    expect(found[0]?.seen).toBe("None of the 3 open key results has a check-in, 45 days into the cycle.");
  });
});

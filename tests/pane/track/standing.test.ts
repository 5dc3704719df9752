import { describe, expect, it } from "vitest";
import { firstSteps } from "../../../pane/steps/track/first-steps";
import { objectivesOfUnit } from "../../../pane/steps/track/objectives-of-unit";
import { groupCounts, unitsByNeed } from "../../../pane/steps/track/status-groups";
import { statusWhy } from "../../../pane/steps/track/status-why";
import { reportOf, trackedKeyResult, unitScored, unscored } from "./tracked";

describe("A bar of objectives by status", () => {
  it("puts statuses together, the worst first, and leaves out what is empty", () => {
    const { byStatus } = unitScored(
      "Parks",
      { Done: 1, "On track": 2, Missed: 1, Stale: 1, "Not assessed": 3 },
      0.5,
    );
    expect(groupCounts(byStatus)).toEqual([
      { group: "off", count: 1 },
      { group: "silent", count: 4 },
      { group: "good", count: 3 },
    ]);
  });
});

describe("Departments", () => {
  const order = (...units: Parameters<typeof unitsByNeed>[0]) => unitsByNeed(units).map(({ unit }) => unit);
  it("with more off track come first, then silent ones, then those at risk", () => {
    const fine = unitScored("Fine", { Done: 9 }, 1);
    const risky = unitScored("Risky", { "At risk": 5 }, 0.1);
    const silent = unitScored("Silent", { Stale: 1 }, 0.9);
    const off = unitScored("Off", { Missed: 1 }, 0.9);
    expect(order(fine, risky, silent, off)).toEqual(["Off", "Silent", "Risky", "Fine"]);
  });
  it("with the same statuses come by the lower score, then by name", () => {
    const of = (name: string, score: number | null) => unitScored(name, { Done: 1 }, score);
    expect(order(of("C", 0.5), of("B", 0.2), of("A", 0.5))).toEqual(["B", "A", "C"]);
  });
});

describe("The objectives of a department", () => {
  it("come worst first, each with its key results; those without a score last", () => {
    const keyResult = trackedKeyResult({ objectiveId: "O3" });
    const objective = (objectiveId: string, status: "Done" | "Missed" | "Not scored", department: string | null) => ({
      objectiveId, status, department, keyResults: 1, scored: 1, score: null, title: objectiveId, owner: null,
    }); // prettier-ignore
    const report = {
      ...reportOf([keyResult]),
      objectives: [
        objective("O1", "Not scored", "Planning"),
        objective("O2", "Done", "Planning"),
        objective("O3", "Missed", " Planning "),
        objective("O4", "Missed", null),
      ],
    };
    const found = objectivesOfUnit(report, "Planning");
    expect(found.map((one) => one.objective.objectiveId)).toEqual(["O3", "O2", "O1"]);
    expect(found[0]?.keyResults).toEqual([keyResult]);
    expect(objectivesOfUnit(report, "City").map((one) => one.objective.objectiveId)).toEqual(["O4"]);
  });
});

describe("A book without any check-in", () => {
  it("says what is missing and begins with a key result that needs nothing but its value", () => {
    const keyResults = [
      unscored("O1.KR1", ["baseline", "current"]),
      unscored("O1.KR2", ["current"]),
      { ...unscored("O1.KR3", ["current"]), owner: null },
    ];
    expect(firstSteps({ keyResults, attention: ["O1.KR1", "O1.KR3", "O1.KR2"] })).toEqual({
      all: 3,
      missing: [
        { field: "current", count: 3 },
        { field: "baseline", count: 1 },
        { field: "owner", count: 1 },
      ],
      ready: ["O1.KR3", "O1.KR2"],
      first: "O1.KR3",
    });
  });
  it("begins with the most urgent where every one needs more", () => {
    const keyResults = [
      unscored("O1.KR1", ["baseline", "current"]),
      unscored("O1.KR2", ["target", "current"]),
    ];
    expect(firstSteps({ keyResults, attention: ["O1.KR2"] })?.first).toBe("O1.KR2");
  });
  it.each([
    ["a check-in", { ...unscored("O1.KR1", ["baseline"]), lastCheckIn: "2026-02-01" }],
    ["a score from the plan's own value", trackedKeyResult({ lastCheckIn: null })],
  ])("is none as soon as there is %s", (_, keyResult) => {
    expect(
      firstSteps({ keyResults: [keyResult, unscored("O1.KR2", ["current"])], attention: [] }),
    ).toBeNull();
  });
  it("is none without key results", () => {
    expect(firstSteps({ keyResults: [], attention: [] })).toBeNull();
  });
});

describe("Why a key result has its status", () => {
  it.each([
    ["each thing that is missing", unscored("O1.KR1", ["baseline", "current"]), 2],
    ["the book's reason", trackedKeyResult(), 1],
    ["that it keeps pace", trackedKeyResult({ status: "On track", reason: null }), 1],
    ["that the target is reached", trackedKeyResult({ status: "Done", reason: null }), 1],
  ])("says %s", (_, keyResult, sentences) => {
    const why = statusWhy(keyResult);
    expect(why).toHaveLength(sentences);
    for (const sentence of why) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
});

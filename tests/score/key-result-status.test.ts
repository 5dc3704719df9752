import { describe, expect, it } from "vitest";
import { keyResultStatus } from "../../core/score/key-result-status";
import type { Standing } from "../../core/score/key-result-status";
import type { Status } from "../../core/score/scores";
import { madeSettings } from "./made";

const standing: Standing = {
  progress: 0.5,
  gap: 0,
  commitment: "Committed",
  daysSinceCheckIn: 1,
  daysIntoCycle: 45,
  isPastDue: false,
};

const cases: [name: string, changes: Partial<Standing>, status: Status][] = [
  ["no progress can be computed", { progress: null, gap: null }, "Not scored"],
  ["no score goes before silence", { progress: null, gap: null, daysSinceCheckIn: null }, "Not scored"],
  ["committed, reached", { progress: 1 }, "Done"],
  ["committed, a hair short by rounding only", { progress: 1 - 1e-12 }, "Done"],
  ["committed, at 0.99", { progress: 0.99 }, "On track"],
  ["stretch at 0.7", { progress: 0.7, commitment: "Stretch" }, "Done"],
  ["stretch at 0.69", { progress: 0.69, commitment: "Stretch" }, "On track"],
  ["done is never stale", { progress: 1, daysSinceCheckIn: 300 }, "Done"],
  ["done is never unassessed", { progress: 1, daysSinceCheckIn: null }, "Done"],
  ["done is never missed", { progress: 1, isPastDue: true }, "Done"],
  ["never assessed, a week into the cycle", { daysSinceCheckIn: null, daysIntoCycle: 7 }, "Not assessed"],
  ["never assessed, six days into the cycle", { daysSinceCheckIn: null, daysIntoCycle: 6 }, "On track"],
  ["never assessed goes before missed", { daysSinceCheckIn: null, isPastDue: true }, "Not assessed"],
  ["cadence and grace just over", { daysSinceCheckIn: 15 }, "Stale"],
  ["cadence and grace just kept", { daysSinceCheckIn: 14 }, "On track"],
  ["stale goes before missed", { daysSinceCheckIn: 15, isPastDue: true }, "Stale"],
  ["past due", { isPastDue: true }, "Missed"],
  ["ahead of the pace", { gap: 0.3 }, "On track"],
  ["a tenth behind", { gap: -0.1 }, "On track"],
  ["a tenth behind, as arithmetic has it", { gap: 0.7 - 0.8 }, "On track"],
  ["more than a tenth behind", { gap: -0.11 }, "At risk"],
  ["a quarter behind", { gap: -0.25 }, "At risk"],
  ["more than a quarter behind", { gap: -0.26 }, "Off track"],
];

describe("status of a key result", () => {
  it.each(cases)("%s", (_name, changes, status) => {
    expect(keyResultStatus({ ...standing, ...changes }, madeSettings())).toBe(status);
  });

  it("takes cut-points, cadence and grace from the settings", () => {
    const settings = madeSettings({ cadenceDays: 30, graceDays: 3, onTrackGap: -0.2, atRiskGap: -0.4 });
    expect(keyResultStatus({ ...standing, daysSinceCheckIn: 33 }, settings)).toBe("On track");
    expect(keyResultStatus({ ...standing, daysSinceCheckIn: 34 }, settings)).toBe("Stale");
    expect(keyResultStatus({ ...standing, gap: -0.2 }, settings)).toBe("On track");
    expect(keyResultStatus({ ...standing, gap: -0.4 }, settings)).toBe("At risk");
    expect(keyResultStatus({ ...standing, gap: -0.41 }, settings)).toBe("Off track");
  });
});

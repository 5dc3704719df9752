import { describe, expect, it } from "vitest";
import type { LookedSettings } from "../../../core/commands/pane/look";
import { cycleChoices } from "../../../pane/steps/build/cycle-choices";

const settings: LookedSettings = {
  preset: "city",
  fiscalYearStart: 7,
  fiscalYearFrom: null,
  cycle: "FY2026 Q3",
  cycleStart: "2026-01-01",
  cycleEnd: "2026-03-31",
  cycles: ["FY2026", "FY2026 Q3"],
};

describe("the cycles to choose from", () => {
  it("have the days of the fiscal year that is chosen", () => {
    expect(cycleChoices(settings, 10)).toEqual([
      { name: "FY2026", start: "2025-10-01", end: "2026-09-30" },
      { name: "FY2026 Q3", start: "2026-04-01", end: "2026-06-30" },
    ]);
  });

  it("begin with the one that is set where it is not among them", () => {
    const special = { ...settings, cycle: "Spring", cycleStart: "2026-03-01", cycleEnd: "2026-05-31" };
    expect(cycleChoices(special, 7)[0]).toEqual({ name: "Spring", start: "2026-03-01", end: "2026-05-31" });
  });
});

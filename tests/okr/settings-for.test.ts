import { describe, expect, it } from "vitest";
import { settingsFromPreset } from "../../core/okr/presets";
import { settingsFor } from "../../core/okr/settings-for";
import type { SettingsChoices } from "../../core/okr/settings-for";

const nothing: SettingsChoices = { today: "2026-02-15", fiscalYearStart: null, cycle: null, preset: null };
const now = { ...settingsFromPreset("city", 10, "2025-11-01"), cadenceDays: 30, cycleEnd: "2026-01-15" };
const inBook = { now, whenBuilt: { ...now } };

describe("the settings of a new book", () => {
  it("are the city preset in the cycle that today lies in, by the plan's fiscal year", () => {
    expect(settingsFor(nothing, null, 10)).toMatchObject({
      preset: "city",
      fiscalYearStart: 10,
      cycle: "FY2026 Q2",
      cycleStart: "2026-01-01",
      cycleEnd: "2026-03-31",
      cadenceDays: 7,
      maxObjectives: 5,
    });
  });

  it("follow the call", () => {
    const choices = { ...nothing, fiscalYearStart: 1, cycle: "FY2026", preset: "small-town" as const };
    expect(settingsFor(choices, null, 10)).toMatchObject({
      preset: "small-town",
      cycle: "FY2026",
      cycleStart: "2026-01-01",
      cycleEnd: "2026-12-31",
      cadenceDays: 30,
      maxObjectives: 3,
    });
  });

  it("are none where the cycle is no cycle", () => {
    expect(settingsFor({ ...nothing, cycle: "spring" }, null, 7)).toBeNull();
  });
});

describe("the settings of a book that is there", () => {
  it("win over the preset and the plan", () => {
    expect(settingsFor(nothing, inBook, 7)).toEqual(now);
  });

  it("give way to the call, setting by setting", () => {
    expect(settingsFor({ ...nothing, cycle: "FY2026 Q2" }, inBook, 7)).toEqual({
      ...now,
      cycle: "FY2026 Q2",
      cycleStart: "2026-01-01",
      cycleEnd: "2026-03-31",
    });
    expect(settingsFor({ ...nothing, preset: "small-town" }, inBook, 7)).toMatchObject({
      preset: "small-town",
      maxObjectives: 3,
      cycle: now.cycle,
      cycleEnd: "2026-01-15",
    });
  });

  it("keep what people set where the call names the preset that they have", () => {
    expect(settingsFor({ ...nothing, preset: "city" }, inBook, 7)).toEqual(now);
  });

  it("move the days with a cycle that somebody typed, unless they typed days too", () => {
    const typed = { ...now, cycle: "FY2026 Q3" };
    expect(settingsFor(nothing, { now: typed, whenBuilt: now }, 7)).toMatchObject({
      cycleStart: "2026-04-01",
      cycleEnd: "2026-06-30",
    });
    const withDays = { ...typed, cycleStart: "2026-04-06" };
    expect(settingsFor(nothing, { now: withDays, whenBuilt: now }, 7)).toEqual(withDays);
  });

  it("give the cycle its days in another fiscal year", () => {
    expect(settingsFor({ ...nothing, fiscalYearStart: 7 }, inBook, 10)).toMatchObject({
      cycle: "FY2026 Q1",
      cycleStart: "2025-07-01",
      cycleEnd: "2025-09-30",
    });
  });
});

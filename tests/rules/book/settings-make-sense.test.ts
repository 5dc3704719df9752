import { describe, expect, it } from "vitest";
import { presets } from "../../../core/okr/presets";
import type { Settings } from "../../../core/okr/settings";
import { foundIn } from "../findings-of";

const fine: [what: string, settings: Partial<Settings>][] = [
  ["the preset of a city", presets.city],
  ["the preset of a small town", presets["small-town"]],
  ["an as-of date on the cycle's first day", { asOf: "2026-01-01" }],
  ["an as-of date after the cycle, when it is closed", { asOf: "2026-04-15" }],
  ["exactly three key results", { minKeyResults: 3, maxKeyResults: 3 }],
];

const wrong: [what: string, settings: Partial<Settings>, field: string][] = [
  ["a cycle that ends before it starts", { cycleStart: "2026-03-31", cycleEnd: "2026-01-01" }, "cycleEnd"],
  ["a cycle without a day", { cycleStart: "2026-01-01", cycleEnd: "2026-01-01" }, "cycleEnd"],
  ["at risk above on track", { onTrackGap: -0.25, atRiskGap: -0.1 }, "atRiskGap"],
  ["no room for at risk", { onTrackGap: -0.1, atRiskGap: -0.1 }, "atRiskGap"],
  ["more key results at least than at most", { minKeyResults: 5, maxKeyResults: 4 }, "minKeyResults"],
  ["an as-of date before the cycle", { asOf: "2025-12-31" }, "asOf"],
];

describe("settings-make-sense", () => {
  it.each(fine)("accepts %s", (_, settings) => {
    expect(foundIn("settings-make-sense", { settings })).toEqual([]);
  });

  it.each(wrong)("finds %s", (_, settings, field) => {
    expect(foundIn("settings-make-sense", { settings })).toMatchObject([{ level: "error", about: field }]);
  });
});

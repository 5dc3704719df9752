import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { statesAmount } from "../../../core/rules/wording/measured-figures";

const unmeasured = [
  "Adopt the FY2027 budget by June 30",
  "Adopt the FY 2026-27 budget",
  "Finish by Q3 2026",
  "By 30 June 2026",
  "By 6/30/2026",
  "A five-year capital plan",
  "A 10-year capital plan",
  "Phase 2 of the trail",
  "District 4 plan",
  "Title VI and ISO 9001",
  "24/7 crisis line",
  "Launch the 311 app",
  "Celebrate the 150th anniversary",
  "Section 3.1.2",
  "An I-35 corridor study",
  "Third-party review",
];

const measured = [
  "Hold 12 town halls",
  "Hold twelve town halls",
  "Cut the wait by half",
  "Rank 3rd in the state",
  "Save $2026 a month",
  "Reach 95 % by 2027",
  "Answer 2,000 calls in 2026",
  "District 4 turnout of 60 %",
  "From Day 15 to Day 10",
];

describe("statesAmount", () => {
  it.each(unmeasured)("%s: no amount", (text) => {
    expect(statesAmount(text)).toBe(false);
  });

  it.each(measured)("%s: an amount", (text) => {
    expect(statesAmount(text)).toBe(true);
  });

  it("finds any number of things after a verb, whatever date follows", () => {
    const year = fc.integer({ min: 1990, max: 2060 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1800 }), year, (count, by) => {
        expect(statesAmount(`Plant ${count} trees by ${by}`)).toBe(true);
        expect(statesAmount(`Plant trees by ${by}`)).toBe(false);
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import type { KeyResult } from "../../../core/okr/model";
import { foundIn } from "../findings-of";

type Case = [what: string, keyResult: Partial<KeyResult>];

const fine: Case[] = [
  [
    "Train 200 staff so that 95 % pass the safety test",
    {
      title: "Train 200 staff so that 95 % pass the safety test",
      unit: "%",
      baseline: 71,
      target: 95,
      direction: "Increase",
    },
  ],
  [
    "Report close time from Day 15 to Day 10",
    {
      title: "Report close time from Day 15 to Day 10",
      unit: "day of month",
      baseline: 15,
      target: 10,
      direction: "Decrease",
    },
  ],
  [
    "Report cards rated good by parents",
    {
      title: "Report cards rated good by parents",
      unit: "%",
      baseline: 60,
      target: 75,
      direction: "Increase",
    },
  ],
  [
    "Answer 90 % of calls within 10 seconds",
    {
      title: "Answer 90 % of calls within 10 seconds",
      unit: "%",
      baseline: 82,
      target: 90,
      direction: "Increase",
    },
  ],
  [
    "House 300 families",
    { title: "House 300 families", unit: "families", baseline: 0, target: 300, direction: "Increase" },
  ],
  [
    "Open two branch libraries on the west side",
    {
      title: "Open two branch libraries on the west side",
      unit: "count",
      baseline: 0,
      target: 2,
      direction: "Increase",
    },
  ],
  [
    "Create 300 jobs downtown",
    { title: "Create 300 jobs downtown", unit: "jobs", baseline: 0, target: 300, direction: "Increase" },
  ],
  [
    "Install 40 streetlights on Fifth Avenue",
    {
      title: "Install 40 streetlights on Fifth Avenue",
      unit: "count",
      baseline: 0,
      target: 40,
      direction: "Increase",
    },
  ],
  [
    "Adopt out 1,200 shelter animals",
    {
      title: "Adopt out 1,200 shelter animals",
      unit: "count",
      baseline: 950,
      target: 1200,
      direction: "Increase",
    },
  ],
  [
    "Hold the vacancy rate under 6 %",
    { title: "Hold the vacancy rate under 6 %", unit: "%", baseline: 8, target: 6, direction: "Decrease" },
  ],
  [
    "Plan reviews finished in 10 days",
    { title: "Plan reviews finished in 10 days", unit: "%", baseline: 64, target: 90, direction: "Increase" },
  ],
  [
    "Permit applications filed online",
    { title: "Permit applications filed online", unit: "%", baseline: 35, target: 70, direction: "Increase" },
  ],
  [
    "Review time for site plans",
    { title: "Review time for site plans", unit: "days", baseline: 30, target: 12, direction: "Decrease" },
  ],
  [
    "Survey respondents who feel safe downtown",
    {
      title: "Survey respondents who feel safe downtown",
      unit: "%",
      baseline: 61,
      target: 70,
      direction: "Increase",
    },
  ],
  [
    "Training hours per officer",
    { title: "Training hours per officer", unit: "hours", baseline: 22, target: 40, direction: "Increase" },
  ],
  [
    "Building permits issued within 5 days",
    {
      title: "Building permits issued within 5 days",
      unit: "%",
      baseline: 61,
      target: 85,
      direction: "Increase",
    },
  ],
  [
    "Complete 90 % of work orders within a week",
    {
      title: "Complete 90 % of work orders within a week",
      unit: "%",
      baseline: 70,
      target: 90,
      direction: "Increase",
    },
  ],
  [
    "Launch predictive routing to cut collection time from 48 to 36 hours",
    {
      title: "Launch predictive routing to cut collection time from 48 to 36 hours",
      unit: "hours",
      baseline: 48,
      target: 36,
      direction: "Decrease",
    },
  ],
  [
    "Implement e-billing",
    { title: "Implement e-billing", unit: "%", baseline: 22, target: 60, direction: "Increase" },
  ],
  [
    "Improve collaboration",
    { title: "Improve collaboration", unit: null, baseline: null, target: null, direction: null },
  ],
];

const wrong: Case[] = [
  [
    "Hold 12 town halls",
    { title: "Hold 12 town halls", unit: "count", baseline: 0, target: 12, direction: "Increase" },
  ],
  [
    "Hold 12 town halls a year",
    {
      title: "Hold 12 town halls a year",
      unit: "town halls",
      baseline: 4,
      target: 12,
      direction: "Increase",
    },
  ],
  [
    "Conduct three safety trainings by Q3",
    {
      title: "Conduct three safety trainings by Q3",
      unit: "count",
      baseline: 0,
      target: 3,
      direction: "Increase",
    },
  ],
  [
    "Train 200 staff",
    { title: "Train 200 staff", unit: "count", baseline: 0, target: 200, direction: "Increase" },
  ],
  [
    "Train all supervisors in the new leave policy",
    {
      title: "Train all supervisors in the new leave policy",
      unit: null,
      baseline: null,
      target: null,
      direction: null,
    },
  ],
  [
    "Adopt the FY2027 budget by June 30",
    {
      title: "Adopt the FY2027 budget by June 30",
      unit: null,
      baseline: null,
      target: null,
      direction: null,
    },
  ],
  [
    "Adopt a 10-year capital plan",
    { title: "Adopt a 10-year capital plan", unit: null, baseline: null, target: null, direction: null },
  ],
  [
    "Launch the 311 app",
    { title: "Launch the 311 app", unit: null, baseline: null, target: null, direction: null },
  ],
  [
    "By December 2026, develop a housing strategy",
    {
      title: "By December 2026, develop a housing strategy",
      unit: null,
      baseline: null,
      target: null,
      direction: null,
    },
  ],
  [
    "The City will publish an open data portal",
    {
      title: "The City will publish an open data portal",
      unit: null,
      baseline: null,
      target: null,
      direction: null,
    },
  ],
  [
    "KR2: Update the personnel manual",
    { title: "KR2: Update the personnel manual", unit: null, baseline: null, target: null, direction: null },
  ],
  [
    "Completion of the water master plan",
    {
      title: "Completion of the water master plan",
      unit: null,
      baseline: null,
      target: null,
      direction: null,
    },
  ],
  [
    "Review the fee schedule",
    { title: "Review the fee schedule", unit: null, baseline: null, target: null, direction: null },
  ],
  [
    "Host a job fair",
    { title: "Host a job fair", unit: null, baseline: null, target: null, direction: null },
  ],
];

describe("key-result-is-activity", () => {
  it.each(fine)("accepts %s", (_, keyResult) => {
    expect(foundIn("key-result-is-activity", { keyResults: [keyResult] })).toEqual([]);
  });

  it.each(wrong)("finds %s", (_, keyResult) => {
    expect(foundIn("key-result-is-activity", { keyResults: [keyResult] })).toMatchObject([
      { level: "error", about: "O1.KR1" },
    ]);
  });

  it.each<Case>([
    [
      "a milestone",
      {
        title: "Adopt the comprehensive plan",
        direction: "Milestone",
        baseline: null,
        target: null,
        unit: null,
      },
    ],
    [
      "work measured as a percentage complete",
      { title: "Implement the permit system", unit: "%", baseline: 0, target: 100 },
    ],
    [
      "a number that may measure something else",
      { title: "Launch a mentoring program", unit: "participants", baseline: 8, target: 32 },
    ],
  ])("only warns of %s", (_, keyResult) => {
    expect(foundIn("key-result-is-activity", { keyResults: [keyResult] })).toMatchObject([
      { level: "warning" },
    ]);
  });

  it("says to move it to Actions", () => {
    const [finding] = foundIn("key-result-is-activity", {
      keyResults: [{ title: "Adopt the FY2027 budget by June 30", baseline: null, target: null, unit: null }],
    });
    expect(finding?.todo).toContain("Actions");
  });
});

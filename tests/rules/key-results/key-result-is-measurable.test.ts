import { describe, expect, it } from "vitest";
import type { KeyResult } from "../../../core/okr/model";
import { foundIn } from "../findings-of";

type Case = [what: string, keyResult: Partial<KeyResult>];

const fine: Case[] = [
  [
    "Share of calls answered in 10 seconds",
    {
      title: "Share of calls answered in 10 seconds",
      unit: "%",
      baseline: 81,
      target: 90,
      direction: "Increase",
    },
  ],
  [
    "Bond rating AAA",
    { title: "Bond rating AAA", unit: null, baseline: null, target: null, direction: "Milestone" },
  ],
  [
    "Reduce emergency response times",
    { title: "Reduce emergency response times", unit: null, baseline: null, target: null, direction: null },
  ],
  [
    "Rank 3rd in the state for recycling",
    {
      title: "Rank 3rd in the state for recycling",
      unit: null,
      baseline: null,
      target: null,
      direction: null,
    },
  ],
  [
    "Improve collaboration",
    { title: "Improve collaboration", unit: null, baseline: null, target: null, direction: null },
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
    "Pride in downtown",
    {
      title: "Pride in downtown",
      unit: null,
      baseline: null,
      target: null,
      direction: null,
      notes: "Target in the plan: TBD",
    },
  ],
  [
    "Maintain accredited status",
    { title: "Maintain accredited status", unit: null, baseline: null, target: null, direction: "Maintain" },
  ],
];

const wrong: Case[] = [
  [
    "A city hall that residents like to visit",
    {
      title: "A city hall that residents like to visit",
      unit: null,
      baseline: null,
      target: null,
      direction: null,
    },
  ],
  [
    "Community pride in every neighborhood",
    {
      title: "Community pride in every neighborhood",
      unit: null,
      baseline: null,
      target: null,
      direction: null,
    },
  ],
  [
    "Explore shared services with the county",
    {
      title: "Explore shared services with the county",
      unit: null,
      baseline: null,
      target: null,
      direction: null,
    },
  ],
  [
    "A safer Main Street by FY2027",
    { title: "A safer Main Street by FY2027", unit: null, baseline: null, target: null, direction: null },
  ],
];

describe("key-result-is-measurable", () => {
  it.each(fine)("accepts %s", (_, keyResult) => {
    expect(foundIn("key-result-is-measurable", { keyResults: [keyResult] })).toEqual([]);
  });

  it.each(wrong)("finds %s", (_, keyResult) => {
    expect(foundIn("key-result-is-measurable", { keyResults: [keyResult] })).toMatchObject([
      { level: "error", about: "O1.KR1" },
    ]);
  });
});

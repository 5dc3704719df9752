import { describe, expect, it } from "vitest";
import type { KeyResult } from "../../../core/okr/model";
import { foundIn } from "../findings-of";

type Case = [what: string, keyResult: Partial<KeyResult>];

const fine: Case[] = [
  [
    "Improve on-time inspections",
    { title: "Improve on-time inspections", unit: "%", baseline: 72, target: 90, direction: "Increase" },
  ],
  [
    "Improve the bond rating to AAA",
    {
      title: "Improve the bond rating to AAA",
      unit: null,
      baseline: null,
      target: null,
      direction: "Milestone",
    },
  ],
  [
    "Improve resident satisfaction with parks",
    {
      title: "Improve resident satisfaction with parks",
      unit: null,
      baseline: null,
      target: null,
      direction: null,
    },
  ],
  [
    "Reduce emergency response times",
    { title: "Reduce emergency response times", unit: null, baseline: null, target: null, direction: null },
  ],
  [
    "Improve 40 intersections",
    { title: "Improve 40 intersections", unit: null, baseline: null, target: null, direction: null },
  ],
  [
    "Double teen enrollment",
    { title: "Double teen enrollment", unit: null, baseline: null, target: null, direction: null },
  ],
  [
    "Eliminate lead service lines",
    { title: "Eliminate lead service lines", unit: null, baseline: null, target: null, direction: null },
  ],
  [
    "Improvement projects on Main Street",
    {
      title: "Improvement projects on Main Street",
      unit: null,
      baseline: null,
      target: null,
      direction: null,
    },
  ],
  [
    "Better Business Bureau complaints",
    { title: "Better Business Bureau complaints", unit: null, baseline: null, target: null, direction: null },
  ],
];

const wrong: Case[] = [
  ["what goes on", { title: "Continue to improve the waterfront", unit: null, baseline: null, target: null }],
  [
    "Improve collaboration",
    { title: "Improve collaboration", unit: null, baseline: null, target: null, direction: null },
  ],
  [
    "Strengthen service quality",
    { title: "Strengthen service quality", unit: null, baseline: null, target: null, direction: null },
  ],
  [
    "Foster a culture of innovation by FY2027",
    {
      title: "Foster a culture of innovation by FY2027",
      unit: null,
      baseline: null,
      target: null,
      direction: null,
    },
  ],
  [
    "By June 2026, enhance communication between departments",
    {
      title: "By June 2026, enhance communication between departments",
      unit: null,
      baseline: null,
      target: null,
      direction: null,
    },
  ],
  [
    "Increase opportunities for local artists",
    {
      title: "Increase opportunities for local artists",
      unit: null,
      baseline: null,
      target: null,
      direction: null,
    },
  ],
  [
    "Stronger partnerships with neighborhoods in District 4",
    {
      title: "Stronger partnerships with neighborhoods in District 4",
      unit: null,
      baseline: null,
      target: null,
      direction: null,
    },
  ],
  [
    "We will improve transparency",
    { title: "We will improve transparency", unit: null, baseline: null, target: null, direction: null },
  ],
];

describe("key-result-is-vague", () => {
  it.each(fine)("accepts %s", (_, keyResult) => {
    expect(foundIn("key-result-is-vague", { keyResults: [keyResult] })).toEqual([]);
  });

  it.each(wrong)("finds %s", (_, keyResult) => {
    expect(foundIn("key-result-is-vague", { keyResults: [keyResult] })).toMatchObject([
      { level: "error", about: "O1.KR1" },
    ]);
  });
});

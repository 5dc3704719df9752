import { describe, expect, it } from "vitest";
import type { KeyResult } from "../../../core/okr/model";
import { foundIn } from "../findings-of";

type Case = [what: string, keyResult: Partial<KeyResult>];

const fine: Case[] = [
  [
    "Help desk tickets solved on first contact",
    {
      title: "Help desk tickets solved on first contact",
      unit: "%",
      baseline: 55,
      target: 75,
      direction: "Increase",
    },
  ],
  [
    "Support staff turnover",
    { title: "Support staff turnover", unit: "%", baseline: 18, target: 10, direction: "Decrease" },
  ],
  ["Support", { title: "Support", unit: "%", baseline: 80, target: 95, direction: "Increase" }],
  [
    "Participation in the summer reading program",
    {
      title: "Participation in the summer reading program",
      unit: "children",
      baseline: 800,
      target: 1100,
      direction: "Increase",
    },
  ],
  [
    "Monitor replacement rate",
    { title: "Monitor replacement rate", unit: "%", baseline: 10, target: 25, direction: "Increase" },
  ],
  [
    "Raise the number of firms helped with permits",
    {
      title: "Raise the number of firms helped with permits",
      unit: "firms",
      baseline: 40,
      target: 90,
      direction: "Increase",
    },
  ],
];

const wrong: Case[] = [
  ["two words", { title: "Explore partnerships", unit: null, baseline: null, target: null }],
  [
    "Support 50 small businesses with permits",
    {
      title: "Support 50 small businesses with permits",
      unit: "businesses",
      baseline: 0,
      target: 50,
      direction: "Increase",
    },
  ],
  [
    "Help residents apply for utility relief",
    {
      title: "Help residents apply for utility relief",
      unit: null,
      baseline: null,
      target: null,
      direction: null,
    },
  ],
  [
    "To participate in six regional planning sessions",
    {
      title: "To participate in six regional planning sessions",
      unit: "count",
      baseline: 0,
      target: 6,
      direction: "Increase",
    },
  ],
  [
    "Explore grant funding for the trail",
    {
      title: "Explore grant funding for the trail",
      unit: null,
      baseline: null,
      target: null,
      direction: null,
    },
  ],
];

describe("weak-verb", () => {
  it.each(fine)("accepts %s", (_, keyResult) => {
    expect(foundIn("weak-verb", { keyResults: [keyResult] })).toEqual([]);
  });

  it.each(wrong)("finds %s", (_, keyResult) => {
    expect(foundIn("weak-verb", { keyResults: [keyResult] })).toMatchObject([
      { level: "warning", about: "O1.KR1" },
    ]);
  });

  it("leaves what is vague to the rule about that", () => {
    const vague = { title: "Contribute to a stronger region", unit: null, baseline: null, target: null };
    expect(foundIn("weak-verb", { keyResults: [vague] })).toEqual([]);
    expect(foundIn("key-result-is-vague", { keyResults: [vague] })).toHaveLength(1);
  });
});

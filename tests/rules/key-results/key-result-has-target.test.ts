import { describe, expect, it } from "vitest";
import type { KeyResult } from "../../../core/okr/model";
import { foundIn } from "../findings-of";

type Case = [what: string, keyResult: Partial<KeyResult>];

const fine: Case[] = [
  ["a target of 0", { target: 0 }],
  ["a milestone", { direction: "Milestone", target: null }],
  [
    "a level to be kept, which belongs among the KPIs",
    { title: "Maintain the flood insurance rating", direction: "Maintain", target: null },
  ],
  [
    "a vague text, which is said first",
    { title: "Improve collaboration", target: null, baseline: null, unit: null },
  ],
  ["work, which is said first", { title: "Adopt a fee schedule", target: null, baseline: null, unit: null }],
  [
    "what names no measure at all, which is said first",
    { title: "A welcoming lobby", target: null, baseline: null, unit: null },
  ],
];

const wrong: Case[] = [
  ["a baseline and a unit without a target", { target: null }],
  ["a metric alone", { title: "Reduce emergency response times", target: null, baseline: null, unit: null }],
  [
    "better of a metric",
    { title: "Improve resident satisfaction", target: null, baseline: null, unit: null },
  ],
  ["what is to end", { title: "Eliminate repeat audit findings", target: null, baseline: null, unit: null }],
];

describe("key-result-has-target", () => {
  it.each(fine)("accepts %s", (_, keyResult) => {
    expect(foundIn("key-result-has-target", { keyResults: [keyResult] })).toEqual([]);
  });

  it.each(wrong)("finds %s", (_, keyResult) => {
    expect(foundIn("key-result-has-target", { keyResults: [keyResult] })).toMatchObject([
      { level: "error", about: "O1.KR1" },
    ]);
  });

  it.each([
    ["the plan's own words", "Target in the plan: TBD", '"TBD"'],
    ["what people note", "Target pending council workshop", '"Target pending"'],
  ])("says that it is pending: %s", (_, notes, quoted) => {
    const [finding] = foundIn("key-result-has-target", {
      keyResults: [
        { title: "Residents' pride in downtown", target: null, baseline: null, unit: null, notes },
      ],
    });
    expect(finding?.seen).toContain("pending");
    expect(finding?.seen).toContain(quoted);
  });

  it("points to the number where the words have one", () => {
    const [finding] = foundIn("key-result-has-target", {
      keyResults: [
        { title: "Rank 3rd in the state for recycling", target: null, baseline: null, unit: null },
      ],
    });
    expect(finding?.seen).toContain("number in its words");
  });
});

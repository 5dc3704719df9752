import { describe, expect, it } from "vitest";
import type { KeyResult } from "../../../core/okr/model";
import { foundIn } from "../findings-of";

type Case = [what: string, keyResult: Partial<KeyResult>];

const fine: Case[] = [
  [
    "Raise facility availability from 91 % to 95 %",
    {
      title: "Raise facility availability from 91 % to 95 %",
      unit: "%",
      baseline: 91,
      target: 95,
      direction: "Increase",
    },
  ],
  [
    "Maintain and increase reading program attendance",
    {
      title: "Maintain and increase reading program attendance",
      unit: "count",
      baseline: 400,
      target: 520,
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
      direction: "Reach",
    },
  ],
  [
    "Maintenance backlog",
    { title: "Maintenance backlog", unit: "work orders", baseline: 310, target: 120, direction: "Decrease" },
  ],
  [
    "Keep Harbor Beautiful volunteers",
    {
      title: "Keep Harbor Beautiful volunteers",
      unit: "volunteers",
      baseline: 120,
      target: 200,
      direction: "Increase",
    },
  ],
  [
    "Raise the share of requests answered within 5 days to 80 %",
    {
      title: "Raise the share of requests answered within 5 days to 80 %",
      unit: "%",
      baseline: null,
      target: 80,
      direction: "Increase",
    },
  ],
  [
    "Real property rated fair or better",
    {
      title: "Real property rated fair or better",
      unit: "%",
      baseline: null,
      target: 80,
      direction: "Reach",
    },
  ],
];

const wrong: Case[] = [
  [
    "Maintain 95 % facility availability",
    {
      title: "Maintain 95 % facility availability",
      unit: "%",
      baseline: null,
      target: 95,
      direction: "Maintain",
    },
  ],
  [
    "Keep the reserve at 17 % of expenditure",
    {
      title: "Keep the reserve at 17 % of expenditure",
      unit: "%",
      baseline: 17,
      target: 17,
      direction: "Reach",
    },
  ],
  [
    "Ambulances in service at all times",
    {
      title: "Ambulances in service at all times",
      unit: "count",
      baseline: null,
      target: 6,
      direction: "Reach",
    },
  ],
  [
    "Records requests answered within 5 days",
    {
      title: "Records requests answered within 5 days",
      unit: "%",
      baseline: null,
      target: 95,
      direction: "Reach",
    },
  ],
  [
    "Remain in compliance with the discharge permit",
    {
      title: "Remain in compliance with the discharge permit",
      unit: null,
      baseline: null,
      target: null,
      direction: null,
    },
  ],
];

describe("key-result-is-kpi", () => {
  it.each(fine)("accepts %s", (_, keyResult) => {
    expect(foundIn("key-result-is-kpi", { keyResults: [keyResult] })).toEqual([]);
  });

  it.each(wrong)("finds %s", (_, keyResult) => {
    expect(foundIn("key-result-is-kpi", { keyResults: [keyResult] })).toMatchObject([
      { level: "warning", about: "O1.KR1" },
    ]);
  });
});

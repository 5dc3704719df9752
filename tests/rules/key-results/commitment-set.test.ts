import { describe, expect, it } from "vitest";
import type { KeyResult } from "../../../core/okr/model";
import { foundIn } from "../findings-of";

type Case = [what: string, keyResult: Partial<KeyResult>];

const fine: Case[] = [
  ["committed", { commitment: "Committed" }],
  ["stretch", { commitment: "Stretch" }],
];

const wrong: Case[] = [["neither", { commitment: null }]];

describe("commitment-set", () => {
  it.each(fine)("accepts %s", (_, keyResult) => {
    expect(foundIn("commitment-set", { keyResults: [keyResult] })).toEqual([]);
  });

  it.each(wrong)("finds %s", (_, keyResult) => {
    expect(foundIn("commitment-set", { keyResults: [keyResult] })).toMatchObject([
      { level: "warning", about: "O1.KR1" },
    ]);
  });
});

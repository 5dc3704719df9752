import { describe, expect, it } from "vitest";
import type { KeyResult } from "../../../core/okr/model";
import { foundIn } from "../findings-of";

type Case = [what: string, keyResult: Partial<KeyResult>];

const fine: Case[] = [
  ["a post", { owner: "City Clerk" }],
  ["a department, which another rule looks at", { owner: "Public Works" }],
];

const wrong: Case[] = [
  ["a blank owner", { owner: null }],
  ["an owner of spaces", { owner: "  " }],
  [
    "an activity without an owner: the owner is missing all the same",
    { title: "Hold 12 town halls", owner: null },
  ],
];

describe("key-result-has-owner", () => {
  it.each(fine)("accepts %s", (_, keyResult) => {
    expect(foundIn("key-result-has-owner", { keyResults: [keyResult] })).toEqual([]);
  });

  it.each(wrong)("finds %s", (_, keyResult) => {
    expect(foundIn("key-result-has-owner", { keyResults: [keyResult] })).toMatchObject([
      { level: "error", about: "O1.KR1" },
    ]);
  });

  it("names the owner of the objective as the one to ask", () => {
    const [finding] = foundIn("key-result-has-owner", {
      objectives: [{ owner: "Library Director" }],
      keyResults: [{ owner: null }],
    });
    expect(finding?.todo).toContain("Library Director");
  });

  it("says that it is pending where the notes say so", () => {
    const [finding] = foundIn("key-result-has-owner", { keyResults: [{ owner: null, notes: "Owner: TBD" }] });
    expect(finding?.seen).toContain('"Owner: TBD"');
  });
});

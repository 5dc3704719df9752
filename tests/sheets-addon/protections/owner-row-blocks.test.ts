/** Rows of one owner that stand together are one block; who has no address is told. */
import { describe, expect, it } from "vitest";
import type { Person } from "../../../core/okr/model";
import { ownerRowBlocks } from "../../../sheets-addon/protections/owner-row-blocks";
import { madeKeyResult } from "../../score/made";

const person = (owner: string, email: string | null, departmentHead: string | null = null): Person => ({
  ...{ owner, email, departmentHead, department: null, reminders: true, publicName: false },
});
const people = [
  person("Permit Manager", "Permits <permits@example.gov>", "Building Official"),
  person("Building Official", "official@example.gov", "boss@example.gov"),
  person("Town Clerk", null),
  person("Fire Chief", "no address"),
];

const blocksOf = (owners: (string | null)[], rows = owners.map((_, i) => i + 1)) =>
  ownerRowBlocks({ people, keyResults: owners.map((owner) => madeKeyResult({ owner })) }, rows);

const permits = { owner: "Permit Manager", addresses: ["permits@example.gov", "official@example.gov"] };
const official = { owner: "Building Official", addresses: ["official@example.gov", "boss@example.gov"] };

describe("the rows of owners", () => {
  it("are one block where they stand together, whatever the spelling", () => {
    expect(blocksOf(["Permit Manager", " permit  manager ", "Building Official", "Permit Manager"])).toEqual({
      blocks: [
        { ...permits, row: 1, rows: 2 },
        { ...official, row: 3, rows: 1 },
        { ...permits, row: 4, rows: 1 },
      ],
      withoutAddress: [],
    });
  });

  it("are parted by rows of others, of nobody, and by empty rows", () => {
    expect(blocksOf(["Permit Manager", null, "Permit Manager"]).blocks.map(({ row }) => row)).toEqual([1, 3]);
    expect(blocksOf(["Permit Manager", "Permit Manager"], [1, 5]).blocks).toHaveLength(2);
  });

  it("stand where the sheet has them, in whatever order", () => {
    const { blocks } = blocksOf(["Permit Manager", "Building Official", "Permit Manager"], [3, 2, 4]);
    expect(blocks).toEqual([
      { ...official, row: 2, rows: 1 },
      { ...permits, row: 3, rows: 2 },
    ]);
  });

  it("are nobody's without an address, and that is told once", () => {
    expect(blocksOf(["Town Clerk", "Fire Chief", "Town Clerk", "Mayor"])).toEqual({
      blocks: [],
      withoutAddress: ["Town Clerk", "Fire Chief", "Mayor"],
    });
  });
});

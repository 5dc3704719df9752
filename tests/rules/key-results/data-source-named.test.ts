import { describe, expect, it } from "vitest";
import type { KeyResult } from "../../../core/okr/model";
import { foundIn } from "../findings-of";

type Case = [what: string, keyResult: Partial<KeyResult>];

const fine: Case[] = [
  ["a data source", { dataSource: "Work order system" }],
  ["a survey in the words", { title: "Residents who feel safe in the 2027 survey", dataSource: null }],
  ["an audit in the notes", { dataSource: null, notes: "From the annual audit" }],
  ["a milestone, which everybody sees", { direction: "Milestone", dataSource: null }],
];

describe("data-source-named", () => {
  it.each(fine)("accepts %s", (_, keyResult) => {
    expect(foundIn("data-source-named", { keyResults: [keyResult] })).toEqual([]);
  });

  it("finds each one where most have a source", () => {
    const found = foundIn("data-source-named", { keyResults: [{}, {}, { dataSource: " " }] });
    expect(found).toMatchObject([{ level: "info", cell: "2.dataSource" }]);
  });

  it("says it once where most have none", () => {
    const found = foundIn("data-source-named", {
      keyResults: [{}, { dataSource: null }, { dataSource: null }],
    });
    expect(found).toMatchObject([{ cell: "1.dataSource" }]);
    expect(found[0]?.seen).toContain("2 of 3");
  });
});

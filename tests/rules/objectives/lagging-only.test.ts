import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../../core/rules/engine/rule";
import { foundIn } from "../findings-of";

const id = "lagging-only";
const survey = { title: "Raise satisfaction in the annual resident survey from 61 % to 70 %" };
const audit = { title: "No findings in the year-end audit" };

describe(id, () => {
  it.each<[string, RuleExample]>([
    ["one that moves before", { keyResults: [survey, {}], checkIns: [] }],
    ["a survey that is in before the cycle ends", { keyResults: [{ ...survey, due: "2026-02-15" }], checkIns: [] }],
    ["a survey with a first value", { keyResults: [survey] }],
    ["what is counted for the year", { keyResults: [{ title: "Lower annual overtime from 9,000 to 7,000 hours" }], checkIns: [] }],
    ["no key results", { keyResults: [] }],
  ])("accepts %s", (_, example) => {
    expect(foundIn(id, example)).toEqual([]);
  }); // prettier-ignore

  it("finds an objective that hears nothing before the end", () => {
    const found = foundIn(id, { keyResults: [survey, audit], checkIns: [] });
    expect(found).toMatchObject([{ level: "info", about: "O1" }]);
    expect(found[0]?.seen).toContain("Each of the 2 key results");
  });

  it("reads it from where the number comes from, too", () => {
    const keyResults = [{ title: "Raise satisfaction to 70 %", dataSource: "Community survey" }];
    expect(foundIn(id, { keyResults, checkIns: [] })).toHaveLength(1);
  });
});

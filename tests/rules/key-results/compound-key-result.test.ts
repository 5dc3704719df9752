import { describe, expect, it } from "vitest";
import type { KeyResult } from "../../../core/okr/model";
import { foundIn } from "../findings-of";

type Case = [what: string, keyResult: Partial<KeyResult>];

const fine: Case[] = [
  ["one measure", {}],
  ["parks and recreation", { title: "Raise parks and recreation enrollment from 400 to 520" }],
  ["safe and clean", { title: "Share of parks rated safe and clean" }],
  ["health and human services", { title: "Health and human services vacancy rate" }],
  ["two outcomes of one crash", { title: "Reduce serious injuries and fatalities from 31 to 20" }],
  ["two verbs with one object", { title: "Time to find and reduce leaks in the distribution system" }],
  ["efforts that do two things", { title: "Share of crews trained to prevent and reduce spills" }],
  ["upper and lower", { title: "Flow at the upper and lower dam" }],
  ["one measure on two days", { title: "Cut emissions by 40 % by 2030 and by 80 % by 2050" }],
  ["one standard with two limits", { title: "Answer 90 % of calls in 10 seconds and 99 % in 30 seconds" }],
  ["within time and cost", { title: "Projects finished within time and cost" }],
  ["a list of places", { title: "Vacancy rate in Fire, Police, and Public Works" }],
  ["fees and charges", { title: "Cost recovery of fees and charges for services" }],
  ["a semicolon before a note", { title: "Average wait at the counter; excludes passports" }],
];

const wrong: Case[] = [
  ["two verbs with a number each", { title: "Cut permit time to 15 days and raise satisfaction to 80 %" }],
  ["two verbs without numbers", { title: "Increase ridership and reduce complaints" }],
  ["two rates", { title: "Vacancy rate and turnover rate" }],
  ["time and cost", { title: "Reduce permit time and cost by 20 %" }],
  ["two counts", { title: "Number of visits and number of checkouts" }],
  ["two units", { title: "Bring response to 5 minutes and complaints to 12 %" }],
  ["a semicolon", { title: "Cut overtime to 700 hours; reduce injuries to 12" }],
];

describe("compound-key-result", () => {
  it.each(fine)("accepts %s", (_, keyResult) => {
    expect(foundIn("compound-key-result", { keyResults: [keyResult] })).toEqual([]);
  });

  it.each(wrong)("finds %s", (_, keyResult) => {
    expect(foundIn("compound-key-result", { keyResults: [keyResult] })).toMatchObject([
      { level: "warning", about: "O1.KR1" },
    ]);
  });
});

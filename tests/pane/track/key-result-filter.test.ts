import { describe, expect, it } from "vitest";
import {
  filteredKeyResults,
  filtersSet,
  noFilter,
  ownersIn,
} from "../../../pane/steps/track/key-result-filter";
import { reportOf, trackedKeyResult, unscored } from "./tracked";

const permits = trackedKeyResult();
const roads = trackedKeyResult({
  keyResultId: "O2.KR1",
  title: "Roads in good repair",
  objective: "Keep the town moving",
  owner: " Ray Kim ",
  department: null,
  status: "On track",
});
const trees = { ...unscored("O2.KR2", ["baseline", "current"]), title: "Trees planted", owner: null };
const report = reportOf([permits, roads, trees], ["O2.KR2", "O1.KR1"]);

describe("The list of key results", () => {
  const shown = (filter: Partial<typeof noFilter>) =>
    filteredKeyResults(report, { ...noFilter, ...filter }).map(({ keyResultId }) => keyResultId);

  it.each([
    ["all without a filter", {}, ["O1.KR1", "O2.KR1", "O2.KR2"]],
    ["those whose title has the words, in any order", { words: "repair ROADS" }, ["O2.KR1"]],
    ["those of an objective", { words: "moving" }, ["O2.KR1"]],
    ["those of an owner by name", { words: "ortiz" }, ["O1.KR1"]],
    ["one by its ID", { words: "o2.kr2" }, ["O2.KR2"]],
    ["those of a department", { unit: "Planning" }, ["O1.KR1", "O2.KR2"]],
    ["those without a department as the city's", { unit: "City" }, ["O2.KR1"]],
    ["those of an owner whose name has blanks around it", { owner: "Ray Kim" }, ["O2.KR1"]],
    ["those without an owner", { owner: "" }, ["O2.KR2"]],
    ["those of a status", { status: "On track" as const }, ["O2.KR1"]],
    ["those that lack a baseline", { missing: "baseline" as const }, ["O2.KR2"]],
    ["those that lack an owner", { missing: "owner" as const }, ["O2.KR2"]],
    ["the most urgent first", { attention: true }, ["O2.KR2", "O1.KR1"]],
    ["nothing where two filters exclude each other", { words: "roads", unit: "Planning" }, []],
  ])("shows %s", (_, filter, ids) => {
    expect(shown(filter)).toEqual(ids);
  });

  it("counts the filters that are set, not the words", () => {
    expect(filtersSet(noFilter)).toBe(0);
    expect(filtersSet({ ...noFilter, words: "roads" })).toBe(0);
    expect(filtersSet({ ...noFilter, owner: "", attention: true })).toBe(2);
  });

  it("offers each owner once, nobody first", () => {
    expect(ownersIn([...report.keyResults, roads])).toEqual(["", "Dana Ortiz", "Ray Kim"]);
  });
});

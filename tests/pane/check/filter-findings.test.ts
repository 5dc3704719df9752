import { describe, expect, it } from "vitest";
import { filterFindings } from "../../../pane/steps/check/filter-findings";
import type { FindingsFilter } from "../../../pane/steps/check/filter-findings";
import { finding, report, waived } from "./findings";

const error = finding();
const warning = finding({
  level: "warning",
  rule: "weight-sane",
  about: "O1.KR2",
  seen: "Its weight is -1.",
});
const livedWith = finding({ about: "O9", waived });
const all = report([error, warning, livedWith], {
  subjects: [{ about: "O1.KR2", owner: "City Engineer", department: "Public Works" }],
});
const nothing: FindingsFilter = { level: null, rules: null, words: "" };

const cases: { name: string; filter: Partial<FindingsFilter>; shows: unknown[] }[] = [
  { name: "without a choice everything is shown that counts", filter: {}, shows: [error, warning] },
  { name: "a level is shown alone", filter: { level: "warning" }, shows: [warning] },
  { name: "what is waived is shown where it is asked for", filter: { level: "waived" }, shows: [livedWith] },
  { name: "a waived error is no error", filter: { level: "error" }, shows: [error] },
  { name: "rules are shown alone", filter: { rules: ["weight-sane"] }, shows: [warning] },
  { name: "words are looked for in what was seen", filter: { words: "weight" }, shows: [warning] },
  { name: "case does not matter", filter: { words: "STREETS" }, shows: [error] },
  { name: "words are looked for in the rule's title", filter: { words: "named owner" }, shows: [error] },
  { name: "words are looked for in who answers", filter: { words: "engineer" }, shows: [warning] },
  { name: "every word has to occur", filter: { words: "engineer streets" }, shows: [] },
  { name: "a reason is found among the waived", filter: { level: "waived", words: "vacant" }, shows: [livedWith] },
]; // prettier-ignore

describe("the findings that are shown", () => {
  it.each(cases)("$name", ({ filter, shows }) => {
    expect(filterFindings(all, { ...nothing, ...filter })).toEqual(shows);
  });
});

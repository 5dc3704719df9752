import { describe, expect, it } from "vitest";
import { subjectsOf } from "../../../core/commands/pane/check-subjects";
import { exampleBook } from "../../../core/rules/engine/example-book";
import type { Finding } from "../../../core/workbook/finding";

const { model } = exampleBook({
  objectives: [{ department: "Public Works", owner: null }],
  keyResults: [{ owner: "City Engineer" }],
  people: [{ owner: "City Engineer", department: "Engineering" }],
});
const objectiveId = model.objectives[0]?.id ?? "";
const keyResultId = model.keyResults[0]?.id ?? "";

const about = (name?: string): Finding => ({
  level: "error",
  rule: "a-rule",
  sheet: "Objectives",
  cell: "A2",
  seen: "",
  why: "",
  todo: "",
  ...(name !== undefined && { about: name }),
});

const cases = [
  { name: "an objective has its own", of: objectiveId, owner: null, department: "Public Works" },
  { name: "a key result has its objective's department", of: keyResultId, owner: "City Engineer", department: "Public Works" },
  { name: "a check-in is its key result's", of: `${keyResultId} 2026-02-01`, owner: "City Engineer", department: "Public Works" },
  { name: "a person is their own owner", of: "City Engineer", owner: "City Engineer", department: "Engineering" },
]; // prettier-ignore

describe("who answers for what a finding is about", () => {
  it.each(cases)("$name", ({ of, owner, department }) => {
    expect(subjectsOf(model, [about(of)])).toEqual([{ about: of, owner, department }]);
  });

  it("is nobody where it is about a cell, or a setting", () => {
    expect(subjectsOf(model, [about(), about("cadenceDays")])).toEqual([]);
  });

  it("is said once, however many findings there are", () => {
    expect(subjectsOf(model, [about(objectiveId), about(objectiveId)])).toHaveLength(1);
  });
});

/** Several spellings of one owner are one person only where that is sure. */
import { describe, expect, it } from "vitest";
import { modelFromPlan } from "../../../core/okr/from-plan/model-from-plan";
import { settingsFromPreset } from "../../../core/okr/presets";
import { madeReading } from "./made-plan";
import type { MadeItem } from "./made-plan";

const city = settingsFromPreset("city", 7, "2026-02-15");
const model = (items: MadeItem[]) => modelFromPlan(madeReading(items), city).model;

describe("owners and departments", () => {
  it.each([
    ["a short form that the full name gives", "TPW", "Transportation & Public Works (TPW)"],
    [
      "the full name without its short form",
      "Transportation and Public Works",
      "Transportation & Public Works (TPW)",
    ],
    ["an abbreviated department", "Fire Dept.", "Fire Department"],
    ["capitals and spaces", "FLEET  MANAGER", "Fleet Manager"],
  ])("two spellings of one owner are one: %s", (_name, spelling, name) => {
    const { people, keyResults } = model([
      { kind: "key-result", text: "Share swept", owner: name },
      { kind: "key-result", text: "Bins emptied", owner: spelling },
      { kind: "key-result", text: "Leaves collected", owner: name },
    ]);
    expect(people.map(({ owner }) => owner)).toEqual([name]);
    expect(new Set(keyResults.map(({ owner }) => owner))).toEqual(new Set([name]));
  });

  it.each([
    ["Fire Chief", "Deputy Fire Chief"],
    ["Ben Smith", "Benjamin Smith"],
    ["Smith", "Ana Smith"],
    ["PD", "Parks Director"],
    ["TPW", "Transportation & Public Works"],
    ["Fire Division", "Fire Department"],
    ["Public Safety", "Public Safety Communications"],
    ["Manager (North)", "Manager (South)"],
    ["Mayor", "Mayor's Office"],
  ])("%s and %s stay two: nobody can be sure", (a, b) => {
    const { people } = model([
      { kind: "key-result", text: "Share swept", owner: a },
      { kind: "key-result", text: "Bins emptied", owner: b },
    ]);
    expect(people.map(({ owner }) => owner)).toEqual([a, b]);
  });

  it("share the name of the department that stands in as owner", () => {
    const { people } = model([
      { kind: "key-result", text: "Share swept", department: "Transportation & Public Works (TPW)" },
      { kind: "key-result", text: "Bins emptied", owner: "TPW" },
    ]);
    expect(people.map(({ owner }) => owner)).toEqual(["Transportation & Public Works (TPW)"]);
  });
});

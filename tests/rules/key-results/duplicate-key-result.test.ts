import { describe, expect, it } from "vitest";
import type { KeyResult } from "../../../core/okr/model";
import { foundIn } from "../findings-of";

type Pair = [what: string, one: Partial<KeyResult>, other: Partial<KeyResult>];

const turnover = { title: "Employee turnover", unit: "%", baseline: 14, target: 10 };

const fine: Pair[] = [
  [
    "places named in the words",
    { title: "Response time in District 1" },
    { title: "Response time in District 2" },
  ],
  ["departments named in the words", { title: "Police overtime" }, { title: "Fire overtime" }],
  ["years named in the words", { title: "FY2026 permit time" }, { title: "FY2027 permit time" }],
  ["another target", turnover, { ...turnover, target: 8 }],
  ["another unit", turnover, { ...turnover, unit: "count" }],
  ["another due date: points on the way", turnover, { ...turnover, due: "2026-02-14" }],
  ["another baseline", turnover, { ...turnover, baseline: 19 }],
];

const wrong: Pair[] = [
  ["the same words", turnover, turnover],
  ["capitals and a full stop", turnover, { ...turnover, title: "EMPLOYEE TURNOVER." }],
  ["another verb", { title: "Reduce employee turnover" }, { title: "Cut the employee turnover" }],
];

describe("duplicate-key-result", () => {
  it.each(fine)("accepts %s", (_, one, other) => {
    expect(foundIn("duplicate-key-result", { keyResults: [one, other] })).toEqual([]);
  });

  it.each(wrong)("finds %s", (_, one, other) => {
    const found = foundIn("duplicate-key-result", { keyResults: [one, {}, other] });
    expect(found).toMatchObject([{ level: "warning", about: "O1.KR3" }]);
    expect(found[0]?.seen).toContain("O1.KR1");
  });

  it("accepts the same measure of two departments, and finds it within one", () => {
    const found = (departments: string[]) =>
      foundIn("duplicate-key-result", {
        objectives: departments.map((department) => ({ department })),
        keyResults: [turnover, { ...turnover, objectiveId: "O2" }],
      }).length;
    expect([found(["Police", "Fire"]), found(["Police", "Police"])]).toEqual([0, 1]);
  });
});

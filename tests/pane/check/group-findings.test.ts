import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupFindings, groupings } from "../../../pane/steps/check/group-findings";
import { finding, report, waived } from "./findings";

const noOwner = finding();
const weight = finding({
  level: "warning",
  rule: "weight-sane",
  about: "O1.KR2",
  sheet: "Key results",
  cell: "M5",
  fix: { does: "Weight becomes blank.", table: "keyResults", id: "O1.KR2", set: { weight: null } },
});
const unread = finding({ level: "info", rule: "target-not-read", about: "O2", sheet: "Plan", cell: "C7" });
const all = [noOwner, { ...noOwner, about: "O3", cell: "F6" }, weight, unread];
const subjects = [
  { about: "O1", owner: null, department: "Public Works" },
  { about: "O1.KR2", owner: "City Engineer", department: "Public Works" },
];
const titles = (groups: ReturnType<typeof groupFindings>): string[] => groups.map(({ title }) => title);

describe("groups of findings", () => {
  it("stand under the rule's title, the worst first; a rule of the reader under its id in words", () => {
    expect(titles(groupFindings(report(all), all, "rule"))).toEqual([
      "An objective has a named owner",
      "A weight is above zero",
      "Target not read",
    ]);
  });

  it("stand under their sheets", () => {
    expect(titles(groupFindings(report(all), all, "sheet"))).toEqual(["Objectives", "Key results", "Plan"]);
  });

  it("stand under the department that answers; what is nobody's comes last", () => {
    const groups = groupFindings(report(all, { subjects }), all, "department");
    expect(titles(groups)).toEqual(["Public Works", "No department"]);
    expect(groups[0]?.level).toBe("error");
  });

  it("stand under their owners", () => {
    const groups = groupFindings(report(all, { subjects }), all, "owner");
    expect(titles(groups)).toEqual(["City Engineer", "No owner"]);
  });

  it("offer the safe fixes of a rule that are not waived", () => {
    const findings = [weight, { ...weight, about: "O2.KR1" }, { ...weight, about: "O3.KR1", waived }];
    expect(groupFindings(report(findings), findings, "rule")[0]?.fixable).toHaveLength(2);
  });

  it("offer no fix where several rules stand together", () => {
    expect(groupFindings(report([weight]), [weight], "sheet")[0]?.fixable).toEqual([]);
  });

  it("offer no fix where there is no book", () => {
    expect(groupFindings(report([weight], { isBook: false }), [weight], "rule")[0]?.fixable).toEqual([]);
  });

  it("lose no finding and give each a key of its own, however they are grouped", () => {
    const some = fc.array(fc.constantFrom(...all));
    fc.assert(
      fc.property(some, fc.constantFrom(...groupings), (findings, grouping) => {
        const groups = groupFindings(report(findings, { subjects }), findings, grouping);
        const keyed = groups.flatMap((group) => group.findings);
        expect(keyed).toHaveLength(findings.length);
        expect(new Set(keyed.map(({ key }) => key)).size).toBe(findings.length);
      }),
    );
  });
});

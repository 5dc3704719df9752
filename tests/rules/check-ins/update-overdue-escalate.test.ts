import { describe, expect, it } from "vitest";
import type { Person } from "../../../core/okr/model";
import type { RuleExample } from "../../../core/rules/engine/rule";
import { foundIn } from "../findings-of";

const overdue = (today: string, people: Partial<Person>[] = [{}], changes: RuleExample = {}): RuleExample => ({
  keyResults: [{ owner: "Permit Manager" }],
  checkIns: [{ date: "2026-02-01", value: 35 }],
  people,
  today,
  ...changes,
}); // prettier-ignore

describe("update-overdue-escalate", () => {
  it.each([
    ["a check-in that is only stale", overdue("2026-02-21")],
    ["a level to maintain", overdue("2026-03-21", [{}], { keyResults: [{ direction: "Maintain" }] })],
    ["no check-in at all, which never-assessed says", overdue("2026-03-21", [{}], { checkIns: [] })],
    ["the last day of grace, where it is escalated at once", overdue("2026-02-15", [{}], { settings: { escalateAfterDays: 0 } })],
  ])("accepts %s", (_, example) => {
    expect(foundIn("update-overdue-escalate", example)).toEqual([]);
  }); // prettier-ignore

  it("speaks from the first day on, and alone", () => {
    const example = overdue("2026-02-22");
    expect(foundIn("update-overdue-escalate", example)).toMatchObject([
      { level: "warning", about: "O1.KR1" },
    ]);
    expect(foundIn("update-stale", example)).toEqual([]);
  });

  const heads: [what: string, people: Partial<Person>[], head: string | null][] = [
    ["the head that the owner has", [{ owner: "Permit  manager", departmentHead: "Planning Director" }], "Planning Director"],
    ["the head of the owner's department", [{ owner: "Permit Manager", department: "Planning" }, { owner: "Clerk", department: "planning", departmentHead: "Planning Director" }], "Planning Director"],
    ["the head of the objective's department", [{ owner: "Clerk", department: "Building", departmentHead: "Building Official" }], "Building Official"],
    ["nobody where People names no head", [{ owner: "Permit Manager", department: "Planning" }], null],
    ["nobody where the owner is the head", [{ owner: "Permit Manager", departmentHead: "Permit Manager" }], null],
  ]; // prettier-ignore

  it.each(heads)("names %s", (_, people, head) => {
    const example = overdue("2026-02-22", people, { objectives: [{ department: "Building" }] });
    const [finding] = foundIn("update-overdue-escalate", example);
    if (head === null) expect(finding?.todo).toMatch(/^Ask the owner/);
    else expect(finding?.todo).toMatch(new RegExp(`^Let ${head} know`));
  });
});

/** An objective whose key results are owned in several departments is a shared one. */
import { bookRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import { isStandIn } from "../wording/is-stand-in";

export const rule = bookRule(
  {
    id: "cross-department",
    group: "objectives",
    level: "info",
    title: "Departments that share an objective know that they do",
    why: "What residents notice often crosses departments. A shared objective works where both have agreed to it and one person answers for the whole.",
    source: "Studies of value creation with OKRs",
    todo: "Nothing is wrong: see that each of these departments has agreed to its key results, and that one owner answers for the objective.",
    good: { keyResults: [{}, {}], people: [{ department: "Finance" }] },
    bad: {
      keyResults: [{}, { owner: "Fire Chief" }],
      people: [{ department: "Finance" }, { owner: "Fire Chief", department: "Fire" }],
    },
  },
  ({ objectives, personOf }) => {
    const departmentOf = new Map<string, string>();
    const departmentOfOwner = (owner: string): string => {
      const known = departmentOf.get(owner) ?? personOf(owner)?.person.department?.trim() ?? "";
      departmentOf.set(owner, known);
      return known;
    };
    return objectives.flatMap(({ row, objective, keyResults }) => {
      const departments = new Map<string, string>();
      for (const { keyResult } of keyResults) {
        const department = keyResult.owner === null ? "" : departmentOfOwner(keyResult.owner);
        if (department !== "") departments.set(department.toLowerCase(), department);
      }
      if (departments.size < 2 || isStandIn(objective)) return [];
      const seen = `${quoted(objective.title)} has key results in ${departments.size} departments: ${listed([...departments.values()])}.`;
      return [{ table: "objectives", row, field: null, seen }];
    });
  },
); // prettier-ignore

function listed(names: readonly string[]): string {
  return `${names.slice(0, -1).join(", ")} and ${names[names.length - 1] ?? ""}`;
}

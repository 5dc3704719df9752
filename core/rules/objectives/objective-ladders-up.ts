/** An objective serves a goal of the plan or the objective above it. */
import type { Objective } from "../../okr/model";
import { circles } from "../cascade/circles";
import { parentFaults } from "../cascade/parent-faults";
import { bookRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import type { Defect } from "../engine/rule";
import type { RuleBook } from "../engine/rule-book";
import { isStandIn } from "../wording/is-stand-in";
import { WHOLE_BOOK } from "../engine/rule";

export const rule = bookRule(
  {
    id: "objective-ladders-up",
    group: "objectives",
    level: "warning",
    title: "An objective ladders up to a goal of the plan or to an objective above it",
    why: "Council and staff can follow a goal down to the work only where each step names the one above it.",
    source: "ClearPoint Strategy, combining OKRs with a balanced scorecard",
    todo: "Type the goal of the strategic plan into Plan goal, or the ID of the objective above into Parent objective.",
    good: { objectives: [{ planGoal: "A safe city" }, { planGoal: null, level: "Department", parent: "O1" }] },
    bad: { objectives: [{ planGoal: "A safe city" }, { planGoal: null, level: "Department" }] },
  },
  (book) => [...faultyParents(book), ...inCircles(book), ...withoutGoal(book)],
); // prettier-ignore

function faultyParents({ model, objectives }: RuleBook): Defect[] {
  const faultOf = parentFaults(model);
  return objectives.flatMap(({ row, objective }) => {
    const fault = faultOf(objective);
    return fault ? [{ table: "objectives", row, ...fault }] : [];
  });
}

function inCircles({ model }: RuleBook): Defect[] {
  const rowOf = new Map(model.objectives.map(({ id }, row) => [id, row]));
  return circles(model.objectives).map((ids) => ({
    table: "objectives",
    row: rowOf.get(ids[0] ?? "") ?? 0,
    field: "parent",
    seen: `The parents of ${[...ids, ids[0]].join(" → ")} go round in a circle.`,
    todo: "Leave Parent objective blank at the one that stands highest.",
  }));
}

/** One finding for a book in which most are without: such a plan has no goals to name. */
function withoutGoal({ objectives }: RuleBook): Defect[] {
  const own = objectives.filter(({ objective }) => !isStandIn(objective));
  const missing = own.filter(({ objective }) => !isLinked(objective));
  const [first] = missing;
  if (first && missing.length > 1 && missing.length * 2 > own.length) {
    const seen = `${missing.length} of ${own.length} objectives name neither a plan goal nor a parent.`;
    return [{ table: "objectives", row: first.row, field: "planGoal", about: WHOLE_BOOK, seen }];
  }
  return missing.map(({ row, objective: { title } }) => ({
    table: "objectives",
    row,
    field: "planGoal",
    seen: `${quoted(title)} names neither a plan goal nor a parent.`,
  }));
}

function isLinked({ planGoal, parent }: Objective): boolean {
  return (planGoal ?? "").trim() !== "" || (parent ?? "").trim() !== "";
}

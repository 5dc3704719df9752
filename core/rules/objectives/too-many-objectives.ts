/** A unit has few objectives at a time. */
import { CITY_UNIT, unitOf } from "../../score/unit-score";
import { currentObjectives } from "../cascade/current-objectives";
import { bookRule } from "../engine/make-rule";
import type { ObjectiveFacts, RuleBook } from "../engine/rule-book";
import { counted } from "../wording/counted";
import { isStandIn } from "../wording/is-stand-in";

export const rule = bookRule(
  {
    id: "too-many-objectives",
    group: "objectives",
    level: "error",
    title: "A unit has no more objectives than it can follow",
    why: "What is one of many gets a share of the attention. Units with few objectives reach more of them.",
    source: "ClearPoint Strategy, common mistakes with OKRs in local government, 1",
    todo: "Keep the few that matter most in this cycle; move the rest to a later cycle, or under another objective as key results or actions. How many a unit may have is on the Settings sheet.",
    good: {
      objectives: [{ department: "Fire" }, { department: "Fire" }, { department: "Police" }],
      settings: { maxObjectives: 2 },
    },
    bad: {
      objectives: [{ department: "Fire" }, { department: "Fire" }, { department: "Fire" }],
      settings: { maxObjectives: 2 },
    },
  },
  (book) => {
    const { maxObjectives, preset } = book.model.settings;
    return [...objectivesByUnit(book)].flatMap(([unit, objectives]) => {
      const firstTooMany = objectives[maxObjectives];
      if (!firstTooMany) return [];
      const whose = unit === CITY_UNIT ? "The city as a whole" : unit;
      const seen = `${whose} has ${counted(objectives.length, "objective")} in this cycle; more than ${maxObjectives} are too many. This is the first of the ${objectives.length - maxObjectives} too many.`;
      const level = preset === "city" ? "error" : "warning";
      return [{ table: "objectives", row: firstTooMany.row, field: "title", about: unit, seen, level }];
    });
  },
); // prettier-ignore

/** Those of teams are left out, and those of a department that is not named: nobody can tell whose they are. */
function objectivesByUnit(book: RuleBook): Map<string, ObjectiveFacts[]> {
  const byUnit = new Map<string, ObjectiveFacts[]>();
  for (const facts of book.shared(currentObjectives)) {
    const { objective } = facts;
    const unit = unitOf(objective);
    const isUnknown = objective.level === "Team" || (objective.level === "Department" && unit === CITY_UNIT);
    if (isUnknown || isStandIn(objective)) continue;
    const having = byUnit.get(unit);
    if (having) having.push(facts);
    else byUnit.set(unit, [facts]);
  }
  return byUnit;
}

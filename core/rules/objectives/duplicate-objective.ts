/** An objective stands in the book once. */
import type { Objective } from "../../okr/model";
import { unitOf } from "../../score/unit-score";
import { bookRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import { isStandIn } from "../wording/is-stand-in";
import { sameWordings } from "../wording/same-wording";

/** Shorter ones ("Training") may well stand under two goals and mean two things. */
const TELLING_WORDS = 4;

export const rule = bookRule(
  {
    id: "duplicate-objective",
    group: "objectives",
    level: "warning",
    title: "An objective stands in a unit's list once",
    why: "The same objective twice counts twice in the unit's score, and people check in on one and not on the other.",
    source: "OpenOKR, 5.3",
    todo: "Move the key results of one under the other and delete the one that is left empty, or say in the titles what tells them apart.",
    good: { objectives: [{ title: "Residents feel safe downtown" }, { title: "Residents feel safe on trails" }] },
    bad: { objectives: [{ title: "Residents feel safe downtown" }, { title: "Residents feel safe, downtown." }] },
  },
  ({ objectives, words }) => {
    const own = objectives.filter(({ objective }) => !isStandIn(objective));
    const texts = own.map(({ objective }) => ({ group: listOf(objective), words: words(objective.title) }));
    return [...sameWordings(texts)].flatMap(([at, { earlier, isExact }]) => {
      const { objective, row } = own[at] ?? {};
      const other = own[earlier]?.objective;
      if (!objective || row === undefined || !other) return [];
      if (isUnderAnother(objective, other) && !(isExact && (texts[at]?.words.length ?? 0) >= TELLING_WORDS)) return [];
      const seen = isExact
        ? `${quoted(objective.title)} stands in the same list already, as ${other.id}.`
        : `${quoted(objective.title)} says nearly the same as ${other.id}, ${quoted(other.title)}.`;
      return [{ table: "objectives", row, field: "title", seen }];
    });
  },
); // prettier-ignore

/** What departments share is no duplicate, nor what is repeated on each level or in the next cycle. */
function listOf(objective: Objective): string {
  return [unitOf(objective).toLowerCase(), objective.level, objective.cycle ?? ""].join("\n");
}

function isUnderAnother(a: Objective, b: Objective): boolean {
  return (a.planGoal !== null && b.planGoal !== null && a.planGoal !== b.planGoal) || a.parent !== b.parent;
}

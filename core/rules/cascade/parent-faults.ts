/** What is wrong with an objective's parent: it is not there, or stands on the wrong level. */
import type { BookModel, Objective } from "../../okr/model";
import type { Fault } from "../engine/rule";
import { quoted } from "../engine/quoted";

const height: Record<Objective["level"], number> = { Team: 0, Department: 1, City: 2 };

/** Asked of each objective in turn; null where its parent is sound, or it has none. */
export function parentFaults({ objectives }: BookModel): (objective: Objective) => Fault | null {
  const byId = new Map(objectives.map((objective) => [objective.id, objective]));
  const idByKey = new Map(objectives.map(({ id }) => [keyOf(id), id]));
  const hasDepartments = objectives.some(({ level }) => level === "Department");
  return ({ title, level, parent }) => {
    if (parent === null || parent.trim() === "") return null;
    const above = byId.get(parent);
    if (!above) return missing(title, parent, idByKey.get(keyOf(parent)));
    const steps = height[above.level] - height[level];
    if (steps < 0) {
      const seen = `${quoted(title)} is a ${level} objective under ${parent}, which is a ${above.level} one.`;
      return {
        field: "parent",
        seen,
        todo: "Name a parent of the same level or the one above, or correct Level.",
      };
    }
    if (steps < 2 || !hasDepartments) return null;
    const seen = `${quoted(title)} is a Team objective right under ${parent}, a City one: the department between them is skipped.`;
    return {
      field: "parent",
      seen,
      todo: "Name the objective of the team's department in Parent objective.",
    };
  };
}

function missing(title: string, parent: string, meant: string | undefined): Fault {
  const seen = `${quoted(title)} names the parent ${quoted(parent)}, which is not on the Objectives sheet.`;
  if (meant === undefined) return { field: "parent", seen, todo: "Type the ID of an objective that is there, or leave it blank." };
  return { field: "parent", seen, fix: { does: `Parent objective becomes ${meant}.`, set: { parent: meant } } };
} // prettier-ignore

function keyOf(id: string): string {
  return id.trim().toUpperCase();
}

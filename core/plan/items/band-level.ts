/** What a band heads: a goal, an objective under it, or a department. */
import { actionVerb } from "../../lexicon/cell-words";
import { outlineParts, leadingId } from "../cells/outline-id";
import type { DepartmentNames } from "../cells/department-names";

export type BandLevel = "goal" | "objective" | "department";

const GOAL =
  /^\W*(?:(?:strategic|council|city|county|community|key|long[- ]term|overarching)\s+)*(?:goal|priority|pillar|focus area|theme|perspective|priority area|strategic area|result area|direction|imperative|domain|challenge|aspiration)s?\b/i;
const OBJECTIVE =
  /^\W*(?:(?:strategic|smart|annual|operational|desired)\s+)*(?:objective|strategy|strategic initiative|outcome|initiative|sub-?goal)\b/i;
/** "Delivery Program Strategy 1.2": the level after words of the plan's own, before its number. */
const NUMBERED_GOAL =
  /^(?:\p{L}+ ){1,3}(?:goal|priority|pillar|theme|direction|focus area) ?(?:# ?|no\.? ?)?\d/iu;
const NUMBERED_OBJECTIVE = /^(?:\p{L}+ ){1,3}(?:objective|strategy|outcome|initiative) ?(?:# ?|no\.? ?)?\d/iu;
const DEPARTMENT = /\b(?:department|dept|division|bureau|branch|office of|directorate)\b/i;

/** Null where the words do not say. */
export function bandLevel(text: string, departments: DepartmentNames): BandLevel | null {
  if (GOAL.test(text)) return "goal";
  if (OBJECTIVE.test(text)) return "objective";
  if (NUMBERED_GOAL.test(text)) return "goal";
  if (NUMBERED_OBJECTIVE.test(text)) return "objective";
  const plain = text.trim();
  if (departments.has(plain) || namesDepartment(plain)) return "department";
  const id = leadingId(text);
  const depth = id ? (outlineParts(id.id)?.length ?? 0) : 0;
  if (depth > 1) return "objective";
  return depth === 1 ? "goal" : null;
}

/** "Fire Department – Work plan", never "Keep the fire department alive". */
const namesDepartment = (text: string): boolean =>
  DEPARTMENT.test(text) && text.length <= 80 && !actionVerb.test(text);

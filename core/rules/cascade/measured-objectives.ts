/** Objectives that something measures: key results of their own, or of an objective somewhere under them. */
import type { RuleBook } from "../engine/rule-book";

/** Their ids. */
export function measuredObjectives({ objectives }: RuleBook): Set<string> {
  const parentOf = new Map(objectives.map(({ objective }) => [objective.id, objective.parent]));
  const measured = new Set<string>();
  for (const { objective, keyResults } of objectives) {
    let id: string | null | undefined = keyResults.length > 0 ? objective.id : null;
    while (id !== null && id !== undefined && !measured.has(id)) {
      measured.add(id);
      id = parentOf.get(id);
    }
  }
  return measured;
}

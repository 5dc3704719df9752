/** Objectives that are their own ancestors: a chain of parents that comes back to where it began. */
import type { Objective } from "../../okr/model";

/** Each circle once, as ids from the objective that comes first in the book, up to the last before it comes round. */
export function circles(objectives: readonly Objective[]): string[][] {
  const parentOf = new Map(objectives.map(({ id, parent }) => [id, parent]));
  const walkOf = new Map<string, number>();
  const found: string[][] = [];
  objectives.forEach((objective, walk) => {
    const path: string[] = [];
    let id: string | null = objective.id;
    while (id !== null && parentOf.has(id) && !walkOf.has(id)) {
      walkOf.set(id, walk);
      path.push(id);
      id = parentOf.get(id) ?? null;
    }
    if (id !== null && walkOf.get(id) === walk) found.push(path.slice(path.indexOf(id)));
  });
  return found;
}

/** How much the public page shows. */
import type { PublicModel } from "./public-model";

export interface PublicCounts {
  objectives: number;
  keyResults: number;
}

export function publicCounts({ units }: PublicModel): PublicCounts {
  const objectives = units.flatMap((unit) => unit.objectives);
  return {
    objectives: objectives.length,
    keyResults: objectives.reduce((sum, { keyResults }) => sum + keyResults.length, 0),
  };
}

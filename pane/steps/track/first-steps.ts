/** What a book without any check-in needs before it can show scores. */
import type { TrackReport } from "../../../core/commands/pane/track";
import { isMissing, missingFields } from "./key-result-filter";
import type { MissingField } from "./key-result-filter";

export interface FirstSteps {
  all: number;
  missing: { field: MissingField; count: number }[];
  /** Ids of key results that lack nothing but their value, the most urgent first. */
  ready: string[];
  /** Where to begin: one that is ready, else the most urgent. */
  first: string | null;
}

/** Null as soon as one key result has a check-in or a score: from then on there is something to show. */
export function firstSteps({
  keyResults,
  attention,
}: Pick<TrackReport, "keyResults" | "attention">): FirstSteps | null {
  if (keyResults.length === 0) return null;
  if (keyResults.some(({ lastCheckIn, score }) => lastCheckIn !== null || score !== null)) return null;
  const missing = missingFields.flatMap((field) => {
    const count = keyResults.filter((keyResult) => isMissing(keyResult, field)).length;
    return count > 0 ? [{ field, count }] : [];
  });
  const waiting = new Set(
    keyResults
      .filter(({ pending }) => pending.length === 1 && pending[0] === "current")
      .map(({ keyResultId }) => keyResultId),
  );
  const order = [...attention, ...keyResults.map(({ keyResultId }) => keyResultId)];
  const ready = [...new Set(order)].filter((id) => waiting.has(id));
  return { all: keyResults.length, missing, ready, first: ready[0] ?? order[0] ?? null };
}

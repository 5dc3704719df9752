/** What a person has typed for a check-in and not saved yet. */
import type { CheckInInput } from "../../../../core/commands/pane/check-in";
import { readValue } from "../../../../core/commands/check-in/read-value";

export interface CheckInDraft {
  /** ISO day, as the date field gives it; "" where it is not filled in. */
  date: string;
  /** As typed. */
  value: string;
  confidence: number | null;
  progress: string;
  problems: string;
  plans: string;
  by: string;
}

export function emptyDraft(date: string, by: string): CheckInDraft {
  return { date, value: "", confidence: null, progress: "", problems: "", plans: "", by };
}

/** Whether something would be lost without it; the date and the name come by themselves. */
export function saysSomething({ value, confidence, progress, problems, plans }: CheckInDraft): boolean {
  return confidence !== null || [value, progress, problems, plans].some((text) => text.trim() !== "");
}

/** Null while the value cannot be understood. */
export function inputOf(
  draft: CheckInDraft,
  keyResultId: string,
  unit: string | null,
  isConfirmed: boolean,
): CheckInInput | null {
  const read = readValue(draft.value, unit);
  if (read.kind === "problem") return null;
  const { date, confidence } = draft;
  const [progress, problems, plans, by] = [draft.progress, draft.problems, draft.plans, draft.by].map(
    (text) => text.trim() || null,
  ) as [string | null, string | null, string | null, string | null];
  const value = read.kind === "value" ? read.value : null;
  return { keyResultId, date, value, confidence, progress, problems, plans, by, isConfirmed };
}

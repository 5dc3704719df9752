/** How the book stands: departments, what needs attention first, and every key result with what a check-in needs to know. */
import type { KeyResultScore, UnitScore } from "../../score/scores";
import type { CellRef } from "../../workbook/cells";
import type { Finding } from "../../workbook/finding";

export interface TrackedKeyResult extends KeyResultScore {
  objectiveId: string;
  title: string;
  objective: string;
  owner: string | null;
  department: string | null;
  unit: string | null;
  baseline: number | null;
  target: number | null;
  relative: boolean;
  due: string | null;
  /** Why it needs attention, in a few words; null where it does not. */
  reason: string | null;
  /** Its row in the book. */
  at: CellRef;
  /** Oldest first. */
  history: { date: string; value: number }[];
}

export interface TrackReport {
  asOf: string;
  cycle: { cycle: string; cycleStart: string; cycleEnd: string };
  city: UnitScore;
  units: UnitScore[];
  keyResults: TrackedKeyResult[];
  /** Ids, the most urgent first. */
  attention: string[];
  /** Owners of the book, for "by whom". */
  people: string[];
  /** What could not be read back from the book. */
  problems: Finding[];
}

export const track = (): never => {
  throw new Error("track is being built");
};

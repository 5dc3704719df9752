/** What one measure sentence says: each value with the words that it came from. Absent is null; nothing is inferred from numbers. */

/** 0-based start and end (exclusive) in the text that was read. */
export type Span = [start: number, end: number];

/** A value and the words that say it. */
export interface Found<T> {
  value: T;
  span: Span;
  /** The text does not give the number in figures: "all" → 100 %, "no" → 0, "open a facility" → 1. */
  implicit?: true;
}

export type MeasureKind = "key-result" | "kpi" | "activity" | "vague";
export type Direction = "increase" | "decrease" | "reach" | "maintain" | "none";
export type Comparator = "=" | ">=" | ">" | "<=" | "<" | "+/-" | "between";

export interface Deadline {
  /** The words: "by the end of June 2024". */
  text: string;
  /** ISO day, `YYYY-MM`, `YYYY`, `FY2030-31`, `FY2026`, `SY2024-25`, `Q4`, `FY2026 Q4`, `YE`, `P5Y`; null where it cannot be dated ("by spring"). */
  norm: string | null;
}

/** A number (or a rating such as "AAA") with how it compares. */
export interface Amount {
  value: number;
  /** For "between": the upper end. */
  upper?: number;
  /** "%", "$", "points", "hours", "days", "working days", "count", "rating", "per 100,000" …; null where the text has none. */
  unit: string | null;
  /** By how much rather than to what: "by 25 %", "by 3 points", "half", "additional 40". */
  relative: boolean;
  comparator: Comparator;
}

/** One reading of one sentence. A sentence with several measures gives the first in reading order and the others in `more`. */
export interface MeasureReading {
  kind: MeasureKind;
  direction: Direction;
  baseline: Found<number> | null;
  target: Found<number> | null;
  /** Baseline or target where it is a grade, not a number ("AA+" → "AAA"). */
  baselineText: Found<string> | null;
  targetText: Found<string> | null;
  unit: string | null;
  /** What is counted, as written: "farmers", "response time". */
  unitText: Found<string> | null;
  relative: boolean;
  comparator: Comparator;
  deadline: Found<Deadline> | null;
  /** An agency, unit or role that the sentence makes responsible. */
  owner: Found<string> | null;
  /** 0..1, calibrated on the labelled sentences: how sure the whole reading is. */
  confidence: number;
  /** Further targets in the same text, in reading order. */
  more: FurtherTarget[];
  /** Why each part was read so, for people: one line per decision, in reading order. */
  why: string[];
}

export interface FurtherTarget {
  direction: Direction;
  target: Found<number>;
  unit: string | null;
  relative: boolean;
  deadline: Found<Deadline> | null;
}

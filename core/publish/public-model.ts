/** What may be public of a book, as plain JSON: notes, addresses, problems, who checked in and findings have no place in it. */
import type { KeyResult } from "../okr/model";
import type { Status } from "../score/scores";

export interface PublicModel {
  organisation: string | null;
  /** "FY2026 Q3" and its first and last day, ISO. */
  cycle: { name: string; start: string; end: string };
  /** ISO day that everything is scored by. */
  asOf: string;
  /** The city's own objectives first, then departments in the order in which they appear. Each has objectives. */
  units: PublicUnit[];
}

export interface PublicUnit {
  /** A department's name; null for objectives of the whole city. */
  name: string | null;
  objectives: PublicObjective[];
}

export interface PublicObjective {
  id: string;
  title: string;
  why: string | null;
  /** A name only with its bearer's leave; else the post, or nothing. */
  owner: string | null;
  status: Status;
  /** 0..1 */
  score: number | null;
  /** Key results that the score is made of. */
  scored: number;
  keyResults: PublicKeyResult[];
}

export interface PublicKeyResult {
  id: string;
  title: string;
  direction: KeyResult["direction"];
  unit: string | null;
  baseline: number | null;
  current: number | null;
  target: number | null;
  /** The target says by how much, not to what. */
  relative: boolean;
  /** ISO days; its own, else the cycle's. */
  due: string;
  lastCheckIn: string | null;
  status: Status;
  /** 0..1 */
  score: number | null;
  expected: number | null;
}

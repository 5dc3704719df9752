/** Which key results a list shows: by words, department, owner, status, and by what is missing. */
import type { TrackReport, TrackedKeyResult } from "../../../core/commands/pane/track";
import { CITY_UNIT } from "../../../core/score/unit-score";

export const missingFields = ["current", "baseline", "target", "owner"] as const;
export type MissingField = (typeof missingFields)[number];

export interface KeyResultFilter {
  /** Each word has to stand in the title, the objective, the owner or the ID. */
  words: string;
  /** A unit, as TrackReport's `units` name it; null: any. */
  unit: string | null;
  /** An owner's name; "" is nobody; null: any. */
  owner: string | null;
  status: TrackedKeyResult["status"] | null;
  missing: MissingField | null;
  /** Only those that need attention, the most urgent first. */
  attention: boolean;
}

export const noFilter: KeyResultFilter = {
  words: "",
  unit: null,
  owner: null,
  status: null,
  missing: null,
  attention: false,
};

/** How many of the filters beside the words are set. */
export function filtersSet({ attention, unit, owner, status, missing }: KeyResultFilter): number {
  return [unit, owner, status, missing].filter((value) => value !== null).length + (attention ? 1 : 0);
}

export function filteredKeyResults(
  { keyResults, attention }: Pick<TrackReport, "keyResults" | "attention">,
  filter: KeyResultFilter,
): TrackedKeyResult[] {
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (keyResult: TrackedKeyResult): boolean => {
    const text = [keyResult.title, keyResult.objective, keyResult.owner, keyResult.keyResultId]
      .join("\n")
      .toLowerCase();
    return (
      words.every((word) => text.includes(word)) &&
      (filter.unit === null || unitOfKeyResult(keyResult) === filter.unit) &&
      (filter.owner === null || ownerOf(keyResult) === filter.owner) &&
      (filter.status === null || keyResult.status === filter.status) &&
      (filter.missing === null || isMissing(keyResult, filter.missing))
    );
  };
  return (filter.attention ? inOrder(keyResults, attention) : keyResults).filter(fits);
}

/** Those with the ids, in the ids' order. */
export function inOrder(keyResults: readonly TrackedKeyResult[], ids: readonly string[]): TrackedKeyResult[] {
  const byId = new Map(keyResults.map((keyResult) => [keyResult.keyResultId, keyResult]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The unit that a key result counts to, by the name that TrackReport's `units` use. */
export function unitOfKeyResult({ department }: Pick<TrackedKeyResult, "department">): string {
  return department?.trim() || CITY_UNIT;
}

/** "" where nobody owns it. */
export function ownerOf({ owner }: Pick<TrackedKeyResult, "owner">): string {
  return owner?.trim() ?? "";
}

export function isMissing(keyResult: TrackedKeyResult, field: MissingField): boolean {
  if (field === "owner") return ownerOf(keyResult) === "";
  return keyResult.pending.includes(field);
}

/** The owners of the key results in alphabetical order; "" for nobody comes first. */
export function ownersIn(keyResults: readonly TrackedKeyResult[]): string[] {
  return [...new Set(keyResults.map(ownerOf))].sort((a, b) => a.localeCompare(b, "en"));
}

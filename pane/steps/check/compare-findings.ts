/** What has come and gone between two checks. */
import type { Finding } from "../../../core/workbook/finding";
import { findingKey } from "./finding-key";

export interface FindingsDifference {
  resolved: number;
  appeared: number;
}

/** Of what counts: a finding that was waived in between is resolved, one whose waiver has ended is new. */
export function compareFindings(before: readonly Finding[], after: readonly Finding[]): FindingsDifference {
  const [then, now] = [countedByKey(before), countedByKey(after)];
  return { resolved: missingIn(now, then), appeared: missingIn(then, now) };
}

function countedByKey(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    if (finding.waived) continue;
    const key = findingKey(finding);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function missingIn(some: ReadonlyMap<string, number>, all: ReadonlyMap<string, number>): number {
  let missing = 0;
  for (const [key, count] of all) missing += Math.max(0, count - (some.get(key) ?? 0));
  return missing;
}

/** How many findings there are of each level; those that people decided to live with count apart. */
import type { Finding } from "../../workbook/finding";

export type FindingCounts = Record<Finding["level"] | "waived", number>;

export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts: FindingCounts = { error: 0, warning: 0, info: 0, waived: 0 };
  for (const { level, waived } of findings) counts[waived ? "waived" : level] += 1;
  return counts;
}

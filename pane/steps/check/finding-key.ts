/** Names for findings: what stays the same from one check to the next, and what tells the rows of a list apart. */
import { aboutOfFinding, waiverKey } from "../../../core/rules/engine/waivers";
import type { Finding } from "../../../core/workbook/finding";

/** The same for a finding that is found again, also where its row has moved. */
export function findingKey(finding: Finding): string {
  return waiverKey(finding.rule, aboutOfFinding(finding));
}

export interface KeyedFinding {
  key: string;
  finding: Finding;
}

/** One name each: a rule may find several things about one item. */
export function keyedFindings(findings: readonly Finding[]): KeyedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = findingKey(finding);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return { key: count === 0 ? key : `${key}#${count}`, finding };
  });
}

/** Findings by the sheet that they are on, in the order in which sheets are first met. */
import type { Finding } from "../../workbook/finding";

export function bySheet(findings: readonly Finding[]): [sheet: string, findings: Finding[]][] {
  const sheets = new Map<string, Finding[]>();
  for (const finding of findings) {
    const own = sheets.get(finding.sheet);
    if (own) own.push(finding);
    else sheets.set(finding.sheet, [finding]);
  }
  return [...sheets];
}

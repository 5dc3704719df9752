/** Which waiver belongs to which finding. */
import type { Waiver } from "../../okr/rule-choices";
import type { Finding } from "../../workbook/finding";

/** What a waiver of this finding names: the item, else the place. */
export function aboutOfFinding({ about, sheet, cell }: Finding): string {
  return about ?? (cell === null ? sheet : `${sheet}!${cell}`);
}

export function waiverKey(rule: string, about: string): string {
  return JSON.stringify([rule, about]);
}

/** Marks the findings that people decided to live with: a waiver needs a reason, and holds to the end of its day. `asOf`: ISO day. */
export function withWaivers(findings: readonly Finding[], waivers: readonly Waiver[], asOf: string): Finding[] {
  const holding = new Map(
    waivers
      .filter(({ reason, until }) => reason.trim() !== "" && (until === null || until >= asOf))
      .map((waiver) => [waiverKey(waiver.rule, waiver.about), waiver]),
  );
  if (holding.size === 0) return [...findings];
  return findings.map((finding) => {
    const waiver = holding.get(waiverKey(finding.rule, aboutOfFinding(finding)));
    if (!waiver) return finding;
    const { reason, by, until } = waiver;
    return { ...finding, waived: { reason, by, until } };
  });
} // prettier-ignore

/** Which findings are shown: by level, by rule, by words. */
import type { CheckReport } from "../../../core/commands/pane/check";
import type { Finding } from "../../../core/workbook/finding";
import { ruleTitles, subjectOf } from "./group-findings";

export type ShownLevel = Finding["level"] | "waived";

export interface FindingsFilter {
  /** Null: everything that counts. */
  level: ShownLevel | null;
  /** Ids; null: all. */
  rules: readonly string[] | null;
  /** Each word has to occur somewhere. */
  words: string;
}

export function filterFindings(report: CheckReport, { level, rules, words }: FindingsFilter): Finding[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const titleOf = ruleTitles(report);
  const subjects = subjectOf(report);
  return report.findings.filter((finding) => {
    if ((level === "waived") !== (finding.waived !== undefined)) return false;
    if (level !== null && level !== "waived" && finding.level !== level) return false;
    if (rules && !rules.includes(finding.rule)) return false;
    if (wanted.length === 0) return true;
    const { seen, sheet, cell, about, rule, waived } = finding;
    const who = subjects(finding);
    const text = [seen, `${sheet}!${cell ?? ""}`, about, rule, titleOf(rule), who?.owner, who?.department, waived?.reason]
      .join(" ")
      .toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
} // prettier-ignore

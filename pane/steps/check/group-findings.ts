/** Findings rule by rule, sheet by sheet, department by department or owner by owner. */
import type { CheckReport } from "../../../core/commands/pane/check";
import type { CheckedSubject } from "../../../core/commands/pane/check-subjects";
import { paneCheck } from "../../../core/messages/en/pane-check";
import type { Finding } from "../../../core/workbook/finding";
import { keyedFindings } from "./finding-key";
import type { KeyedFinding } from "./finding-key";

export const groupings = ["rule", "sheet", "department", "owner"] as const;
export type Grouping = (typeof groupings)[number];

export interface FindingGroup {
  key: string;
  title: string;
  findings: KeyedFinding[];
  /** The worst of its findings. */
  level: Finding["level"];
  /** Those that can be fixed all at once: of one rule. */
  fixable: Finding[];
}

const severity: readonly Finding["level"][] = ["error", "warning", "info"];

/** `findings`: of the report, as they are to be shown. The worst group first, then the largest; what is nobody's last. */
export function groupFindings(
  report: CheckReport,
  findings: readonly Finding[],
  grouping: Grouping,
): FindingGroup[] {
  const nameOf = namesBy(report, grouping);
  const groups = new Map<string | null, FindingGroup>();
  for (const keyed of keyedFindings(findings)) {
    const { finding } = keyed;
    const name = nameOf.name(finding);
    const group = groups.get(name) ?? emptyGroup(`${grouping}:${name ?? ""}`, nameOf.title(name), finding.level);
    groups.set(name, group);
    group.findings.push(keyed);
    if (severity.indexOf(finding.level) < severity.indexOf(group.level)) group.level = finding.level;
    if (grouping === "rule" && report.isBook && finding.fix && !finding.waived) group.fixable.push(finding);
  }
  return [...groups]
    .sort(
      ([oneName, one], [otherName, other]) =>
        Number(oneName === null) - Number(otherName === null) ||
        severity.indexOf(one.level) - severity.indexOf(other.level) ||
        other.findings.length - one.findings.length ||
        one.title.localeCompare(other.title),
    )
    .map(([, group]) => group);
} // prettier-ignore

/** What a rule is called, by its id. */
export function ruleTitles({ rules }: CheckReport): (rule: string) => string {
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  return (rule) => titles.get(rule) ?? paneCheck.group.ofReading(rule);
}

/** Who answers for what a finding is about. */
export function subjectOf({ subjects }: CheckReport): (finding: Finding) => CheckedSubject | undefined {
  const known = new Map(subjects.map((subject) => [subject.about, subject]));
  return ({ about }) => (about === undefined ? undefined : known.get(about));
}

interface Names {
  name: (finding: Finding) => string | null;
  title: (name: string | null) => string;
}

function namesBy(report: CheckReport, grouping: Grouping): Names {
  const say = paneCheck.group;
  if (grouping === "sheet") return { name: ({ sheet }) => sheet, title: (name) => name ?? "" };
  if (grouping === "rule") {
    const titleOf = ruleTitles(report);
    return { name: ({ rule }) => rule, title: (name) => titleOf(name ?? "") };
  }
  const subject = subjectOf(report);
  const nobody = grouping === "owner" ? say.noOwner : say.noDepartment;
  return { name: (finding) => subject(finding)?.[grouping] ?? null, title: (name) => name ?? nobody };
}

function emptyGroup(key: string, title: string, level: Finding["level"]): FindingGroup {
  return { key, title, findings: [], level, fixable: [] };
}

/** What turning a plan into a model leaves for people to confirm or fill in. */
import { convertFindings } from "../../messages/en/convert";
import type { FindingText } from "../../messages/en/convert";
import type { PlanItem } from "../../plan/reading";
import type { Finding } from "../../workbook/finding";
import { countsFromNothing } from "./counts-from-nothing";
import { dueOf } from "./due-of";
import { namedOwner, ownerOrDepartment } from "./owner-of";

export function planFindings(
  items: readonly PlanItem[],
  homeless: ReadonlyMap<string, number>,
  fiscalYearStart: number,
): Finding[] {
  const findings: Finding[] = [];
  const ownedByDepartment = new Map<string, number>();
  for (const [sheet, count] of homeless) {
    findings.push(finding("warning", "no-objective", sheet, null, convertFindings.noObjective(count)));
  }
  for (const item of items) {
    const { sheet, cell } = item.text.source;
    if (item.kind !== "key-result" && item.kind !== "activity") continue;
    if (namedOwner(item) === null && ownerOrDepartment(item) !== null) {
      ownedByDepartment.set(sheet, (ownedByDepartment.get(sheet) ?? 0) + 1);
    }
    if (item.kind !== "key-result") continue;
    if (item.target !== null && countsFromNothing(item)) {
      const text = convertFindings.baselineAssumed(item.text.value, item.target.value);
      findings.push(finding("warning", "baseline-assumed", sheet, cell, text));
    }
    const due = dueOf(item, fiscalYearStart);
    if (due !== null && due.day === null) {
      const text = convertFindings.dueNotDated(item.text.value, due.words);
      findings.push(finding("info", "due-not-dated", sheet, item.due?.source.cell ?? cell, text));
    }
  }
  for (const [sheet, count] of ownedByDepartment) {
    const text = convertFindings.ownedByDepartment(count);
    findings.push(finding("info", "owned-by-department", sheet, null, text));
  }
  return findings;
}

function finding(
  level: Finding["level"],
  rule: string,
  sheet: string,
  cell: string | null,
  text: FindingText,
): Finding {
  return { level, rule, sheet, cell, ...text };
}

/** What the plan leaves for people to confirm or fill in, as long as nobody has done so in the book. */
import { convertFindings, planWords } from "../../messages/en/convert";
import type { FindingText } from "../../messages/en/convert";
import type { PlanItem } from "../../plan/reading";
import type { Finding } from "../../workbook/finding";
import type { BookModel, KeyResult } from "../model";
import { departmentOf, namedOwner } from "./owner-of";
import { withOneSpelling } from "./one-spelling";
import { promotedGoals } from "./promoted-goals";
import { sharedNames } from "./shared-names";

/** It says what became of an objective that the plan gives no owner. */
export const OWNER_FROM_KEY_RESULTS = "owner-from-key-results";

/** `asRead`: the items of the reading; `idOf`: the id in the book of each, by its index. */
export function planFindings(
  asRead: readonly PlanItem[],
  idOf: readonly (string | null)[],
  model: BookModel,
): Finding[] {
  const items = withOneSpelling(asRead);
  const rows = new Map([...model.keyResults, ...model.actions].map((row) => [row.id, row]));
  const ownedByDepartment = new Map<string, number>();
  const ofItems = items.flatMap((item, index) => {
    const row = rows.get(idOf[index] ?? "");
    if (!row) return [];
    const { sheet } = item.text.source;
    if (namedOwner(item) === null && row.owner !== null && row.owner === departmentOf(item)) {
      ownedByDepartment.set(sheet, (ownedByDepartment.get(sheet) ?? 0) + 1);
    }
    return "objectiveId" in row ? keyResultFindings(item, row) : [];
  });
  return [
    ...perSheet(withoutObjective(model), "warning", "no-objective", convertFindings.noObjective),
    ...perSheet(withoutComparator(model), "info", "no-comparator", convertFindings.noComparator),
    ...perSheet(ownedByDepartment, "info", "owned-by-department", convertFindings.ownedByDepartment),
    ...ownersFromKeyResults(items, idOf, model),
    ...ofItems,
  ];
}

/** Objectives that still have the owner that was taken from what stands under them. */
function ownersFromKeyResults(
  items: readonly PlanItem[],
  idOf: readonly (string | null)[],
  model: BookModel,
): Finding[] {
  const objectives = new Map(model.objectives.map((objective) => [objective.id, objective]));
  return [...sharedNames(items, promotedGoals(items), namedOwner)].flatMap(([index, owner]): Finding[] => {
    const item = items[index];
    const objective = objectives.get(idOf[index] ?? "");
    if (!item || namedOwner(item) !== null || objective?.owner !== owner) return [];
    const { sheet, cell } = item.text.source;
    const text = convertFindings.ownerFromKeyResults(objective.title, owner);
    return [{ level: "info", rule: OWNER_FROM_KEY_RESULTS, sheet, cell, ...text }];
  });
}

function keyResultFindings(item: PlanItem, row: KeyResult): Finding[] {
  const findings: Finding[] = [];
  const { sheet, cell } = item.text.source;
  if (row.baselineAssumed && row.target !== null) {
    const text = convertFindings.baselineAssumed(row.title, row.target);
    findings.push({ level: "warning", rule: "baseline-assumed", sheet, cell, ...text });
  }
  return findings;
}

/** Key results whose objective nobody has named yet, by sheet. */
function withoutObjective(model: BookModel): Map<string, number> {
  const standIns = new Map(
    model.objectives
      .filter(({ title }) => title === planWords.noObjective)
      .map(({ id, source }) => [id, source?.sheet ?? ""]),
  );
  const counts = new Map<string, number>();
  for (const { objectiveId } of model.keyResults) {
    const sheet = standIns.get(objectiveId);
    if (sheet !== undefined) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  }
  return counts;
}

/** KPIs with a threshold that may be a floor or a ceiling, by sheet. */
function withoutComparator({ kpis }: BookModel): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { threshold, comparator, source } of kpis) {
    if (threshold === null || comparator !== null || source === null) continue;
    counts.set(source.sheet, (counts.get(source.sheet) ?? 0) + 1);
  }
  return counts;
}

function perSheet(
  counts: ReadonlyMap<string, number>,
  level: Finding["level"],
  rule: string,
  textFor: (count: number) => FindingText,
): Finding[] {
  return [...counts].map(([sheet, count]) => ({ level, rule, sheet, cell: null, ...textFor(count) }));
}

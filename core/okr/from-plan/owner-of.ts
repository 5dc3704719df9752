/** Who answers for an item. */
import type { PlanItem } from "../../plan/reading";

/** The person or post that the plan names; null where it names none. */
export function namedOwner(item: PlanItem): string | null {
  return textOrNull(item.owner?.value);
}

/**
 * For key results and actions, whose sheets have no department column: the named owner, else the department, so that the plan's lead is
 * not lost.
 */
export function ownerOrDepartment(item: PlanItem): string | null {
  return namedOwner(item) ?? departmentOf(item);
}

export function departmentOf(item: PlanItem): string | null {
  return textOrNull(item.department?.value);
}

function textOrNull(text: string | undefined): string | null {
  const trimmed = (text ?? "").trim();
  return trimmed === "" ? null : trimmed;
}

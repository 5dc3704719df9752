/** An action from an item of the plan: something to do or deliver. */
import type { PlanItem } from "../../plan/reading";
import type { Action } from "../model";
import { dueOf } from "./due-of";
import { itemSource } from "./item-source";
import { ownerOrDepartment } from "./owner-of";

export function actionFrom(
  item: PlanItem,
  id: string,
  supports: string | null,
  fiscalYearStart: number,
): Action {
  const due = dueOf(item, fiscalYearStart);
  return {
    id,
    title: item.text.value.trim(),
    supports,
    owner: ownerOrDepartment(item),
    due: due && (due.day ?? due.words),
    status: item.status?.value.trim() ?? null,
    source: itemSource(item),
  };
}

/** Where the plan says an item, as the model and the ledger keep it. */
import type { PlanItem } from "../../plan/reading";
import type { ItemSource } from "../model";

export function itemSource(item: PlanItem): ItemSource {
  const { sheet, cell, text } = item.text.source;
  return { sheet, cell, text };
}

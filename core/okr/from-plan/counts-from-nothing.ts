/** Whether a measure counts things that its own work delivers ("open two facilities"), so that it starts from nothing. */
import { deliveredParticiples, deliveryVerbs } from "../../lexicon/delivery-words";
import type { PlanItem } from "../../plan/reading";

/** Units in which things delivered are counted or measured out: numbers, lengths, areas. */
const COUNTED =
  /^(?:count|(?:.* )?(?:miles|feet|yards|met(?:re|er)s|kilomet(?:re|er)s|acres|hectares|acre-feet))$/;

/** "40 new homes", "25 additional officers", "New homes": only the new ones are counted. */
const FURTHER_ONES = /\d\+?\s+(?:new|additional)\b|^(?:(?:number|#) of |# )?(?:new|additional)\b/i;

/**
 * True only for an amount of things above 0, with no baseline in the plan, whose wording delivers them. "Increase visitors to 400" is
 * a level that there already is some of; "reach 400" may be; neither is counted from nothing.
 */
export function countsFromNothing(item: PlanItem): boolean {
  if (item.baseline !== null || item.baselineText !== null || item.target === null) return false;
  if (item.target.value <= 0 || !COUNTED.test(item.unit?.value ?? "count")) return false;
  if (item.direction === "decrease" || item.direction === "maintain") return false;
  if (item.comparator === "<" || item.comparator === "<=") return false;
  if (FURTHER_ONES.test(item.text.value)) return true;
  const words = item.text.value.toLowerCase().match(/[a-z]+/g) ?? [];
  return deliveryVerbs.has(words[0] ?? "") || words.some((word) => deliveredParticiples.has(word));
}

/** Whether an objective only stands for one that the plan does not name: it has no wording of its own to judge. */
import { planWords } from "../../messages/en/convert";
import type { Objective } from "../../okr/model";

export function isStandIn({ title }: Objective): boolean {
  return title === planWords.noObjective || title.trim() === "";
}

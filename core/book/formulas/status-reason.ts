/** Why a key result has the status that it has, in words: as a formula and as what it gives today. */
import { statusReasons as reasons } from "../../messages/en/book";
import type { KeyResultScore, Pending } from "../../score/scores";
import type { KeyResultColumn } from "../columns/key-results-columns";

/** Those of which several can be missing at once, in the core's order. */
const missing = ["baseline", "target", "current", "direction"] as const satisfies readonly Pending[];

export function statusReason(score: KeyResultScore): string {
  switch (score.status) {
    case "Not scored":
      return pendingReason(score.pending);
    case "Not assessed":
      return reasons.notAssessed;
    case "Stale":
      return `${reasons.stale[0]}${score.daysSince}${reasons.stale[1]}`;
    case "Missed":
      return reasons.missed;
    case "At risk":
    case "Off track":
      return reasons.behind;
    case "Done":
    case "On track":
      return "";
  }
}

function pendingReason(pending: readonly Pending[]): string {
  if (pending.includes("level to maintain")) return reasons.maintain;
  const absent = missing.filter((name) => pending.includes(name));
  return absent.length > 0 ? `${reasons.pending}${absent.join(", ")}` : reasons.noChange;
}

/** The same from the cells of a row; empty without a status. */
export function statusReasonFormula(cell: (key: KeyResultColumn) => string): string {
  const is = (status: string): string => `${cell("status")}="${status}"`;
  const isMilestone = `${cell("direction")}="Milestone"`;
  const isAbsent: Record<(typeof missing)[number], string> = {
    baseline: `NOT(ISNUMBER(${cell("measuredFrom")}))`,
    target: `AND(NOT(ISNUMBER(${cell("target")})),NOT(${isMilestone}))`,
    current: `NOT(ISNUMBER(${cell("current")}))`,
    direction: `AND(${cell("relative")}="by",${cell("direction")}<>"Increase",${cell("direction")}<>"Decrease")`,
  };
  const names = missing.map((name) => `IF(${isAbsent[name]},", ${name}","")`).join("&");
  const anyAbsent = `OR(${missing.map((name) => isAbsent[name]).join(",")})`;
  const notScored =
    `IF(${cell("direction")}="Maintain","${reasons.maintain}",` +
    `IF(${anyAbsent},"${reasons.pending}"&MID(${names},3,99),"${reasons.noChange}"))`;
  const stale = `"${reasons.stale[0]}"&${cell("daysSince")}&"${reasons.stale[1]}"`;
  return (
    `=IF(${is("Not scored")},${notScored},IF(${is("Not assessed")},"${reasons.notAssessed}",IF(${is("Stale")},${stale},` +
    `IF(${is("Missed")},"${reasons.missed}",IF(OR(${is("Off track")},${is("At risk")}),"${reasons.behind}","")))))`
  );
}

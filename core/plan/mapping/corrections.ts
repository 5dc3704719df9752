/** What people have said on how a plan is to be read, and what of it a workbook's book is to keep. */
import type { Finding } from "../../workbook/finding";
import type { ItemKind } from "../reading";
import type { MappedKind, PlanMapping } from "./plan-mapping";

/** What is given now wins over what the book has kept of earlier times, place by place. */
export interface MappingsToApply {
  kept: PlanMapping;
  given: PlanMapping;
}

/** A kind that a person has set, and the one that the words and columns gave. */
export interface CorrectedKind {
  sheet: string;
  /** A1 */
  cell: string;
  text: string;
  kind: MappedKind;
  readAs: ItemKind;
}

/**
 * What became of the mappings. To be kept is what was kept and is not given anew, and what is given and differs from what is found. So an
 * entry that says what would be read anyway settles nothing, and takes back an earlier correction of the same place.
 */
export interface AppliedMappings {
  keep: PlanMapping;
  kinds: CorrectedKind[];
  /** What fits the workbook no longer; also among the findings of the reading. */
  findings: Finding[];
}

/** How words are compared: without what case and white space change. */
export const sameWordsKey = (text: string): string => text.replace(/\s+/g, " ").trim().toLowerCase();

export function mappingFinding(
  rule: "mapping-does-not-fit" | "mapping-says-twice",
  sheet: string,
  cell: string | null,
  text: Pick<Finding, "seen" | "why" | "todo">,
): Finding {
  return { level: "warning", rule, sheet, cell, ...text };
}

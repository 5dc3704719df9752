/** The formulas of the Objectives sheet: core/score/roll-up.ts and objective-status.ts over the Key results sheet. */
import { fromWorstToBest } from "../../score/objective-status";
import { CITY_UNIT } from "../../score/unit-score";
import { columnRange, ownCell } from "../layout";
import type { BookLayout } from "../layout";
import { objectiveColumns } from "../columns/objectives-columns";
import type { ObjectiveColumn } from "../columns/objectives-columns";

type Formulas = Partial<Record<ObjectiveColumn, string>>;

/** The formulas of a row, with {row} for its number. A row without an objective shows nothing. */
export function objectiveFormulas(layout: BookLayout): Formulas {
  const cell = (key: ObjectiveColumn): string => ownCell<ObjectiveColumn>(objectiveColumns, key);
  const given = (formula: string): string => `=IF(${cell("title")}="","",${formula})`;
  const own = `${columnRange(layout, "keyResults", "objectiveId")},${cell("id")}`;
  const weights = columnRange(layout, "keyResults", "countedWeight");
  const weighted = columnRange(layout, "keyResults", "weightedScore");
  const isCounted = `${weights},">0"`;
  return {
    keyResults: given(`IF(${cell("id")}="",0,COUNTIFS(${own}))`),
    scored: given(`IF(${cell("keyResults")}=0,0,COUNTIFS(${own},${isCounted}))`),
    score: given(`IF(${cell("scored")}=0,"",MIN(1,SUMIFS(${weighted},${own})/SUMIFS(${weights},${own})))`),
    status: given(`IF(${cell("scored")}=0,"Not scored",${worstStatus(`${own},${isCounted}`, layout)})`),
    unit: given(`IF(TRIM(${cell("department")})="","${CITY_UNIT}",TRIM(${cell("department")}))`),
  };
}

/** The first status, from the worst on, that one of the counted key results has. */
function worstStatus(counted: string, layout: BookLayout): string {
  const statuses = columnRange(layout, "keyResults", "status");
  return fromWorstToBest.reduceRight(
    (better, status) =>
      better === ""
        ? `"${status}"`
        : `IF(COUNTIFS(${counted},${statuses},"${status}")>0,"${status}",${better})`,
    "",
  );
}

/**
 * The formulas of the Key results sheet: scoring.md in the one dialect that Excel, Google Sheets, LibreOffice and Univer share.
 * Each says what the function of the same name in core/score says; a test has an independent engine calculate both.
 */
import { STRETCH_SUCCESS } from "../../score/pace";
import { TOLERANCE } from "../../score/at-least";
import { NOT_ASSESSED_AFTER_DAYS } from "../../score/key-result-status";
import { attentionFormula } from "./attention";
import { formulaNumber } from "./formula-number";
import { keyResultColumns } from "../columns/key-results-columns";
import type { KeyResultColumn } from "../columns/key-results-columns";
import { ORDER_OF_A_DAY } from "./latest-check-ins-formulas";
import { columnRange, latestCheckInRange, numberedRows, ownCell } from "../layout";
import type { BookLayout } from "../layout";
import { statusReasonFormula } from "./status-reason";
import { asOfCell, settingCell } from "../columns/settings-rows";

type Formulas = Partial<Record<KeyResultColumn, string>>;

const SUCCESS = (cell: (key: KeyResultColumn) => string): string =>
  `IF(${cell("commitment")}="Stretch",${STRETCH_SUCCESS},1)`;

/** The formulas of a row, with {row} for its number. A row without a key result shows nothing. */
export function keyResultFormulas(layout: BookLayout): Formulas {
  const cell = (key: KeyResultColumn): string => ownCell<KeyResultColumn>(keyResultColumns, key);
  const given = (formula: string): string => `=IF(${cell("title")}="","",${formula})`;
  return {
    objective: objectiveTitle(cell("objectiveId"), layout),
    latest: latestOrder(cell("id"), latestCheckInRange(layout, "order"), layout),
    latestValue: latestOrder(cell("id"), latestCheckInRange(layout, "orderOfValue"), layout),
    current:
      `=IF(${cell("latestValue")}>0,INDEX(${numberedRows(layout, "checkIns", "value")},MOD(${cell("latestValue")},${ORDER_OF_A_DAY})),` +
      `IF(ISNUMBER(${cell("planValue")}),${cell("planValue")},""))`,
    measuredFrom: given(
      `IF(ISNUMBER(${cell("baseline")}),${cell("baseline")},IF(${cell("direction")}="Milestone",0,""))`,
    ),
    measuredTo: given(measuredTo(cell)),
    progress:
      `=IF(AND(ISNUMBER(${cell("current")}),ISNUMBER(${cell("measuredFrom")}),ISNUMBER(${cell("measuredTo")})),` +
      `IF(${cell("measuredTo")}=${cell("measuredFrom")},"",` +
      `IFERROR((${cell("current")}-${cell("measuredFrom")})/(${cell("measuredTo")}-${cell("measuredFrom")}),"")),"")`,
    score: `=IF(ISNUMBER(${cell("progress")}),MAX(0,MIN(1,${cell("progress")})),"")`,
    expected: given(expected(cell, layout)),
    status: given(status(cell, layout)),
    reason: statusReasonFormula(cell),
    lastCheckIn: `=IF(${cell("latest")}>0,INT(${cell("latest")}/${ORDER_OF_A_DAY}),"")`,
    daysSince: `=IF(${cell("latest")}>0,${asOfCell(layout)}-${cell("lastCheckIn")},"")`,
    attention: attentionFormula({
      direction: cell("direction"),
      status: cell("status"),
      score: cell("score"),
      expected: cell("expected"),
    }),
    countedWeight: `=IF(ISNUMBER(${cell("score")}),IF(ISNUMBER(${cell("weight")}),MAX(0,${cell("weight")}),1),0)`,
    weightedScore: `=IF(${cell("countedWeight")}>0,${cell("countedWeight")}*${cell("score")},0)`,
  };
}

function objectiveTitle(objectiveId: string, layout: BookLayout): string {
  const titles = columnRange(layout, "objectives", "title");
  const ids = columnRange(layout, "objectives", "id");
  return `=IF(${objectiveId}="","",IFERROR(INDEX(${titles},MATCH(${objectiveId},${ids},0)),""))`;
}

/** 0 where there is none. Only key results that have a check-in at all pay for the search of the latest one. */
function latestOrder(id: string, orders: string, layout: BookLayout): string {
  const ids = latestCheckInRange(layout, "keyResultId");
  return `=IF(${id}="",0,IF(ISNUMBER(MATCH(${id},${ids},0)),SUMPRODUCT(MAX((${ids}=${id})*${orders})),0))`;
}

/** core/score/measured-range.ts */
function measuredTo(cell: (key: KeyResultColumn) => string): string {
  const isPercent = `${cell("unit")}="%"`;
  const isAbove1 = `IF(ISNUMBER(${cell("current")}),${cell("current")}>1,FALSE)`;
  const level = `IF(ISNUMBER(${cell("target")}),${cell("target")},IF(${cell("direction")}="Milestone",IF(OR(${isPercent},${isAbove1}),100,1),""))`;
  const change = `IF(${cell("direction")}="Decrease",-1,1)*${cell("target")}`;
  const changed = `IF(${isPercent},${cell("measuredFrom")}*(1+${change}/100),${cell("measuredFrom")}+${change})`;
  const canChange =
    `AND(ISNUMBER(${cell("measuredFrom")}),ISNUMBER(${cell("target")}),` +
    `OR(${cell("direction")}="Increase",${cell("direction")}="Decrease"))`;
  return `IF(${cell("direction")}="Maintain","",IF(${cell("relative")}="by",IF(${canChange},${changed},""),${level}))`;
}

/** core/score/pace.ts */
function expected(cell: (key: KeyResultColumn) => string, layout: BookLayout): string {
  const [start, due] = [startDay(cell, layout), dueDay(cell, layout)];
  const elapsed = `IF(${asOfCell(layout)}>=${due},1,IF(${asOfCell(layout)}<=${start},0,(${asOfCell(layout)}-${start})/(${due}-${start})))`;
  return `${SUCCESS(cell)}*${elapsed}`;
}

/** core/score/key-result-status.ts, line by line */
function status(cell: (key: KeyResultColumn) => string, layout: BookLayout): string {
  const gap = `${cell("score")}-${cell("expected")}`;
  const neverAssessed = `AND(${cell("latest")}=0,${asOfCell(layout)}-${settingCell(layout, "cycleStart")}>=${NOT_ASSESSED_AFTER_DAYS})`;
  const tooOld = `IF(${cell("latest")}>0,${cell("daysSince")}>${settingCell(layout, "cadenceDays")}+${settingCell(layout, "graceDays")},FALSE)`;
  const atLeast = (limit: string): string => `>=${limit}-${formulaNumber(TOLERANCE)}`;
  return (
    `IF(NOT(ISNUMBER(${cell("score")})),"Not scored",` +
    `IF(${cell("progress")}${atLeast(SUCCESS(cell))},"Done",` +
    `IF(${neverAssessed},"Not assessed",` +
    `IF(${tooOld},"Stale",` +
    `IF(${asOfCell(layout)}>${dueDay(cell, layout)},"Missed",` +
    `IF(${gap}${atLeast(settingCell(layout, "onTrackGap"))},"On track",` +
    `IF(${gap}${atLeast(settingCell(layout, "atRiskGap"))},"At risk","Off track")))))))`
  );
}

function startDay(cell: (key: KeyResultColumn) => string, layout: BookLayout): string {
  return `IF(ISNUMBER(${cell("start")}),${cell("start")},${settingCell(layout, "cycleStart")})`;
}

function dueDay(cell: (key: KeyResultColumn) => string, layout: BookLayout): string {
  return `IF(ISNUMBER(${cell("due")}),${cell("due")},${settingCell(layout, "cycleEnd")})`;
}

/**
 * The formulas of the hidden sheet that reads Check-ins: row by row the key result and a number that orders check-ins by day and
 * then by row. They find their row by its number, so rows that are inserted, sorted or deleted on Check-ins do no harm.
 */
import type { BookLayout } from "../layout";
import { numberedRows, ROW } from "../layout";
import { asOfCell } from "../columns/settings-rows";

/** More than a sheet has rows: day × this + row number orders by day first. */
export const ORDER_OF_A_DAY = 10_000_000;

/** A check-in counts when it names a key result and its day is a day up to the as-of date. {row} stands for a row's number. */
export function latestCheckInFormulas(layout: BookLayout): {
  keyResultId: string;
  order: string;
  orderOfValue: string;
} {
  const at = (key: "date" | "keyResultId" | "value"): string =>
    `INDEX(${numberedRows(layout, "checkIns", key)},ROW())`;
  const [id, order] = [`$A${ROW}`, `$B${ROW}`];
  return {
    keyResultId: `=IF(ISNUMBER(${at("date")}),IF(INT(${at("date")})<=${asOfCell(layout)},TRIM(${at("keyResultId")}),""),"")`,
    order: `=IF(${id}="",0,INT(${at("date")})*${ORDER_OF_A_DAY}+ROW())`,
    orderOfValue: `=IF(${order}>0,IF(ISNUMBER(${at("value")}),${order},0),0)`,
  };
}

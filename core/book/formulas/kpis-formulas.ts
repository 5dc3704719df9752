/** The one formula of the KPIs sheet: core/score/kpi-met.ts. */
import { TOLERANCE } from "../../score/at-least";
import { formulaNumber } from "./formula-number";
import { kpiColumns } from "../columns/kpis-columns";
import type { KpiColumn } from "../columns/kpis-columns";
import { ownCell } from "../layout";

export const metWords = { met: "Met", notMet: "Not met" } as const;

/** The formulas of a row, with {row} for its number. */
export function kpiFormulas(): Partial<Record<KpiColumn, string>> {
  const cell = (key: KpiColumn): string => ownCell<KpiColumn>(kpiColumns, key);
  const [current, threshold, upper] = [cell("current"), cell("threshold"), cell("thresholdUpper")];
  const tolerance = formulaNumber(TOLERANCE);
  const atLeast = `${current}>=${threshold}-${tolerance}`;
  const word = (test: string): string => `IF(${test},"${metWords.met}","${metWords.notMet}")`;
  const is = (comparator: string, then: string, otherwise: string): string =>
    `IF(${cell("comparator")}="${comparator}",${then},${otherwise})`;
  const between = `IF(ISNUMBER(${upper}),${word(`AND(${atLeast},${upper}>=${current}-${tolerance})`)},"")`;
  const met = is(
    "at least",
    word(atLeast),
    is(
      "at most",
      word(`${threshold}>=${current}-${tolerance}`),
      is("exactly", word(`ABS(${current}-${threshold})<=${tolerance}`), is("between", between, '""')),
    ),
  );
  return { met: `=IF(AND(ISNUMBER(${current}),ISNUMBER(${threshold})),${met},"")` };
}

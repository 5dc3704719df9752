/** Which numbers of a converted book do not stand, whatever their sign, in the cells of the plan that they were read from. */
import { readBook } from "../../core/book/read-book";
import { convert } from "../../core/commands/convert";
import { readPlan } from "../../core/plan/read-plan";
import type { KeyResult, Kpi } from "../../core/okr/model";
import type { PlanItem, Sourced } from "../../core/plan/reading";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { snapshotOfPatch } from "../book/snapshot-of-patch";
import { saysNumber } from "../measure/said-number";

const today = "2026-02-16";

export interface BookCheck {
  /** Numbers that were held against their cells. */
  checked: number;
  invented: string[];
}

export function inventedInBook(snapshot: WorkbookSnapshot): BookCheck {
  const choices = { today, fiscalYearStart: null, cycle: null, preset: null };
  const { patch, report } = convert(snapshot, choices);
  const { items } = readPlan(snapshot, { today, fiscalYearStart: null, skipSheets: [] });
  const itemOf = new Map(
    report.items.flatMap(({ id }, index) => (id === null ? [] : [[id, items[index]] as const])),
  );
  const model = readBook(snapshotOfPatch(patch))?.model;
  if (!model) throw new Error("The book that was made cannot be read.");
  const rows = [...model.keyResults.map(numbersOfKeyResult), ...model.kpis.map(numbersOfKpi)];
  const said = rows.flatMap(({ id, numbers }) =>
    numbers.map((value) => ({ value, id, item: itemOf.get(id) })),
  );
  const wrong = said.filter(({ value, item }) => !item || !isSaid(item, value));
  return {
    checked: said.length,
    invented: wrong.map(({ id, value, item }) => `${id}: ${value}, “${item?.text.value ?? ""}”`),
  };
}

interface BookNumbers {
  id: string;
  numbers: number[];
}

const given = (values: unknown[]): number[] => values.filter((value) => typeof value === "number");

/** What the book itself marks as assumed is not held against the plan. */
const numbersOfKeyResult = ({
  id,
  baseline,
  baselineAssumed,
  target,
  planValue,
}: KeyResult): BookNumbers => ({
  id,
  numbers: given([baselineAssumed ? null : baseline, target, planValue]),
});

const numbersOfKpi = ({ id, threshold, thresholdUpper, current }: Kpi): BookNumbers => ({
  id,
  numbers: given([threshold, thresholdUpper, current]),
});

function isSaid(item: PlanItem, value: number): boolean {
  const numbers = [item.baseline, item.target, item.targetUpper, item.current];
  return numbers.some((number) => number !== null && number.value === value && stands(number));
}

const stands = ({ value, source, assumed }: Sourced<number>): boolean =>
  assumed === true || saysNumber(source.span ? source.text.slice(...source.span) : source.text, value);

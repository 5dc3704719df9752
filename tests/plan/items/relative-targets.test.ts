/** Whether a number in a target column is a level or a change, as the words beside it say. */
import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../core/workbook/cells";
import { itemOf, read, workbookOf } from "./plan-of";

const header = ["Objective", "Measure", "Lead", "Baseline", "Target", "Due"];

function planned(measure: string, baseline: CellValue, target: CellValue) {
  const rows = [
    header,
    ["Dry cellars", measure, "City Engineer", baseline, target, "2027-06-30"],
    ["Dry cellars", "Pumps tested each spring", "City Engineer", 40, 60, "2027-06-30"],
  ];
  return itemOf(read(workbookOf({ rows })), measure);
}

describe("a target column beside words that say by how much", () => {
  it.each<[string, CellValue, CellValue]>([
    ["Reduce pumping hours by 15%", 820, "15%"],
    ["Grow the volunteer roster by 20 per cent", 145, "20 %"],
    ["Raise inspections carried out by 30 inspections", 90, 30],
  ])("gives a change: %s", (measure, baseline, target) => {
    const item = planned(measure, baseline, target);
    expect([item.relative, item.baseline?.value]).toEqual([true, baseline]);
  });

  it.each<[string, CellValue, CellValue]>([
    ["Reduce pumping hours by 15%", 820, 697],
    ["Raise the share of tested pumps to 90%", "60%", "90%"],
  ])("gives a level where the column has another number, or the words a level: %s", (measure, baseline, target) => {
    expect(planned(measure, baseline, target).relative).toBe(false);
  }); // prettier-ignore
});

import { describe, expect, it } from "vitest";
import { look } from "../../../core/commands/pane/look";
import { noChoices } from "../../../core/commands/pane/plan-choices";
import { addSamplePlan } from "../../../core/commands/pane/sample-plan";
import { emptySheet } from "../../../core/workbook/snapshot";
import { newWorkbook } from "../../../workbench/xlsx";
import { workbookOf } from "../../plan/sheet-of";
import { paneFile, today } from "./pane-file";

const nothing = workbookOf(emptySheet("Sheet1"));
const rowsIn = (day: string) => {
  const spec = addSamplePlan(nothing, null, { today: day }).write?.patch.sheets[0];
  return JSON.stringify(spec?.rows.map((cells) => cells.map((cell) => cell?.value)));
};

describe("the sample plan", () => {
  const file = paneFile(newWorkbook());
  const { sheet } = file.run("addSample", null);
  const seen = look(file.capture(), noChoices, { today }).report;
  const kinds = (kind: string) => seen.items.filter((item) => item.kind === kind);

  it("is read as a plan: goals, objectives and measures in prose", () => {
    expect(sheet).toBe("Sample plan");
    expect(seen.refusal).toBeNull();
    expect(seen.sheets).toMatchObject([{ name: sheet, isPlan: true }]);
    expect(seen.sheets[0]?.columns.map(({ role }) => role)).toEqual([
      "objective",
      "measure",
      "owner",
      "actual",
      "status",
      "notes",
    ]);
    expect([kinds("goal"), kinds("objective"), kinds("key-result"), kinds("kpi"), kinds("activity")].map(({ length }) => length)).toEqual([3, 5, 8, 2, 4]);
    expect(seen.settings).toMatchObject({ fiscalYearStart: 7, fiscalYearFrom: { at: { sheet, cell: "A2" } } });
  }); // prettier-ignore

  it("leaves open what plans leave open", () => {
    const open = kinds("key-result").filter(({ pending }) => pending.length > 0);
    expect(open.map(({ pending }) => pending)).toEqual([["owner", "baseline"]]);
  });

  it("makes a book that can be scored and has findings, and undoing that leaves it where it is", () => {
    const before = file.capture();
    const { conversion, undo } = file.run("build", noChoices);
    expect(conversion.counts).toMatchObject({ objectives: 5, keyResults: 8, kpis: 2, actions: 4, scored: 6 });
    expect(conversion.checks.error).toBeGreaterThan(0);
    expect(conversion.checks.error).toBeLessThan(10);
    file.run("undo", { ticket: undo, anyway: false });
    expect(file.capture()).toEqual(before);
  });

  it("speaks of the fiscal year that runs", () => {
    expect(rowsIn("2026-06-30")).toContain("by June 30, 2026");
    expect(rowsIn("2026-07-01")).toContain("by June 30, 2027");
    expect(rowsIn("2026-07-01")).not.toContain("2026");
  });

  it("is a sheet of people's own, which no build of ours replaces", () => {
    const { write, report } = addSamplePlan(nothing, null, { today });
    expect(write?.previousSheets).toEqual([]);
    expect(write?.patch).toMatchObject({ remove: [], marks: [], show: { sheet: report.sheet, cell: "A1" } });
  });

  it.each<[string, string[], string]>([
    ["its own name", ["Sheet1"], "Sample plan"],
    ["a number where the name is taken", ["Sample plan"], "Sample plan 2"],
    ["a number where the name is taken in other letters", ["SAMPLE PLAN", "sample plan 2"], "Sample plan 3"],
  ])("gets %s", (_name, sheets, expected) => {
    const workbook = workbookOf(...sheets.map((name) => emptySheet(name)));
    expect(addSamplePlan(workbook, null, { today }).report.sheet).toBe(expected);
  });
});

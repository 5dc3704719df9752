import { describe, expect, it } from "vitest";
import { convert } from "../../../core/commands/convert";
import { buildFromPane } from "../../../core/commands/pane/build";
import { noChoices } from "../../../core/commands/pane/plan-choices";
import { edited, typed } from "../../book/edit-snapshot";
import { sheetOf } from "../../plan/sheet-of";
import { applied, planRows, townWorkbook } from "../town";
import { today } from "./pane-file";

const town = townWorkbook();
const { report, write } = buildFromPane(town, noChoices, { today });

describe("building from the pane", () => {
  it("writes what a conversion writes, and reports it without the plan's items", () => {
    const { patch, previousSheets, report: converted } = convert(town, { ...noChoices, today });
    const { items, ...rest } = converted;
    expect(write).toEqual({ patch, previousSheets });
    expect(report.conversion).toEqual(rest);
    expect(items.length).toBeGreaterThan(0);
  });

  it("lists the sheets that it wrote in their order, with the rows that say something", () => {
    const rowsOf = new Map(report.written.map(({ sheet, rows }) => [sheet, rows]));
    expect(report.written.map(({ sheet }) => sheet)).toEqual(write?.patch.sheets.map(({ name }) => name));
    expect([rowsOf.get("Objectives"), rowsOf.get("Key results"), rowsOf.get("People")]).toEqual([2, 4, 2]);
    expect(rowsOf.get("Check-ins")).toBe(0);
    expect(report.written.every(({ isNew }) => isNew)).toBe(true);
    expect(report.written.filter(({ isHidden }) => isHidden).map(({ sheet }) => sheet)).toEqual([
      "_okr_check_ins",
      "_okr",
    ]);
  });

  it("counts the findings under their summary", () => {
    const findings = report.written.find(({ sheet }) => sheet === "Findings")?.rows;
    const { error, warning, info } = report.conversion.checks;
    expect(findings).toBe(error + warning + info + report.conversion.findings.length);
  });

  it("counts check-ins, and tells new sheets from those that were there", () => {
    if (!write) throw new Error("Nothing was built.");
    const book = applied(town, write.patch);
    const kpi = "Clean water | Keep 100% of samples within state limits | Water Superintendent | | |";
    const grown = { ...book, sheets: [...townWorkbook([...planRows, kpi]).sheets, ...book.sheets.slice(2)] };
    const checkedIn = edited(grown, "Check-ins", typed("A2", 46060), typed("B2", "O1.KR1"), typed("C2", 64));
    const { written } = buildFromPane(checkedIn, noChoices, { today }).report;
    expect(written.filter(({ isNew }) => isNew)).toMatchObject([{ sheet: "KPIs", rows: 1 }]);
    expect(written.find(({ sheet }) => sheet === "Check-ins")?.rows).toBe(1);
  });

  it("takes its choices from the call, and tells how far it has come", () => {
    const told: number[] = [];
    const onProgress = (done: number): void => void told.push(done);
    const chosen = buildFromPane(town, { preset: "small-town", fiscalYearStart: 1, cycle: "FY2026" }, { today, onProgress });
    expect(chosen.report.conversion.settings).toMatchObject({ preset: "small-town", cycleEnd: "2026-12-31" });
    expect(told.length).toBeGreaterThan(0);
  }); // prettier-ignore

  it("is refused as a conversion is", () => {
    const taken = townWorkbook(planRows, [sheetOf({ name: "Settings", rows: ["Ours"] })]);
    expect(() => buildFromPane(taken, noChoices, { today })).toThrow(/"Settings".*Rename your sheet/);
  });
});

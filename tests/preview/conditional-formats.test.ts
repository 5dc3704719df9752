/** Conditional formats of a file as the grid takes them. */
import { describe, expect, it } from "vitest";
import type { ConditionalFormatSpec, SheetSpec } from "../../core/workbook/patch";
import { gridWorkbook } from "../../workbench/preview/grid/grid-workbook";
import { applyPatch, captureWorkbook, newWorkbook } from "../../workbench/xlsx";
import { environment } from "../workbench/xlsx/environment";

const column = { row: 1, column: 2, rows: 9, columns: 1 };

/** The rule that one conditional format becomes. */
function ruleOf(format: Omit<ConditionalFormatSpec, "style">): unknown {
  const sheet: SheetSpec = {
    name: "Sheet",
    visibility: "visible",
    tabColor: null,
    columns: [],
    rows: [[{ value: "Status" }]],
    rowHeights: [],
    merges: [],
    freeze: { rows: 0, columns: 0 },
    filter: null,
    validations: [],
    conditionalFormats: [{ ...format, style: { fill: "#DCF0E2" } }],
    charts: [],
    print: { orientation: "landscape", fitToWidth: true, repeatRows: null },
    gridlines: true,
  };
  const patch = { styles: {}, sheets: [sheet], remove: [], marks: [], definedNames: [], show: null };
  const bytes = applyPatch(newWorkbook(), patch, []);
  const { resources = [] } = gridWorkbook(bytes, captureWorkbook(bytes, "a.xlsx", environment), "grid");
  const formats = resources.find(({ name }) => name.includes("CONDITIONAL"))?.data ?? "{}";
  const [first] = Object.values(JSON.parse(formats) as Record<string, { rule: { subType: string; value: string } }[]>).flat();
  return first && [first.rule.subType, first.rule.value];
} // prettier-ignore

describe("a rule by formula", () => {
  it.each([
    ["=$C2=\"On track\"", "text", "On track"],
    ["=C2=\"At risk\"", "text", "At risk"],
    ["=$C2=\"He said \"\"no\"\"\"", "text", 'He said "no"'],
    ["=$C$2=\"On track\"", "formula", '=$C$2="On track"'],
    ["=$D2=\"On track\"", "formula", '=$D2="On track"'],
    ["=$C3=\"On track\"", "formula", '=$C3="On track"'],
    ["=$C2=\"\"", "formula", '=$C2=""'],
    ["=$C2=\"A\"&\"B\"", "formula", '=$C2="A"&"B"'],
    ["=$C2>3", "formula", "=$C2>3"],
  ])("%s is one of %s", (formula, kind, value) => {
    expect(ruleOf({ range: column, formula })).toEqual([kind, value]);
  }); // prettier-ignore

  it("over several columns stays one", () => {
    const range = { ...column, columns: 2 };
    expect(ruleOf({ range, formula: '=$C2="On track"' })).toEqual(["formula", '=$C2="On track"']);
  });
});

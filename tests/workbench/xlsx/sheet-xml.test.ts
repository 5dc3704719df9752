/** The markup of a sheet of ours: every element in the schema's order, and every feature of a SheetSpec in it. */
import { describe, expect, it } from "vitest";
import { applyPatch, newWorkbook } from "../../../workbench/xlsx";
import { OfficePackage } from "../../../workbench/xlsx/package/office-package";
import { parseXml } from "../../../workbench/xlsx/xml/xml-tree";
import { fullPatch, madePatch, madeSheet } from "./made-patch";

const written = new OfficePackage(applyPatch(newWorkbook(), fullPatch, []));
const sheet = written.text("xl/worksheets/sheet1.xml", "the test");

it("has its elements in the schema's order", () => {
  expect(parseXml(sheet, "sheet1.xml").children.map((element) => element.local)).toEqual([
    "sheetPr",
    "dimension",
    "sheetViews",
    "sheetFormatPr",
    "cols",
    "sheetData",
    "autoFilter",
    "mergeCells",
    "conditionalFormatting",
    "dataValidations",
    "hyperlinks",
    "pageMargins",
    "pageSetup",
    "headerFooter",
    "drawing",
    "legacyDrawing",
  ]);
});

describe("holds", () => {
  it.each([
    [
      "frozen panes",
      '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>',
    ],
    ["no gridlines", 'showGridLines="0"'],
    ["the tab colour", '<tabColor rgb="FF2E86AB"/>'],
    ["row heights", '<row r="8" ht="22.5" customHeight="1">'],
    [
      "a formula with its value and its file name",
      "<f>_xlfn.IFS(C2&gt;=5,1,C2&lt;0,0,TRUE,C2/5)</f><v>0.8</v>",
    ],
    [
      "a formula for a block, once",
      '<c r="E2"><f t="shared" ref="E2:F4" si="0">IF(C2&lt;9,"!",$C$1)</f></c><c r="F2"><f t="shared" si="0"/></c>',
    ],
    ["an error value", 't="e"><f>NA()</f><v>#N/A</v>'],
    ["a list in the rule", "<formula1>&quot;On track,The &quot;&quot;other&quot;&quot;&quot;</formula1>"],
    ["a list on a sheet", "<formula1>'Owner''s list'!$A$1:$A$9</formula1>"],
    ["a warning", 'type="date" errorStyle="warning"'],
    ["a conditional format", "<formula>$D2&lt;0.5</formula>"],
    ["a link into the workbook", `<hyperlink ref="A2" location="'Results'!C3"/>`],
    ["one page wide, any number high", '<pageSetup paperSize="3" orientation="landscape" fitToHeight="0"/>'],
    ["header and footer", "<oddHeader>&amp;LResults</oddHeader><oddFooter>&amp;P of &amp;N</oddFooter>"],
  ])("%s", (_, markup) => {
    expect(sheet).toContain(markup);
  });
});

it("names the filter, the block that prints and the repeated rows in the workbook", () => {
  const workbook = written.text("xl/workbook.xml", "the test");
  expect(workbook).toContain(
    `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Results'!$A$1:$D$4</definedName>`,
  );
  expect(workbook).toContain(
    `<definedName name="_xlnm.Print_Area" localSheetId="0">'Results'!$A$1:$F$4</definedName>`,
  );
  expect(workbook).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Results'!$1:$1</definedName>`,
  );
});

it("draws a chart with alternative text, references and today's values", () => {
  expect(written.text("xl/drawings/drawing1.xml", "the test")).toContain(
    'descr="Bars of the current figures"',
  );
  const chart = written.text("xl/charts/chart1.xml", "the test");
  expect(chart).toContain(
    '<c:f>\'Results\'!$C$2:$C$3</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>4</c:v></c:pt>',
  );
  expect(chart).toContain("<a:t>Scores &amp; figures</a:t>");
});

describe("the axis of a chart", () => {
  const axisOf = (type: "stackedBar" | "column", bars: number[][]) => {
    const sheet = madeSheet("Chart", {
      rows: [
        [null, { value: "a" }, { value: "b" }],
        ...bars.map((row) => [null, ...row.map((value) => ({ value }))]),
      ],
      charts: [
        {
          type,
          title: "",
          categories: { row: 1, column: 0, rows: bars.length, columns: 1 },
          series: [1, 2].map((column) => ({
            name: { sheet: "Chart", cell: "B1" },
            values: { row: 1, column, rows: bars.length, columns: 1 },
            color: "#2E86AB",
          })),
          anchor: { row: 9, column: 0, rows: 9, columns: 9 },
          altText: "",
        },
      ],
    });
    const bytes = applyPatch(newWorkbook(), madePatch({ sheets: [sheet] }), []);
    return new OfficePackage(bytes).text("xl/charts/chart1.xml", "the test");
  };

  it.each([
    [
      "steps by whole numbers where it shows few",
      "column",
      [
        [1, 0],
        [2, 9],
      ],
      true,
    ],
    [
      "is left to the program where bars are long",
      "column",
      [
        [1, 0],
        [2, 10],
      ],
      false,
    ],
    ["is left to the program where stacked bars are long", "stackedBar", [[5, 5]], false],
    ["is left to the program where not all are counts", "column", [[0.5, 1]], false],
  ] as const)("%s", (_, type, bars, steps) => {
    expect(
      axisOf(
        type,
        bars.map((row) => [...row]),
      ).includes('<c:majorUnit val="1"/>'),
    ).toBe(steps);
  });
});

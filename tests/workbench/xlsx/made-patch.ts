/** Made-up sheets and patches for tests: one small book that uses everything a SheetSpec can say. */
import type { CellSpec, SheetSpec, WorkbookPatch } from "../../../core/workbook/patch";

export function madeSheet(name: string, changes: Partial<SheetSpec> = {}): SheetSpec {
  return {
    name,
    visibility: "visible",
    tabColor: null,
    columns: [],
    rows: [],
    rowHeights: [],
    merges: [],
    freeze: { rows: 0, columns: 0 },
    filter: null,
    validations: [],
    conditionalFormats: [],
    charts: [],
    print: { orientation: "portrait", fitToWidth: false, repeatRows: null },
    gridlines: true,
    ...changes,
  };
}

export function madePatch(changes: Partial<WorkbookPatch> = {}): WorkbookPatch {
  return { styles: {}, sheets: [], remove: [], marks: [], definedNames: [], show: null, ...changes };
}

const header = (value: string): CellSpec => ({ value, style: "header" });

const results = madeSheet("Results", {
  tabColor: "#2E86AB",
  columns: [{ width: 40 }, { width: 12, style: "date" }, { width: 10 }, { width: 10, style: "percent" }],
  rows: [
    [header("Key result"), header("Due"), header("Current"), header("Score")],
    [
      {
        value: "Repair potholes within 5 days",
        link: { sheet: "Results", cell: "C3" },
        note: "Counted weekly.\nSince May.",
      },
      { value: 46203 },
      { value: 4 },
      { value: 0.8, formula: "=IFS(C2>=5,1,C2<0,0,TRUE,C2/5)" },
    ],
    [{ value: "Répondre à 95 % des appels 📞" }, null, { value: true }, { value: "#N/A", formula: "=NA()" }],
    [{ value: null, style: "header" }, null, { value: 12, style: "percent" }],
  ],
  formulaFills: [{ range: { row: 1, column: 4, rows: 3, columns: 2 }, formula: '=IF(C2<9,"!",$C$1)' }],
  rowHeights: [
    [0, 30],
    [7, 22.5],
  ],
  merges: [{ row: 4, column: 0, rows: 2, columns: 3 }],
  freeze: { rows: 1, columns: 1 },
  filter: { row: 0, column: 0, rows: 4, columns: 4 },
  validations: [
    {
      range: { row: 1, column: 0, rows: 99, columns: 1 },
      rule: { type: "list", values: ["On track", 'The "other"'] },
      onError: "stop",
      message: "Pick one of the list.",
    },
    {
      range: { row: 1, column: 2, rows: 99, columns: 1 },
      rule: { type: "listFrom", sheet: "Owner's list", range: { row: 0, column: 0, rows: 9, columns: 1 } },
      onError: "warning",
      message: "Not on the list.",
    },
    {
      range: { row: 1, column: 1, rows: 99, columns: 1 },
      rule: { type: "date", min: 40000, max: 60000 },
      onError: "warning",
      message: "A date, please.",
    },
  ],
  conditionalFormats: [
    {
      range: { row: 1, column: 0, rows: 99, columns: 4 },
      formula: "=$D2<0.5",
      style: { bold: true, color: "#9C0006", fill: "#FFC7CE", border: "#FFC7CE" },
    },
  ],
  charts: [
    {
      type: "stackedBar",
      title: "Scores & figures",
      categories: { row: 1, column: 0, rows: 2, columns: 1 },
      series: [
        {
          name: { sheet: "Results", cell: "C1" },
          values: { row: 1, column: 2, rows: 2, columns: 1 },
          color: "#2E86AB",
        },
      ],
      anchor: { row: 8, column: 0, rows: 12, columns: 4 },
      altText: "Bars of the current figures",
    },
  ],
  print: {
    orientation: "landscape",
    fitToWidth: true,
    repeatRows: [0, 0],
    area: { row: 0, column: 0, rows: 4, columns: 6 },
    paper: "tabloid",
    header: "&LResults",
    footer: "&P of &N",
  },
  gridlines: false,
});

/** Three sheets: everything at once, one with a quote in its name and a note, one that nobody sees. */
export const fullPatch: WorkbookPatch = madePatch({
  styles: {
    header: {
      bold: true,
      italic: false,
      size: 12,
      fill: "#DDEBF7",
      border: "#BFBFBF",
      wrap: true,
      vertical: "top",
    },
    date: { numberFormat: "yyyy-mm-dd", horizontal: "left", indent: 1 },
    percent: { numberFormat: "0%" },
  },
  sheets: [
    results,
    madeSheet("Owner's list", { rows: [[{ value: "Streets & Parks", note: "Second note" }]] }),
    madeSheet("_ledger", { visibility: "veryHidden", rows: [[{ value: 1 }]] }),
  ],
  definedNames: [{ name: "Result_owners", refersTo: "='Owner''s list'!$A$1:$A$9" }],
});

export const namesOf = (patch: WorkbookPatch) => patch.sheets.map((sheet) => sheet.name);

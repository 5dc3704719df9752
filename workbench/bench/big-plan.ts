/** A strategic plan of any length, made up by rule and the same each time: 12 columns, one measure a row. */
import type { CellSpec, SheetSpec, WorkbookPatch } from "../../core/workbook/patch";
import { applyPatch, newWorkbook } from "../xlsx";

/** The number of objectives in the largest public collection of government plans that we know of (ClearPoint, 2026). */
export const FULL_ROWS = 52_247;

/** 0-based; the column of the sentences. */
export const MEASURE_COLUMN = 3;

const headers = [
  "No.",
  "Goal",
  "Objective",
  "Measure",
  "Owner",
  "Department",
  "Baseline",
  "Target",
  "Unit",
  "Due",
  "Status",
  "Notes",
];
const goals = ["Safe neighborhoods", "Reliable streets", "Sound finances", "Open government", "Clean water"];
const verbs = ["Reduce", "Cut", "Shorten", "Raise", "Increase", "Improve"];
const things = [
  "permit review time",
  "water main breaks",
  "on-time street repairs",
  "unplanned overtime",
  "library visits",
  "emergency response time",
  "audit findings",
];
const departments = ["Public Works", "Finance", "Police", "Fire", "Library", "Utilities", "Planning"];
const roles = ["Director", "Deputy Director", "Division Manager", "Program Coordinator"];
const statuses = ["On track", "At risk", "Not started", "Off track"];
const pick = <T>(list: readonly T[], number: number): T | undefined => list[number % list.length];

/** A serial number for 30 June of the years 2026 to 2029. */
const dueDates = [46203, 46568, 46934, 47299];

function planRow(number: number): CellSpec[] {
  const verb = pick(verbs, number) ?? "";
  const thing = pick(things, Math.floor(number / verbs.length)) ?? "";
  const department = pick(departments, number * 3) ?? "";
  const baseline = 20 + ((number * 37) % 180);
  const target = number % verbs.length < 3 ? baseline * 0.75 : baseline * 1.2;
  const values = [
    `${1 + Math.floor(number / 400)}.${1 + (number % 400)}`,
    pick(goals, Math.floor(number / 200)) ?? "",
    `${verb} ${thing} in district ${1 + (number % 40)}`,
    `${verb} ${thing} in district ${1 + (number % 40)} from ${baseline} to ${target} (measure ${number + 1})`,
    `${department} ${pick(roles, number) ?? ""}`,
    department,
    baseline,
    target,
    number % 2 === 0 ? "days" : "%",
    pick(dueDates, number) ?? null,
    pick(statuses, number * 7) ?? "",
    number % 5 === 0 ? `Reviewed with ${department}; next review due in quarter ${1 + (number % 4)}.` : null,
  ];
  return values.map((value) => ({ value }));
}

/** `rows` measures under one header row, as an .xlsx package. */
export function bigPlan(rows: number): Uint8Array {
  const sheet: SheetSpec = {
    name: "Strategic Plan",
    visibility: "visible",
    tabColor: null,
    columns: headers.map((header) => ({ width: 18, ...(header === "Due" && { style: "date" }) })),
    rows: [
      headers.map((value) => ({ value, style: "header" })),
      ...Array.from({ length: rows }, (_, i) => planRow(i)),
    ],
    rowHeights: [],
    merges: [],
    freeze: { rows: 1, columns: 0 },
    filter: null,
    validations: [],
    conditionalFormats: [],
    charts: [],
    print: { orientation: "landscape", fitToWidth: true, repeatRows: null },
    gridlines: true,
  };
  const patch: WorkbookPatch = {
    styles: { header: { bold: true, fill: "#DDEBF7" }, date: { numberFormat: "yyyy-mm-dd" } },
    sheets: [sheet],
    remove: [],
    marks: [],
    definedNames: [],
    show: null,
  };
  return applyPatch(newWorkbook(), patch, []);
}

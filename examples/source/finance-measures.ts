/** A finance department's measure sheet: division bands, a two-row header, quarters, thresholds, and OKRs in a block below. */
import { day, money, percent, percent1, workbookOf, type GridCell, type GridSheet } from "./grid";

type Measure = [ref: string, text: string, frequency: string, standard: GridCell, ...values: GridCell[]];

const divisions: [name: string, measures: Measure[]][] = [
  [
    "ACCOUNTING (Controller)",
    [
      ["AC-1", "Month-end closes finished within 10 working days", "Monthly", "≥ 90%", percent(0.75), percent(0.83), percent(0.67), percent(1), null, null, percent(0.9), "Yellow", null],
      ["AC-2", "Audit findings of material weakness", "Annual", "0", 1, 0, null, 0, null, null, 0, "Green", "Clean opinion in October"],
      ["AC-3", "Journal entries corrected after posting", "Quarterly", "< 2%", percent1(0.031), percent1(0.026), percent1(0.021), percent1(0.018), null, null, percent1(0.02), "Green", null],
    ],
  ],
  [
    "PURCHASING (Purchasing Agent)",
    [
      ["PU-1", "Invoices paid within 30 days", "Monthly", "≥ 95%", percent(0.88), percent(0.9), percent(0.91), percent(0.93), null, null, percent(0.95), "Yellow", "Two departments approve late"],
      ["PU-2", "Average days from requisition to purchase order", "Quarterly", "≤ 12", 19, 16, 15, 13, null, null, 12, "Yellow", null],
      ["PU-3", "Purchase orders issued", "Quarterly", null, 2140, 2295, 560, 612, null, null, null, null, "Workload only"],
    ],
  ],
  [
    "TREASURY (City Treasurer)",
    [
      ["TR-1", "Idle cash invested", "Monthly", "≥ 98%", percent(0.97), percent(0.98), percent(0.99), percent(0.99), null, null, percent(0.98), "Green", null],
      ["TR-2", "Net debt per resident", "Annual", "≤ $1,900", money(1985), money(1930), null, null, null, null, money(1900), "Green", null],
    ],
  ],
]; // prettier-ignore

const okrs: GridCell[][] = [
  ["OKR", "Objective", "Key result", "Owner", "From", "To", "Unit", "By"],
  ["1", "Departments get what they need to work, quickly", "Days from requisition to purchase order", "Purchasing Agent", 16, 10, "days", day("2026-06-30")],
  [null, null, "Requisitions that come back for correction", "Purchasing Agent", percent(0.24), percent(0.1), "%", day("2026-06-30")],
  ["2", "Vendors want to do business with the city", "Invoices paid within 30 days", "Controller", percent(0.9), percent(0.97), "%", day("2026-06-30")],
  [null, null, "Bids received per solicitation", "Purchasing Agent", 2.4, 4, "bids", day("2026-03-31")],
]; // prettier-ignore

function measuresSheet(): GridSheet {
  const rows: GridCell[][] = [
    ["City of Juniper Flats – Finance Department"],
    ["Performance measures FY26, second quarter (fiscal year July 1 – June 30)"],
    [],
    ["Ref", "Measure", "Reported", "Standard", "FY24 Actual", "FY25 Actual", "FY26 Actuals", null, null, null, "FY26 Target", "Status", "Comments"],
    [null, null, null, null, null, null, "Q1", "Q2", "Q3", "Q4"],
  ]; // prettier-ignore
  const rowStyles: Record<number, string> = { 0: "title", 1: "subtitle", 3: "header", 4: "header" };
  const merges = ["A1:M1", "G4:J4", ..."ABCDEFKLM".split("").map((letter) => `${letter}4:${letter}5`)];
  for (const [name, measures] of divisions) {
    rowStyles[rows.length] = "section";
    merges.push(`A${rows.length + 1}:M${rows.length + 1}`);
    rows.push([name]);
    for (const measure of measures) {
      rowStyles[rows.length] = "text";
      rows.push(measure);
    }
  }
  rows.push([], []);
  rowStyles[rows.length] = "section";
  rows.push(["Department OKRs, FY26"]);
  rowStyles[rows.length] = "header";
  for (const [index, row] of okrs.entries()) {
    if (index > 0) rowStyles[rows.length] = "text";
    rows.push(row);
  }
  return {
    name: "Measures FY26",
    widths: [8, 46, 30, 20, 12, 12, 10, 14, 10, 10, 12, 10, 30],
    rows,
    rowStyles,
    merges,
  };
}

const definitions: GridSheet = {
  name: "Definitions",
  widths: [20, 80],
  rowStyles: { 0: "header" },
  rows: [
    ["Word", "Meaning"],
    ["Standard", "The level at which the Finance Director is told."],
    ["Target", "What we expect for the year as a whole."],
    ["Idle cash", "Cash above the two-week operating need."],
  ],
};

export const financeMeasures = () => workbookOf([measuresSheet(), definitions]);

/** What the host reads in Google Sheets. */
import { describe, expect, it } from "vitest";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot";
import { emptySheet } from "../../core/workbook/snapshot";
import { environment } from "../workbench/xlsx/environment";
import { openHostRig } from "./host-rig";

function workbookOf(
  sheet: Partial<SheetSnapshot>,
  changes: Partial<WorkbookSnapshot> = {},
): WorkbookSnapshot {
  return {
    ...{ name: "Plan", ...environment, dateSystem: 1900, definedNames: [] },
    sheets: [{ ...emptySheet("Goals"), ...sheet }],
    ...changes,
  };
}

const goalsOf = (workbook: WorkbookSnapshot) => openHostRig(workbook).capture().sheets[0];

describe("the Google Sheets host reads", () => {
  it("values, looks, merges, notes, hidden columns and names as every host does", () => {
    const workbook = workbookOf(
      {
        values: [["Goal", null, "Target"], [], ["Safer streets", true, 0.5], [null, null, "#N/A"]],
        formulas: [[2, 2, "=1/2"]],
        numberFormats: [[2, 2, "0%"]],
        merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
        hiddenColumns: [1],
        fills: [
          [0, 0, "#DDEBF7"],
          [0, 1, "#DDEBF7"],
        ],
        bold: [[0, 0]],
        notes: [[2, 0, "Counted weekly."]],
      },
      { definedNames: [{ name: "Targets", refersTo: "='Goals'!$C$1:$C$3" }] },
    );
    expect(openHostRig(workbook).capture()).toEqual(workbook);
  });

  it("a sheet without values as an empty one, hidden ones as hidden", () => {
    const sheets = [emptySheet("Goals"), { ...emptySheet("Lists"), visibility: "hidden" as const }];
    expect(openHostRig(workbookOf({}, { sheets })).capture().sheets).toEqual(sheets);
  });

  it.each(["America/Chicago", "Pacific/Auckland", "UTC", "Asia/Kathmandu", "America/St_Johns"])(
    "days and times in the spreadsheet's own zone: %s",
    (timeZone) => {
      const serials = [46_203, 46_203.25, 1, 0.5, 60, 46_089.875];
      const numberFormats = serials.map((_, row): [number, number, string] => [row, 0, "yyyy-mm-dd hh:mm"]);
      const workbook = workbookOf({ values: serials.map((serial) => [serial]), numberFormats }, { timeZone });
      const read = goalsOf(workbook)?.values.map(([serial]) => Number(serial));
      read?.forEach((serial, row) => expect(serial).toBeCloseTo(serials[row] ?? Number.NaN, 7));
    },
  );

  it("a day that Sheets recognised itself as a day", () => {
    const host = openHostRig(workbookOf({ values: [["x"]] }));
    const cell = { row: 0, column: 1 };
    host.apply(
      {
        ...{ styles: {}, remove: [], marks: [], definedNames: [], show: null },
        sheets: [
          {
            ...{
              name: "Ours",
              visibility: "visible",
              tabColor: null,
              columns: [],
              rowHeights: [],
              merges: [],
            },
            ...{ freeze: { rows: 0, columns: 0 }, filter: null, validations: [], conditionalFormats: [] },
            ...{ charts: [], gridlines: true },
            rows: [[null, { value: 46_086, formula: "=DATE(2026,3,5)" }]],
            print: { orientation: "portrait", fitToWidth: false, repeatRows: null },
          },
        ],
      },
      [],
    );
    const ours = host.capture().sheets[1];
    expect(ours?.values).toEqual([[null, 46_086]]);
    expect(ours?.numberFormats).toEqual([[cell.row, cell.column, "yyyy-mm-dd"]]);
  });

  it("a sheet in as many calls when it is long as when it is short", () => {
    const callsFor = (rows: number) => {
      const host = openHostRig(
        workbookOf({ values: Array.from({ length: rows }, (_, i) => [`Goal ${i}`, i]) }),
      );
      host.capture();
      return host.rig.counters.calls;
    };
    expect(callsFor(3_000)).toBe(callsFor(3));
  });
});

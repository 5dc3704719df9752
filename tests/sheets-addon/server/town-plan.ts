/** A small made-up plan in a spreadsheet, with a sheet of people's own beside it, and the same with its book. */
import { buildFromPane } from "../../../core/commands/pane/build";
import { noChoices } from "../../../core/commands/pane/plan-choices";
import { sheetsAsWritten } from "../../../core/commands/pane/sheets-as-written";
import { emptySheet } from "../../../core/workbook/snapshot";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { environment } from "../../workbench/xlsx/environment";

export const townPlan: WorkbookSnapshot = {
  ...{ name: "Plan of Alder Creek", ...environment, dateSystem: 1900, definedNames: [] },
  sheets: [
    {
      ...emptySheet("Plan"),
      values: [
        ["Objective", "Key result", "Owner", "Department", "Baseline", "Target", "Due"],
        ["Safer crossings", "Rebuild crossings at schools", "Ana Reyes", "Public Works", 2, 9, 46387],
        [null, "Cut collisions at crossings", "Ben Okafor", "Police", 31, 15, 46387],
        ["Faster permits", "Shorten permit review in days", "Cléo Ng", "Planning", 45, 15, 46387],
      ],
      numberFormats: [
        [1, 6, "yyyy-mm-dd"],
        [2, 6, "yyyy-mm-dd"],
        [3, 6, "yyyy-mm-dd"],
      ],
    },
    { ...emptySheet("Notes"), values: [["Ask the council about crossings", 12, true]] },
  ],
};

const { write } = buildFromPane(townPlan, noChoices, { today: "2026-02-16" });
if (!write) throw new Error("The plan gives no book.");

/** Without names and looks: what a script reads of it. */
export const townBook: WorkbookSnapshot = sheetsAsWritten(townPlan, write);

export const addresses: Readonly<Record<string, string>> = {
  "Ana Reyes": "ana@town.example",
  "Ben Okafor": "ben@town.example",
  "Cléo Ng": "cleo@town.example",
};

/** The book, with everybody's address. */
export const addressedBook: WorkbookSnapshot = {
  ...townBook,
  sheets: townBook.sheets.map((sheet) => {
    if (sheet.name !== "People") return sheet;
    const column = sheet.values[0]?.indexOf("E-mail") ?? -1;
    const values = sheet.values.map((row) =>
      row.map((cell, c) => (c === column ? (addresses[String(row[0])] ?? cell) : cell)),
    );
    return { ...sheet, values };
  }),
};

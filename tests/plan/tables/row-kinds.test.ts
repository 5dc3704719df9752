/** What each row of a table is: one letter a row, as its kind begins (blank is "_"). */
import { describe, expect, it } from "vitest";
import { readTables } from "../layout-case";
import type { SheetText } from "../sheet-of";

const letters = { header: "h", band: "b", statement: "s", data: "d", subtotal: "t", note: "n", blank: "_" };

const kinds = (text: SheetText): string =>
  (readTables(text)[0]?.rows ?? []).map((row) => letters[row.kind]).join("");

const header = "!Action | Lead | Due | Status";
const action = "Repair the bridge on Mill Road | City Engineer | 2026-09-30 | Started";

describe("row kinds", () => {
  it.each<[string, string, SheetText]>([
    ["a merged row heads those below", "hbdbd", { rows: [header, "Goal 1: Roads", action, "Goal 2: Water", action], merges: ["A2:D2", "A4:D4"] }],
    ["bold and fill do the same without a merge", "hbdd", { rows: [header, "!ROADS", action, action] }],
    ["prose below a band speaks about it", "hbsd", { rows: [header, "!Goal 1: Roads", "Our roads carry people to work and school, and we owe them a smooth and safe ride in all weather.", action], merges: ["A2:D2", "A3:D3"] }],
    ["sums are subtotals", "hddt_d", { rows: [header, action, action, "Subtotal | | | 2", "", action] }],
    ["formulas that sum are subtotals", "hddtd", { rows: [header, action, action, " | | | =COUNTA(D2:D3)=2", action] }],
    ["an action called total is no subtotal", "hdd", { rows: [header, "Total rebuild of the pier deck | Harbor Master | 2027-05-01 | Started", action] }],
    ["a note between rows is no data", "hdnd", { rows: [header, action, "Note: dates depend on the grant", action] }],
    ["blank rows do not end a table", "hd__dd", { rows: [header, action, "", "", action, action] }],
    ["a row that states something and no more is data", "hddd", { rows: [header, action, "Paint the depot before the winter comes", action] }],
    ["titles over repeated headers are bands", "bhdd_bhd", { rows: ["Roads", header, action, action, "", "Water", header, action] }],
    ["a sheet's title that names a goal is its band", "b_hdd", { rows: ["Goal 3: A town that lasts", "", header, action, action] }],
    ["any other title is left out", "hdd", { rows: ["Work plan of the town", "", header, action, action] }],
  ])("%s", (_, expected, text) => {
    expect(kinds(text)).toBe(expected);
  }); // prettier-ignore

  it("says in which column a band's text stands", () => {
    const [table] = readTables({ rows: ["! | Action | Lead | Due", " | Roads and bridges | | ", `1 | ${action}`, `2 | ${action}`], merges: ["B2:D2"] });
    expect(table?.rows.find((row) => row.kind === "band")?.textColumn).toBe(1);
  }); // prettier-ignore
});

describe("several tables on a sheet", () => {
  it("reads a table with other columns as its own", () => {
    const tables = readTables({
      rows: [
        "!Measure | Baseline | Target", "Calls answered in 20 seconds | 71% | 90%", "Bills paid on time | 88% | 95%", "Days to hire | 64 | 45", "",
        "!IMPROVEMENT PROJECTS", "!Project | Owner | Start | Due | Status", "Replace the phone system | IT Manager | 2026-01-05 | 2026-06-30 | Started",
      ],
    }); // prettier-ignore
    expect(tables.map((table) => table.headerRows)).toEqual([[0], [6]]);
    expect(tables.map((table) => [table.dataFirstRow, table.dataLastRow])).toEqual([[1, 3], [7, 7]]); // prettier-ignore
  });
});

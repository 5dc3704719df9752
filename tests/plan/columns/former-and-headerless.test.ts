import { describe, expect, it } from "vitest";
import { readTables } from "../layout-case";
import { readSheets } from "../../../core/plan/sheets/read-sheets";
import { sheetOf, workbookOf } from "../sheet-of";

const roles = (rows: string[]): string => {
  const [table] = readTables({ rows });
  return (table?.columns ?? []).map(({ role }) => role).join(" ");
};

describe("former columns", () => {
  it.each<[string, string[], string]>([
    ["a lead before the one of today", ["!Action | Former lead | Lead | Due", "Dredge the marina | Joe Old | Harbour Master | 2026-10-31", "Paint the pier | Joe Old | Quay Foreman | 2026-06-30"], "action other owner due"],
    ["a deadline and a status of last time", ["!Action | Lead | Old deadline | Deadline | Prior status | Status", "Dredge the marina | Harbour Master | 2025-10-31 | 2026-10-31 | Delayed | On track", "Paint the pier | Quay Foreman | 2025-06-30 | 2026-06-30 | Delayed | On track"], "action owner other due other status"],
    ["a previous value, which is where a measure starts", ["!KPI | Previous value | Target | Owner", "Berths let in summer | 40 | 60 | Harbour Master", "Boats lost at their moorings | 6 | 1 | Harbour Master"], "measure baseline target owner"],
  ])("%s", (_, rows, expected) => {
    expect(roles(rows)).toBe(expected);
  }); // prettier-ignore

  it("give way where they are hidden, too", () => {
    const rows = [
      "!Action | Lead | Responsible | Due",
      "Dredge the marina | Joe Old | Harbour Master | 2026-10-31",
      "Paint the pier | Joe Old | Quay Foreman | 2026-06-30",
    ];
    const sheet = { ...sheetOf({ rows }), hiddenColumns: [1] };
    const [reading] = readSheets(workbookOf(sheet), { today: "2026-02-16", skipSheets: [] });
    expect(reading?.tables[0]?.columns.map(({ role }) => role)).toEqual(["action", "other", "owner", "due"]);
  });
});

describe("tables without headers", () => {
  it.each<[string, string[], string]>([
    ["are numbered by an outline, not by amounts", ["1.1 | Repave the quay road before winter | Quay Foreman | 2026-10-31 | On track", "1.2 | Adopt a rule for moorings | Harbour Master | 2026-06-30 | Delayed", "2.1 | Replace 40 mooring rings | Harbour Master | 2026-12-31 | On track"], "id action owner due status"],
    ["go from a baseline to a target", ["A safe harbour | Boats lost at their moorings | 6 | 1 | Harbour Master", " | Ladders mended | 20 | 60 | Quay Foreman", "A lively harbour | Market days in a year | 12 | 30 | Market Manager"], "objective measure baseline target owner"],
    ["have one figure to reach", ["Boats lost at their moorings each year | 1 | Harbour Master", "Number of ladders mended in a year | 60 | Quay Foreman", "Number of market days in a year | 30 | Market Manager"], "measure target owner"],
  ])("%s", (_, rows, expected) => {
    expect(roles(rows)).toBe(expected);
  }); // prettier-ignore
});

describe("mistyped headers", () => {
  it.each([
    ["Goal | | Basline | Targt | Responsable | Dedline"],
    ["Objctive | Meassure | Baselne | Tarqet | Owmer | Due dat"],
    ["GOALS | Indicater | Base line | Targets | Responsibe | Deadlin"],
  ])("%s", (header) => {
    const rows = [
      `!${header}`,
      "Clean water | Main breaks in a year | 40 | 25 | Water Manager | 2026-12-31",
      " | Hydrants tested in a year | 300 | 900 | Fire Chief | 2026-12-31",
      "Good roads | Streets in fair condition | 62 | 70 | Public Works Director | 2027-06-30",
    ];
    expect(roles(rows)).toMatch(
      /^(?:goal|objective) (?:objective|measure|action) baseline target owner due$/,
    );
  });
});

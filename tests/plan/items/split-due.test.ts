import { describe, expect, it } from "vitest";
import { sheetOf, workbookOf } from "../sheet-of";
import { itemOf, read } from "./plan-of";

describe("a due date over two columns", () => {
  it.each<[string, string[], string]>([
    ["a month by name and a year", ["!Action | Lead | Due month | Due year", "Dredge the marina | Harbour Master | June | 2026"], "2026-06-30"],
    ["a month by number, the year first", ["!Action | Lead | Target year | Target month", "Dredge the marina | Harbour Master | 2026 | 9"], "2026-09-30"],
    ["a quarter and a fiscal year", ["!Action | Lead | Target quarter | Target fiscal year", "Dredge the marina | Harbour Master | Q3 | FY26"], "FY2026 Q3"],
    ["a quarter's number and a fiscal year without its letters", ["!Action | Lead | Completion quarter | Fiscal year of completion", "Dredge the marina | Harbour Master | 2 | 2027"], "FY2027 Q2"],
    ["both below one header", ["! | | Completion | ", "!Action | Lead | Year | Month", "Dredge the marina | Harbour Master | 2026 | 3"], "2026-03-31"],
    ["a year alone, where the month is blank", ["!Action | Lead | Due month | Due year", "Dredge the marina | Harbour Master | | 2026", "Paint the pier | Harbour Master | May | 2026"], "2026-12-31"],
  ])("is read from %s", (_, rows, due) => {
    const merges = rows.length === 3 && rows[0]?.includes("Completion") ? ["C1:D1"] : [];
    expect(itemOf(read(workbookOf(sheetOf({ rows, merges }))), "Dredge").due?.value).toBe(due);
  }); // prettier-ignore
});

/** Periods in headers, as written and as normalised. */
import { describe, expect, it } from "vitest";
import { readSheets } from "../../../core/plan/sheets/read-sheets";
import { sheetOf, workbookOf } from "../sheet-of";
import { headerPeriod, joinPeriods, periodYears } from "../../../core/plan/columns/period";

describe("the period that a header names", () => {
  it.each([
    ["FY26 Target", "FY2026", "Target"],
    ["FY 2024 Actual", "FY2024", "Actual"],
    ["FY24/25 Target", "FY2024-25", "Target"],
    ["23-24 Target", "2023-24", "Target"],
    ["2023-2024", "2023-24", ""],
    ["SY 2025-26", "SY2025-26", ""],
    ["School Year 2025-2026 Goal", "SY2025-26", "Goal"],
    ["Actual 2025", "2025", "Actual"],
    ["Q3", "Q3", ""],
    ["Q2 FY26 Actual", "FY2026 Q2", "Actual"],
    ["3rd Quarter Result", "Q3", "Result"],
    ["2Q25", "2025 Q2", ""],
    ["Jan 2026", "2026-01", ""],
    ["Janruary  2026", "2026-01", ""],
    ["2026-01", "2026-01", ""],
    ["Sept", "M09", ""],
    ["Year 2 Target", "Y2", "Target"],
    ["Target", null, "Target"],
    ["Strategic Plan 2022-2027", null, "Strategic Plan 2022-2027"],
    ["Mayor", null, "Mayor"],
  ])("reads %j as %j", (header, period, rest) => {
    expect(headerPeriod(header)).toEqual({ period, rest });
  });

  it.each([
    ["FY2026", "Q2", "FY2026 Q2"],
    ["2026", "M02", "2026-02"],
    ["FY2026", null, "FY2026"],
    [null, "Q2", "Q2"],
    ["FY2026", "FY2025", "FY2025"],
  ])("joins group %j and own %j to %j", (group, own, joined) => {
    expect(joinPeriods(group, own)).toBe(joined);
  });

  it.each([
    ["FY2026", [2026, 2026]],
    ["FY2025-26", [2025, 2026]],
    ["2023-24", [2023, 2024]],
    ["2026-02", [2026, 2026]],
    ["Q2", null],
  ])("%j touches the years %j", (period, years) => {
    expect(periodYears(period)).toEqual(years);
  });
});

describe("real dates as headers", () => {
  it.each([1900, 1904] as const)("are months in the %d date system", (dateSystem) => {
    const sheet = sheetOf({
      rows: ["!Measure | Owner | 2022-11-01 | 2023-01-01 | Target", "Calls answered | Dispatcher | 12 | 14 | 20", "Visits made | Nurse | 7 | 9 | 10"],
    }); // prettier-ignore
    const shift = dateSystem === 1904 ? 1462 : 0;
    const [header] = sheet.values;
    sheet.values[0] = (header ?? []).map((value) => (typeof value === "number" ? value - shift : value));
    const book = { ...workbookOf(sheet), dateSystem };
    const [reading] = readSheets(book, { today: "2026-02-16", skipSheets: [] });
    const columns = reading?.tables[0]?.columns ?? [];
    expect(columns.map(({ role, period }) => [role, period])).toEqual([
      ["measure", null], ["owner", null], ["actual", "2022-11"], ["actual", "2023-01"], ["target", null],
    ]); // prettier-ignore
  });
});

/** Serial numbers and ISO days agree in both date systems; number-format codes are told apart. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  endOfMonth,
  isoDayToSerial,
  numberFormatKind,
  serialToIsoDay,
  type DateSystem,
} from "../../core/workbook/dates";

describe("serial numbers as days", () => {
  it.each<[number, DateSystem, string | null]>([
    [1, 1900, "1900-01-01"],
    [59, 1900, "1900-02-28"],
    [61, 1900, "1900-03-01"],
    [46203, 1900, "2026-06-30"],
    [46203.75, 1900, "2026-06-30"],
    [44741, 1904, "2026-06-30"],
    [0, 1904, "1904-01-01"],
    [0, 1900, null],
    [-3, 1900, null],
    [3e9, 1900, null],
    [Number.NaN, 1900, null],
  ])("serial %s of the %s system is %s", (serial, system, day) => {
    expect(serialToIsoDay(serial, system)).toBe(day);
  });

  it.each(["2026-02-30", "2026-13-01", "26-01-01", "", "2026-6-3"])("%j is no day", (text) => {
    expect(isoDayToSerial(text, 1900)).toBeNull();
  });

  it("goes there and back for every day", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 61, max: 2_900_000 }),
        fc.constantFrom<DateSystem>(1900, 1904),
        (n, system) => {
          const day = serialToIsoDay(n, system);
          return day !== null && isoDayToSerial(day, system) === n;
        },
      ),
    );
  });

  it.each<[number, number, string]>([
    [2024, 2, "2024-02-29"],
    [2026, 12, "2026-12-31"],
    [2026, 18, "2027-06-30"],
    [2026, 0, "2025-12-31"],
  ])("month %s-%s ends on %s", (year, month, day) => {
    expect(endOfMonth(year, month)).toBe(day);
  });
});

describe("number formats", () => {
  it.each([
    ["General", "general"],
    ["", "general"],
    ["0%", "percent"],
    ["0.0%;[Red]-0.0%", "percent"],
    ["#,##0.00", "number"],
    ['"$"#,##0', "currency"],
    ["_($* #,##0.00_);_($* (#,##0.00)", "currency"],
    ["[$€-407] #,##0", "currency"],
    ["[$-409]mmmm d, yyyy;@", "date"],
    ["m/d/yyyy", "date"],
    ["mmm-yy", "date"],
    ["d-mmm", "date"],
    ["m/d/yyyy h:mm", "date"],
    ["h:mm", "time"],
    ["mm:ss", "time"],
    ["[h]:mm:ss", "time"],
    ["[Red]0", "number"],
    ['0 "days"', "number"],
    ["0.0\\d", "number"],
    ["@", "text"],
  ])("%j shows a %s", (code, kind) => {
    expect(numberFormatKind(code)).toBe(kind);
  });
});

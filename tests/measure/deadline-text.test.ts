/** Cells that are a date or period written as text. */
import { describe, expect, it } from "vitest";
import { readDeadlineText } from "../../core/measure";

describe("a cell that is a date", () => {
  it.each([
    ["FY27", "FY2027"],
    ["FY 2026-2027", "FY2026-27"],
    ["FY 26/27", "FY2026-27"],
    ["2026-27", "FY2026-27"],
    ["FY26-FY28", "FY2028"],
    ["Q3 FY27", "FY2027 Q3"],
    ["FY26 Q2", "FY2026 Q2"],
    ["2nd quarter FY26", "FY2026 Q2"],
    ["Q4 2026", "2026-Q4"],
    ["Q4", "Q4"],
    ["9/30/2026", "2026-09-30"],
    ["30/06/2026", "2026-06-30"],
    ["12-31-26", "2026-12-31"],
    ["2026-06-30", "2026-06-30"],
    ["Sept 2027", "2027-09"],
    ["Sep-27", "2027-09"],
    ["31 Dec 2026", "2026-12-31"],
    ["31-Dec-26", "2026-12-31"],
    ["June 30, 2026", "2026-06-30"],
    ["Sept. 30, 2026", "2026-09-30"],
    ["by December '26", "2026-12"],
    ["12/2026", "2026-12"],
    ["by the end of June 2024", "2024-06-30"],
    ["end of February 2028", "2028-02-29"],
    ["end of FY26", "FY2026"],
    ["end of 2026", "2026"],
    ["SY 24-25", "SY2024-25"],
    ["2024-2025 school year", "SY2024-25"],
    ["year-end", "YE"],
    ["July 2025 - June 2026", "2026-06"],
    ["2025 - 2030", "2030"],
    ["Spring 2027", "2027"],
    ["2027", "2027"],
  ])("%s is %s", (text, norm) => {
    expect(readDeadlineText(text)?.norm).toBe(norm);
  });

  it("keeps a deadline that cannot be dated", () => {
    expect(readDeadlineText("by spring")).toEqual({ text: "by spring", norm: null });
    expect(readDeadlineText("June 30")).toEqual({ text: "June 30", norm: null });
  });

  it("takes the order of day and month from the caller, unless a part is above 12", () => {
    expect(readDeadlineText("3/4/2026")?.norm).toBe("2026-03-04");
    expect(readDeadlineText("3/4/2026", "dmy")?.norm).toBe("2026-04-03");
    expect(readDeadlineText("3/14/2026", "dmy")?.norm).toBe("2026-03-14");
  });
});

describe("a cell that is no date", () => {
  it.each(["Ongoing", "Annually", "TBD", "", "Phase 2", "$5,000", "85%", "12 clinics in 2026", "yes"])(
    "%s",
    (text) => {
      expect(readDeadlineText(text)).toBeNull();
    },
  );
});

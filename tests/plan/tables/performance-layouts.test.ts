/** Statements of performance and results frameworks: what is forecast beside what is aimed at, money beside measures, officials. Made up. */
import { describe, expect, it } from "vitest";
import { expectLayout, type LayoutCase } from "../layout-case";
import { itemOf, read } from "../items/plan-of";
import { sheetOf, workbookOf } from "../sheet-of";

const layouts: LayoutCase[] = [
  {
    is: "a forecast of this year before the standard of the next",
    rows: [
      "!Measure | Forecast 2025/26 | Standard 2026/27 | Actual 2024/25",
      "Share of wells tested on time | 88% | 92% | 85%",
      "Number of farms visited | 310 | 350 | 287",
      "Number of leaflets in three languages | 12 | 15 | 9",
    ],
    headers: [1], first: 2, last: 4,
    roles: "measure actual target actual",
  },
  {
    is: "a projection before a goal, by fiscal year",
    rows: [
      "!Performance Measure | FY24 Actual | FY25 Projected | FY26 Goal",
      "Average days to mend a pump | 6 | 5 | 4",
      "Percent of calls answered in a minute | 71% | 75% | 80%",
    ],
    headers: [1], first: 2, last: 3,
    roles: "measure actual actual target",
  },
  {
    is: "a year's budget beside actions and what shows their success",
    rows: [
      "!Action | Measure of success | Officer | Budget 2026-27 | Timeframe",
      "Run a harvest fair | 900 visitors, up from 700 | Events Officer | 42000 | October 2026",
      "Open a second reading room | 80% of seats taken on Saturdays | Librarian | 96500 | March 2027",
      "Plant windbreaks | 1,200 trees planted | Ranger | 61000 | 2027-06-30",
    ],
    headers: [1], first: 2, last: 4,
    roles: "action measure owner other due",
  },
  {
    is: "officials of programs",
    rows: [
      "!Result | Result indicator | Target | Date to achieve target | Program official",
      "Rivers are clean | % of sites rated fair or better | At least 85% | March 2029 | Director, Rivers",
      "Wells are safe | Number of warnings in force | At most 4 | March 2028 | Director, Wells",
      "Data are shared | % of stations on the open map | 70% | March 2028 | Chief Data Officer",
    ],
    headers: [1], first: 2, last: 4,
    roles: "objective measure target due owner",
  },
]; // prettier-ignore

describe("performance statements", () => {
  it.each(layouts)("reads $is", expectLayout);

  it("gives a measure that is only watched the starting year of those beside it", () => {
    const rows = [
      "!Indicator | 2024/25 outturn | Q1 2025/26 | Target 2025/26",
      "Share of lamps mended in a week | 81% | 84% | 90%",
      "Number of lamps reported | 640 | 171 | No target",
    ];
    const item = itemOf(read(workbookOf(sheetOf({ rows }))), "lamps reported");
    expect([item.baseline?.value, item.target?.value ?? null]).toEqual([640, null]);
  });
});

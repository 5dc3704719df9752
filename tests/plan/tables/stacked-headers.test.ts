/** Years over what they hold, and the other way round: headers of two rows without merges. Made up. */
import { describe, expect, it } from "vitest";
import { expectLayout, readTables, type LayoutCase } from "../layout-case";

const layouts: LayoutCase[] = [
  {
    is: "years over actual, estimate and target in a budget book",
    rows: [
      "*Village of Tern Bay Budget Book",
      "",
      "! | FY24 | FY25 | FY26",
      "!Program Measures | Actual | Estimated | Target | Desired Level",
      "!Rescue | | | |",
      "Calls reached within eight minutes | 71% | 74% | 80% | 80% or more",
      "Volunteers who can drive the engine | 11 | 12 | 15 | 15 or more",
      "!Prevention | | | |",
      "Smoke alarms fitted in homes | 140 | 155 | 200 | 200 or more",
      "Inns inspected each year | 18 | 21 | 24 | 24",
    ],
    headers: [3, 4], first: 5, last: 10,
    roles: "measure actual actual target target",
  },
  {
    is: "what each year holds over the years",
    rows: [
      "! | Actual | Actual | Target | Target",
      "!Indicator | 2024 | 2025 | 2026 | 2027",
      "Trips by bus per resident | 14 | 15 | 17 | 19",
      "Buses on time | 81% | 84% | 88% | 90%",
      "Complaints per 10,000 trips | 6 | 5 | 4 | 3",
    ],
    headers: [1, 2], first: 3, last: 5,
    roles: "measure actual actual target target",
  },
  {
    is: "quarters over results, with the lead beyond them",
    rows: [
      "! | | Q1 | Q2 | Q3 | Q4 |",
      "!KPI | Annual target | Result | Result | Result | Result | Lead officer",
      "Potholes filled in five days | 90% | 82% | 88% | | | Roads Manager",
      "Bins missed per 100,000 | 40 | 52 | 47 | | | Waste Manager",
      "Planning cases in time | 85% | 86% | 89% | | | Head of Planning",
    ],
    headers: [1, 2], first: 3, last: 5,
    roles: "measure target actual actual actual actual owner",
  },
]; // prettier-ignore

describe("headers of stacked years", () => {
  it.each(layouts)("reads $is", (layout) => {
    expectLayout(layout);
  });

  it("gives each column the period above it", () => {
    const [table] = readTables(layouts[0] ?? { rows: [] });
    expect(table?.columns.map(({ period }) => period)).toEqual([null, "FY2024", "FY2025", "FY2026", null]);
  });
});

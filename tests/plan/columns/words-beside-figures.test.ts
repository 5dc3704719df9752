/** Headers that mean one thing over figures and another over words, and what is said in brackets or over the column. */
import { describe, it } from "vitest";
import { expectLayout, type LayoutCase } from "../layout-case";

const layouts: LayoutCase[] = [
  {
    is: "progress told in sentences is a note",
    rows: [
      "!Measure | Target | Current | Progress to date | Lead",
      "Parks inspected each month | 40 | 31 | Two new inspectors began in May, and the north side is done | Parks Manager",
      "Share of benches repaired in a week | 90% | 72% | The carpenter was ill, so repairs began late this spring | Works Manager",
    ],
    ...{ headers: [1], first: 2, last: 3, roles: "measure target ? notes owner" },
  },
  {
    is: "progress told in figures is an actual",
    rows: [
      "!Measure | Target | Progress to date | Lead",
      "Parks inspected each month | 40 | 31 | Parks Manager",
      "Share of benches repaired in a week | 90% | 72% | Works Manager",
    ],
    ...{ headers: [1], first: 2, last: 3, roles: "measure target actual owner" },
  },
  {
    is: "of a sponsor and a lead the lead is the owner",
    rows: [
      "!Action | SRO | Lead Officer(s) | Due",
      "Open the second reading room | Director of Culture | Library Manager | 2026-06-30",
      "Renew the boiler at the baths | Director of Works | Energy Manager | 2026-09-30",
    ],
    ...{ headers: [1], first: 2, last: 3, roles: "action other owner due" },
  },
  {
    is: "a sponsor alone is the owner",
    rows: [
      "!Action | Executive sponsor | Due",
      "Open the second reading room | Director of Culture | 2026-06-30",
      "Renew the boiler at the baths | Director of Works | 2026-09-30",
    ],
    ...{ headers: [1], first: 2, last: 3, roles: "action owner due" },
  },
  {
    is: "a word in brackets says which figures they are",
    rows: [
      "!Measure | Last year (actual) | This year (goal)",
      "Books lent per hour open | 61 | 75",
      "Visits to the mobile library | 4100 | 5000",
    ],
    ...{ headers: [1], first: 2, last: 3, roles: "measure ? target" },
  },
  {
    is: "a benchmark beside a baseline is the target",
    rows: [
      "!Measure | Baseline | Benchmark | Met?",
      "Minutes from call to first engine | 7.4 | 6 | No",
      "Minutes from call to full force | 12.1 | 11 | Yes",
    ],
    ...{ headers: [1], first: 2, last: 3, roles: "measure baseline target status" },
  },
];

describe("columns of words and of figures", () => {
  it.each(layouts)("$is", expectLayout);
});

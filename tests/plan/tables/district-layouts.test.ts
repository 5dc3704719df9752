/** Plans of small districts and grants: budget pages with estimates, units beside persons, forms with keys. Made up. */
import { describe, it } from "vitest";
import { expectLayout, type LayoutCase } from "../layout-case";

const layouts: LayoutCase[] = [
  {
    is: "measures with what a year is thought to end at beside its goal",
    rows: [
      "!Measure | Unit | FY2024 | | FY2025 | | FY2026 | Division",
      "! | | Goal | Actual | Goal | Projected | Goal |",
      "Hydrants flushed | each | 400 | 377 | 420 | 402 | 430 | Pipes",
      "Meters read on time | % | 98% | 96% | 98% | 97% | 98% | Billing",
      "Complaints on taste per 1,000 homes | each | 4 | 6.1 | 4 | 5.2 | 3 | Plant",
    ],
    merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "H1:H2"],
    headers: [1, 2], first: 3, last: 5,
    roles: "measure unit target actual target actual target department",
  },
  {
    is: "a year's target with its estimate, in one row of headers",
    rows: [
      "!Indicator | 2025 Actual | 2026 Target | 2026 Estimate | 2027 Target | Lead",
      "Riders per bus hour | 14.2 | 15 | 14.6 | 16 | Transit Planner",
      "Trips missed per month | 31 | 20 | 24 | 15 | Fleet Manager",
    ],
    headers: [1], first: 2, last: 3,
    roles: "measure baseline/actual target actual target owner",
  },
  {
    is: "a unit that is responsible and the person in it who is accountable",
    rows: [
      "!Ref | Action | Responsible Dept | Accountable | Due",
      "1 | Adopt a tree code | Planning | City Planner | 2026-06-30",
      "2 | Repave the depot yard | Public Works | Streets Supervisor | 2026-09-30",
      "3 | Open the budget to the public | Finance | Budget Manager | 2026-12-31",
      "4 | Train all crews in first aid | Fire | Chief Arlen | 2026-03-31",
    ],
    headers: [1], first: 2, last: 5,
    roles: "id action department owner due",
  },
  {
    is: "a lead agency and the one who manages the project there",
    rows: [
      "!Task | Lead Agency | Project Manager | Status",
      "Map all wells within a mile of the landfill | Health Department | R. Osei | Begun",
      "Line the second cell | Public Works | T. Alder | Not started",
      "Test the gas flare twice a year | Public Works | M. Quist | Done",
    ],
    headers: [1], first: 2, last: 4,
    roles: "action department owner status",
  },
  {
    is: "steps with what can be measured of them",
    rows: [
      "!Activities | By Whom | Timeframe | Measurables",
      "Hold story time in the park | JK | Summer 2026 | 25 families at each",
      "Lend out tools | RB | Ongoing | 300 loans in the first year",
    ],
    headers: [1], first: 2, last: 3,
    roles: "action owner due measure",
  },
  {
    is: "projects and their money by year, without a word on cost",
    rows: [
      "!Project | Driver | Project Manager | FY27 | FY28 | Total | In service",
      "Replace the clearwell roof | Renewal | A. Moss | 900 | 300 | 1200 | 2028-03-31",
      "Build a second river crossing | Growth | P. Lind | 0 | 2500 | 2500 | 2029-06-30",
      "Renew pumps at Mill Lane | Renewal | A. Moss | 410 | 0 | 410 | 2027-05-31",
      "GRAND TOTAL | | | =D2+D3+D4=1310 | =E2+E3+E4=#N/A | =F2+F3+F4=#N/A |",
    ],
    headers: [1], first: 2, last: 4,
    roles: "action other owner other other other due",
  },
  {
    is: "quarters marked with the letters of a key",
    rows: [
      "P = planned   X = in progress   C = complete",
      "",
      "!Annual objectives | Activities | Q1 | Q2 | Q3 | Q4 | Team member responsible | Completion date",
      "1.1 Screen every child for lead by June 30, 2026. | Buy two test kits | C | X | | | Nurse | 2025-12-15",
      " | Train the front desk | X | X | P | | Nurse | 2026-02-28",
      " | Call families who missed a visit | | P | P | P | Outreach Worker | 2026-06-30",
      "1.2 Open two walking paths by September 30, 2026. | Mark the route | C | C | | | Planner | 2025-11-30",
      " | Put up signs | | X | P | P | Planner | 2026-05-31",
    ],
    merges: ["A4:A6", "A7:A8"],
    headers: [3], first: 4, last: 8,
    roles: "objective action other other other other owner due",
  },
]; // prettier-ignore

describe("small districts and grants", () => {
  it.each(layouts)("$is", (layout) => expectLayout(layout));
});

/** Where a table stands on its sheet: below long heads, above another table, beside one, turned on its side. Made up. */
import { describe, expect, it } from "vitest";
import { expectLayout, readTables, type LayoutCase } from "../layout-case";

const layouts: LayoutCase[] = [
  {
    is: "a header below a long head of prose and labels",
    rows: [
      "*Department of Parks",
      "*Annual work program 2026",
      "Approved by the Board on December 9, 2025. Amounts in this program are in 2026 dollars and exclude staff time.",
      "Mission: Places for people to play, rest and meet.",
      "Contact: | Parks Director",
      "Phone: | 555-0134",
      "Fiscal year: | 2026",
      "Version: | 3",
      "",
      "How to read this table: each row is one task; the lead reports at the end of each quarter.",
      "",
      "!Goal | Task | Lead | Due | Status",
      "More shade | Plant 400 street trees | City Forester | 2026-11-30 | In progress",
      "More shade | Water young trees by truck | Parks Crew Leader | 2026-09-30 | Not started",
      "Safe play | Replace rubber at six playgrounds | Parks Planner | 2026-06-30 | In progress",
    ],
    headers: [12], first: 13, last: 15,
    roles: "goal action owner due status",
  },
  {
    is: "headers on two lines with a unit line below",
    rows: [
      "!Indicator | Baseline | Target | Responsible",
      "!  | (2024) | (2027) | (office)",
      "Share of streets swept each week | 61% | 80% | Streets",
      "Potholes open more than a week | 120 | 40 | Streets",
      "Average fleet age | 9.4 | 7.0 | Garage",
    ],
    headers: [1, 2], first: 3, last: 5,
    roles: "measure baseline target owner/department",
  },
  {
    is: "a table that begins in column C with a number column without header",
    rows: [
      "",
      " | | Priorities of the board 2026",
      "",
      "! | | | Priority | Key result | Owner | Deadline",
      " | | 1 | Grow membership | 1,200 paid members by year end | Membership Chair | 2026-12-31",
      " | | 2 | Steady money | Reserve of six months of costs | Treasurer | 2026-12-31",
      " | | 3 | Be heard | 24 stories in the press | Press Officer | 2026-12-31",
    ],
    headers: [4], first: 5, last: 7,
    roles: "other other id goal/objective measure owner due",
  },
  {
    is: "a department's head row above every block with the same header",
    rows: [
      "*Clerk",
      "!Objective | Measure | Target | Result",
      "Keep good records | Minutes posted within 7 days | 100% | 96%",
      "Keep good records | Requests answered in 5 days | 95% | 97%",
      "",
      "*Assessor",
      "!Objective | Measure | Target | Result",
      "Fair values | Appeals per 1,000 parcels | 5 | 6",
      "Fair values | Parcels visited | 2400 | 2510",
    ],
    headers: [2, 7], first: 3, last: 9,
    roles: "objective measure target actual",
  },
  {
    is: "years as columns with target and actual below",
    rows: [
      "! | | FY2025 | | FY2026 | | FY2027 |",
      "!Goal | Measure | Target | Actual | Target | Actual | Target | Owner",
      "Clean water | Days above the limit | 4 | 6 | 3 | 2 | 1 | Plant Manager",
      "Clean water | Leaks fixed in a day | 80% | 76% | 85% | 88% | 90% | Crew Chief",
      "Fair bills | Meters read on time | 96% | 97% | 98% | 97% | 99% | Billing Manager",
    ],
    merges: ["C1:D1", "E1:F1"],
    headers: [1, 2], first: 3, last: 5,
    roles: "goal measure target actual target actual target owner",
  },
  {
    is: "notes on the colours beside the table",
    rows: [
      "!Action | Owner | Due | RAG | | Key",
      "Open the new depot | Fleet Manager | 2026-05-01 | G | | G = on time",
      "Buy six trucks | Fleet Manager | 2026-08-01 | A | | A = up to a month late",
      "Train drivers | Safety Officer | 2026-09-01 | G | | R = later",
      "Sell the old yard | Property Manager | 2026-12-01 | R | |",
      "Move the archive | City Clerk | 2026-12-01 | G | |",
    ],
    headers: [1], first: 2, last: 6,
    roles: "action owner due status",
  },
  {
    is: "quarters with a target and an actual each, year total last",
    rows: [
      "!Strategic objective | KPI | Unit | Annual target | Q1 Target | Q1 Actual | Q2 Target | Q2 Actual | Q3 Target | Q3 Actual | Q4 Target | Q4 Actual | Custodian | POE",
      "Reliable power | Outages fixed within 4 hours | % | 95 | 92 | 90 | 93 | 94 | 95 | | 95 | | Manager: Electricity | Job cards",
      "Reliable power | New meters placed | Number | 800 | 200 | 180 | 200 | 215 | 200 | | 200 | | Manager: Electricity | Register",
      "Clean town | Streets swept | km | 480 | 120 | 118 | 120 | 121 | 120 | | 120 | | Manager: Waste | Log sheets",
    ],
    headers: [1], first: 2, last: 4,
    roles: "objective measure unit target target actual target actual target actual target actual owner notes/other",
  },
  {
    is: "a second language beside each text",
    rows: [
      "!Objective | Objectif | Indicator | Indicateur | Target | Owner",
      "Shorter lines at the counter | Des files plus courtes au comptoir | Average wait in minutes | Temps d'attente moyen en minutes | 8 | Service Manager",
      "Forms that people understand | Des formulaires que les gens comprennent | Forms sent back for errors | Formulaires retournés pour des erreurs | 3% | Service Manager",
      "Staff who stay | Du personnel qui reste dans la fonction | Share of staff leaving in a year | Part du personnel qui part dans une année | 9% | HR Chief",
    ],
    headers: [1], first: 2, last: 4,
    roles: "objective other measure other target owner",
  },
  {
    is: "risks beside the actions",
    rows: [
      "!Objective | Action | Lead | Due | Risk | Likelihood | Impact | Mitigation | Status",
      "Safe roads | Rebuild the Fourth Street crossing | City Engineer | 2026-10-01 | Bids above budget | Medium | High | Phase the work | On track",
      "Safe roads | Lower limits near schools | Police Chief | 2026-04-01 | State says no | Low | Medium | Ask early | On track",
      "Warm homes | Give out 200 heat pump grants | Housing Manager | 2026-12-01 | Few installers | High | Medium | Train local firms | At risk",
    ],
    headers: [1], first: 2, last: 4,
    roles: "objective action owner due other other other notes/other status",
  },
  {
    is: "only prose under priority heads",
    name: "Priorities",
    rows: [
      "*Council priorities for 2026",
      "",
      "*Priority 1: A safe town",
      "Reduce crashes with injuries from 48 to 30 by the end of 2027",
      "Open the second fire station by June 2026",
      "",
      "*Priority 2: A fair town",
      "Build 120 homes that nurses and teachers can afford by 2028",
      "Cut the wait for a permit to 20 days",
    ],
    headers: [], first: 3, last: 9,
    roles: "?",
  },
]; // prettier-ignore

describe("where a table stands on its sheet", () => {
  it.each(layouts)("reads $is", (layout) => expectLayout(layout));

  it("reads two tables with different headers one below the other", () => {
    const tables = readTables({
      rows: [
        "*Part A: Actions",
        "!Goal | Action | Lead | Due",
        "Good streets | Pave 12 miles | City Engineer | 2026-10-31",
        "Good streets | Mark 40 crossings | Traffic Engineer | 2026-08-31",
        "Good parks | Open the river walk | Parks Director | 2026-06-30",
        "",
        "*Part B: Measures",
        "!Measure | Baseline | Target | Frequency",
        "Pavement condition index | 61 | 70 | Yearly",
        "Residents pleased with parks | 72% | 80% | Yearly",
      ],
    });
    expect(tables.map((table) => table.headerRows.map((row) => row + 1))).toEqual([[2], [8]]);
    expect(tables.map((table) => [table.dataFirstRow + 1, table.dataLastRow + 1])).toEqual([[3, 5], [9, 10]]);
  }); // prettier-ignore

  it("reads two plan tables side by side", () => {
    const tables = readTables({
      rows: [
        "!Action | Owner | Due | | Measure | Baseline | Target",
        "Hire two planners | Planning Director | 2026-05-01 | | Days to a permit | 41 | 20",
        "Scan old plans | Records Clerk | 2026-09-01 | | Permits filed online | 38% | 75%",
        "Rewrite the guide | Senior Planner | 2026-07-01",
        "Meet builders each quarter | Planning Director | 2026-12-31",
        "Post all maps | GIS Analyst | 2026-10-31",
      ],
    });
    expect(tables.map((table) => [table.range.column, table.range.columns])).toEqual([[0, 3], [4, 3]]);
    expect(tables.map((table) => table.dataLastRow + 1)).toEqual([6, 3]);
  }); // prettier-ignore

  it("reads the same form twice side by side", () => {
    const tables = readTables({
      rows: [
        "*City | | | | *County",
        "!Goal | Measure | Target | | Goal | Measure | Target",
        "Safe | Crashes a year | 20 | | Fed | Meals served | 9000",
        "Clean | Tons of litter | 14 | | Housed | People in shelter | 40",
      ],
    });
    expect(tables.map((table) => [table.range.column, table.columns.map(({ role }) => role)])).toEqual([
      [0, ["goal", "measure", "target"]],
      [4, ["goal", "measure", "target"]],
    ]);
  }); // prettier-ignore

  it("keeps a table with an empty column together", () => {
    const tables = readTables({
      rows: [
        "!Action | Owner | Due | | Measure | Baseline | Target",
        "Hire two planners | Planning Director | 2026-05-01 | | Days to a permit | 41 | 20",
        "Scan old plans | Records Clerk | 2026-09-01 | | Permits filed online | 38% | 75%",
      ],
    });
    expect(tables.map((table) => [table.range.column, table.range.columns])).toEqual([[0, 7]]);
  });
});

/** Tables of measures: scorecards, OKR lists, open data, budgets' performance pages. Made up. */
import { describe, it } from "vitest";
import { expectLayout, type LayoutCase } from "../layout-case";

const layouts: LayoutCase[] = [
  {
    is: "an OKR list with start, current and target",
    rows: [
      "!Objective | Key Result | Start | Current | Target | Owner | Confidence",
      "Pay vendors on time | Raise invoices paid in 30 days | 82% | 88% | 95% | AP Manager | High",
      " | Cut approval time to four days | 11 | 7 | 4 | AP Manager | Medium",
      "Close the books faster | Close the year in 90 days | 152 | 139 | 90 | Controller | Low",
    ],
    headers: [1], first: 2, last: 4,
    roles: "objective measure baseline actual target owner ?",
  },
  {
    is: "data-file names for an OKR export",
    name: "okr_export",
    rows: [
      "okr_id | objective_title | kr_title | kr_owner | start_value | target_value | current_value | due_date",
      "17 | Residents trust our data | Datasets published monthly | Data Officer | 12 | 60 | 25 | @2026-06-30",
      "18 | Residents trust our data | Portal visits per week | Data Officer | 150 | 900 | 410 | @2026-12-31",
      "19 | Fewer breakdowns | Fleet uptime in percent | Fleet Manager | 88 | 96 | 91 | @2026-09-30",
    ],
    headers: [1], first: 2, last: 4,
    roles: "id objective measure owner baseline target actual due",
  },
  {
    is: "an open-data file of sustainable development indicators",
    name: "indicators",
    rows: [
      "goal_code | goal | indicator_code | indicator_description | unit | baseline_year | baseline_value | target_2030 | latest_value",
      "3 | Good health | 3.1.1 | Maternal deaths per 100,000 births | per 100,000 | 2015 | 41 | 20 | 28",
      "3 | Good health | 3.2.1 | Deaths of children under five per 1,000 births | per 1,000 | 2015 | 19 | 9 | 13",
      "6 | Clean water | 6.1.1 | Share of people with safe water at home | % | 2015 | 71 | 95 | 84",
      "6 | Clean water | 6.3.1 | Share of waste water treated | % | 2016 | 40 | 80 | 55",
    ],
    headers: [1], first: 2, last: 5,
    roles: "id goal id measure unit other baseline target actual",
  },
  {
    is: "budget-book measures: actuals and targets by fiscal year",
    rows: [
      "*Police Department – Performance Measures",
      "!Measure | FY23 Actual | FY24 Actual | FY25 Target | FY25 Estimate | FY26 Target",
      "Average response time, priority 1 calls (minutes) | 6.4 | 6.1 | 6.0 | 6.2 | 5.8",
      "Violent crimes per 1,000 residents | 3.1 | 2.9 | 2.8 | 2.7 | 2.6",
      "Share of officers trained in crisis intervention | 45% | 61% | 75% | 72% | 90%",
    ],
    headers: [2], first: 3, last: 5,
    roles: "measure actual actual target actual target",
  },
  {
    is: "bare years as actuals before a target column",
    rows: [
      "!Indicator | 2021 | 2022 | 2023 | 2024 | Target 2027",
      "Library visits per resident | 2.1 | 2.9 | 3.4 | 3.6 | 4.5",
      "Park acres per 1,000 residents | 7.8 | 7.9 | 7.9 | 8.1 | 9",
      "Trees planted | 220 | 310 | 280 | 415 | 600",
    ],
    headers: [1], first: 2, last: 4,
    roles: "measure actual actual actual actual target",
  },
  {
    is: "bare years to come as targets",
    rows: [
      "!Outcome indicator | Baseline | 2027 | 2028 | 2029 | Responsible agency",
      "Youth out of work or school | 14% | 13% | 12% | 10% | Labor Office",
      "Small firms that export | 120 | 140 | 165 | 200 | Trade Agency",
      "Roads in good shape | 55% | 58% | 62% | 68% | Roads Authority",
    ],
    headers: [1], first: 2, last: 4,
    roles: "measure baseline target target target owner",
  },
  {
    is: "goal as the word for the target",
    rows: [
      "!Metric | Goal | Actual | On Track?",
      "Permits issued within 10 days | 90% | 84% | No",
      "Inspections done next day | 95% | 97% | Yes",
      "Plan reviews returned in 15 days | 85% | 86% | Yes",
      "Code cases closed within 60 days | 75% | 70% | No",
    ],
    headers: [1], first: 2, last: 5,
    roles: "measure target actual status",
  },
  {
    is: "from and to with a unit and a short date word",
    rows: [
      "!No. | Key Result | Owner | From | To | Unit | By",
      "1.1 | Cut the backlog of building permits | Building Official | 340 | 100 | permits | Q3 FY26",
      "1.2 | Raise first-time approval | Plan Reviewer | 55 | 75 | % | Q4 FY26",
      "2.1 | Answer public records requests sooner | City Clerk | 12 | 5 | days | FY26",
    ],
    headers: [1], first: 2, last: 4,
    roles: "id measure owner baseline target unit due",
  },
  {
    is: "quarterly targets and actuals in pairs below quarter names",
    rows: [
      "!KPI | Q1 | | Q2 | | Status",
      "! | Target | Actual | Target | Actual |",
      "New homes permitted | 40 | 38 | 45 | 51 | On track",
      "Jobs announced | 100 | 60 | 120 | 95 | Behind",
      "Storefronts filled | 3 | 4 | 3 | 2 | At risk",
    ],
    merges: ["A1:A2", "B1:C1", "D1:E1", "F1:F2"],
    headers: [1, 2], first: 3, last: 5,
    roles: "measure target actual target actual status",
  },
  {
    is: "a measure list with definition, source and frequency",
    rows: [
      "!Measure ID | Measure Name | Definition | Data Source | Frequency | Desired Direction | Baseline | Target | Data Steward",
      "HS-1 | Clients placed in housing | Clients who hold a lease 90 days after intake | Case system | Quarterly | Up | 310 | 400 | Program Analyst",
      "HS-2 | Days from intake to placement | Median days for clients placed in the quarter | Case system | Quarterly | Down | 64 | 45 | Program Analyst",
      "HS-3 | Clients who return to shelter | Share back in shelter within a year | Shelter counts | Annual | Down | 22% | 15% | Shelter Manager",
    ],
    headers: [1], first: 2, last: 4,
    roles: "id measure notes ? other other baseline target ?",
  },
  {
    is: "measures with text figures only",
    rows: [
      "!Service | Service standard | Last year | This year | Target",
      "Streets | Potholes filled | 92 % in 48 hrs | 95 % in 48 hrs | 97 %",
      "Water | Main breaks repaired | 7 hours | 6.5 hours | 6 hours",
      "Trees | Storm calls answered | 3 days | 2 days | 2 days",
      "Signs | Missing stop signs replaced | 4 hrs | 4 hrs | ≤ 4 hrs",
    ],
    headers: [1], first: 2, last: 5,
    roles: "? measure ? actual/other target",
  },
  {
    is: "two owners' columns where one holds partners",
    rows: [
      "!Outcome | Indicator | Target 2030 | Lead agency | Partner agencies",
      "Clean air | Days with unhealthy air | 5 | Environment Agency | Transport; Health",
      "Clean air | Share of buses without diesel | 100% | Transit Authority | Environment Agency",
      "Healthy rivers | Rivers in good condition | 75% | Water Board | Farm Service",
    ],
    headers: [1], first: 2, last: 4,
    roles: "objective measure target owner/department other",
  },
  {
    is: "percent of target as a status",
    rows: [
      "!Program | Indicator | Annual Target | Achieved to Date | % of Target Achieved | Remarks",
      "Roads | Kilometres of road repaired | 120 | 80 | 67% | Rain in May",
      "Roads | Bridges inspected | 60 | 61 | 102% |",
      "Schools | Classrooms built | 45 | 20 | 44% | Contractor changed",
    ],
    headers: [1], first: 2, last: 4,
    roles: "goal measure target actual status notes",
  },
  {
    is: "a bilingual table",
    rows: [
      "!Indicator / Indicateur | Indicateur (FR) | Baseline / Référence | Target / Cible | Responsible / Responsable",
      "Share of calls answered in 30 seconds | Part des appels traités dans les 30 secondes | 71% | 85% | Client Services",
      "Number of offices with weekend hours | Nombre de bureaux ouverts la fin de semaine | 4 | 12 | Regional Offices",
      "Average days to issue a licence | Nombre moyen de jours pour délivrer un permis | 22 | 10 | Licensing Unit",
    ],
    headers: [1], first: 2, last: 4,
    roles: "measure other baseline target owner",
  },
]; // prettier-ignore

describe("layouts of measures", () => {
  it.each(layouts)("reads $is", expectLayout);
});

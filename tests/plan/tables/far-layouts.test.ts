/** Layouts further from the textbook: forms' heads, long questions, results chains, trackers, performance contracts. Made up. */
import { describe, it } from "vitest";
import { expectLayout, type LayoutCase } from "../layout-case";

const layouts: LayoutCase[] = [
  {
    is: "a form's head with labels and values above the table",
    rows: [
      "*Annual work plan",
      "Department: | Utilities | | Date: | 2026-01-12",
      "Prepared by: | Deputy Director | | Status: | Draft",
      "",
      "!Objective | Task | Who | Due date | Result",
      "Keep water safe | Test every well each month | Plant Operator | 2026-12-31 |",
      "Keep water safe | Replace the chlorine feed | Plant Operator | 2026-06-30 |",
      "Lose less water | Read all meters by radio | Meter Foreman | 2026-09-30 |",
    ],
    headers: [5], first: 6, last: 8,
    roles: "objective action owner due ?",
  },
  {
    is: "whole sentences as headers",
    rows: [
      "!What is the goal that we want to reach? | What specific actions will we take to reach the goal? | Who will be responsible for the action? | When will the action be completed? | How will we know that the action has worked?",
      "Every child reads by grade 3 | Place a reading coach in each school | Principals | August 2026 | Coaches are in place",
      "Every child reads by grade 3 | Hold family reading nights | Literacy Coordinator | Monthly | 300 families come",
      "Every student feels safe | Train staff in calm classrooms | Dean of Students | January 2027 | Referrals fall by 20%",
    ],
    headers: [1], first: 2, last: 4,
    roles: "goal action owner due measure",
  },
  {
    is: "a results chain with three plan years",
    rows: [
      "!Outcome | Output | Key activities | Indicator | Baseline | Year 1 | Year 2 | Year 3 | Means of verification | Responsible | Budget (USD)",
      "Better-fed children | Schools serve a daily meal | Train cooks and set up kitchens | Schools that serve a meal each day | 120 | 160 | 220 | 300 | Term reports | Education Office | 450000",
      "Better-fed children | Gardens supply schools | Start gardens at schools | Schools with a working garden | 15 | 40 | 80 | 120 | Field visits | Agriculture Office | 120000",
      "Mothers get care | Clinics open daily | Hire nurses for eight clinics | Clinics open six days a week | 3 | 5 | 7 | 8 | Clinic logs | Health Office | 610000",
    ],
    headers: [1], first: 2, last: 4,
    roles: "objective ? action measure baseline target/actual target/actual target/actual notes owner/department other",
  },
  {
    is: "key result areas with quarterly target and actual pairs",
    rows: [
      "!Key Result Area | Strategic Objective | Key Performance Indicator | Annual Target | Quarter 1 Target | Quarter 1 Actual | Quarter 2 Target | Quarter 2 Actual | Reason for variance",
      "Basic services | Reliable refuse removal | Households with weekly removal | 41000 | 41000 | 40800 | 41000 | 40950 | Truck repairs",
      "Basic services | Reliable water | Hours without water per month | 4 | 4 | 6 | 4 | 3 |",
      "Sound finance | Collect what is owed | Share of billed revenue collected | 95% | 92% | 90% | 94% | 93% | Slow holiday month",
    ],
    headers: [1], first: 2, last: 4,
    roles: "goal objective measure target target actual target actual notes",
  },
  {
    is: "a performance contract with weights and the year before",
    rows: [
      "!S/No | Performance criteria | Unit of Measure | Weight (%) | Previous Year (FY 2023/24) | Target (FY 2024/25)",
      "1 | Absorption of the capital budget | % | 10 | 78 | 95",
      "2 | Complaints resolved within 21 days | % | 5 | 64 | 90",
      "3 | Youth placed as interns | No. | 5 | 40 | 60",
      "4 | Asset register kept up to date | % | 3 | 100 | 100",
    ],
    headers: [1], first: 2, last: 5,
    roles: "id measure unit other baseline/actual target",
  },
  {
    is: "an audit tracker with recommendation, response and agreed action",
    rows: [
      "!# | Recommendation | Management Response | Agreed Action | Owner | Due | Status",
      "1 | Separate the duties of cashier and bookkeeper | Agreed, we will hire a second clerk | Hire a part-time cashier | Treasurer | 2026-04-30 | Open",
      "2 | Count the petty cash by surprise | Agreed | Count twice a year | Internal Auditor | 2026-03-31 | Closed",
      "3 | Review user rights of the payroll system | Partly agreed, see the note on cost | Review rights each January | Payroll Manager | 2026-01-31 | Open",
    ],
    headers: [1], first: 2, last: 4,
    roles: "id ? notes action owner due status",
  },
  {
    is: "pillar, goal, strategy and tactic with lead and supporting departments",
    name: "export",
    rows: [
      "Strategic Plan Pillar | Goal | Strategy | Tactic | Lead Dept. | Supporting Dept(s) | Status | Date Updated",
      "Livable | Great parks | Renew old parks | Replace the splash pad pump | Parks | Facilities | In Progress | @1/5/2026",
      "Livable | Great parks | Renew old parks | Light the soccer fields | Parks | Electric | Not Started | @1/5/2026",
      "Resilient | Ready for storms | Stronger grid | Bury the Elm feeder | Electric | Engineering | Completed | @12/1/2025",
    ],
    headers: [1], first: 2, last: 4,
    roles: "goal goal/objective strategy action owner/department other status other",
  },
  {
    is: "five years of actuals, target and whether it was met",
    rows: [
      "!Measure | Desired Direction | FY2021 Actual | FY2022 Actual | FY2023 Actual | FY2024 Target | FY2024 Actual | Target Met?",
      "Inspections per inspector | Up | 310 | 322 | 340 | 350 | 347 | No",
      "Days to license a home | Down | 64 | 60 | 51 | 45 | 44 | Yes",
      "Complaints closed in 30 days | Up | 71% | 74% | 80% | 85% | 88% | Yes",
    ],
    headers: [1], first: 2, last: 4,
    roles: "measure other actual actual actual target actual status",
  },
  {
    is: "priority names beside action and description",
    rows: [
      "!Priority | Action | Description | Lead | Status | Start | End",
      "Housing | Update the zoning map | Allow homes above shops along Main Street and near the station | Planner | Under way | 2026-01-01 | 2026-09-30",
      "Housing | Waive fees for small homes | Council ordinance with a cap of forty units in the first year | City Attorney | Not started | 2026-04-01 | 2026-12-31",
      "Climate | Heat the pool with the sun | Grant is in hand, bids are due in March after the freeze | Facilities Manager | Under way | 2025-11-01 | 2026-06-30",
    ],
    headers: [1], first: 2, last: 4,
    roles: "goal action notes owner status other due",
  },
  {
    is: "two columns: department and objective",
    name: "Department objectives",
    rows: [
      "!Department | Objective",
      "Library | Raise the number of children in summer reading from 410 to 600",
      "Library | Open on Sundays in the school year",
      "Streets | Resurface 9 lane miles in fiscal year 2026",
      "Clerk | Answer 95% of records requests within five business days",
    ],
    headers: [1], first: 2, last: 5,
    roles: "department objective/measure/action",
  },
  {
    is: "one column of objectives under a header",
    name: "Goals",
    rows: [
      "*Objectives",
      "Reduce energy use in city buildings by 15% by 2028",
      "Complete the sidewalk network within half a mile of schools",
      "Maintain a fund balance of at least 17% of operating revenue",
    ],
    headers: [1], first: 2, last: 4,
    roles: "objective/measure/action",
  },
  {
    is: "a second table of another kind below the first",
    rows: [
      "*Part A – Indicators",
      "!Indicator | Unit | Baseline | Target",
      "Visitors a year | number | 80000 | 110000",
      "Nights in hotels | number | 41000 | 55000",
      "Rating by guests | stars | 3.9 | 4.4",
      "",
      "*Part B – Projects",
      "!Project | Lead | Start | Finish | Status",
      "Signs on the old town walk | Tourism Office | 2026-02-01 | 2026-05-31 | Started",
      "Night bus on weekends | Transit Office | 2026-04-01 | 2026-06-30 | Planned",
    ],
    headers: [2], first: 3, last: 5,
    roles: "measure unit baseline target",
  },
  {
    is: "updates dated in the header and an estimate of completion",
    rows: [
      "!Measurable Objective | Person Accountable | Est. Completion | Update as of 1/31/2026 | Council Goal",
      "Cut overtime in the fire department by 10% | Fire Chief | Jun-26 | Two new hires start in March, see staffing memo | Sound finances",
      "Bring 95% of hydrants into service | Utility Manager | Sep-26 | 88% after the fall tests; parts are ordered | Safe community",
      "Answer 90% of calls in 20 seconds | Dispatch Supervisor | Dec-26 | 84% in the last quarter | Safe community",
    ],
    headers: [1], first: 2, last: 4,
    roles: "measure/objective owner due notes goal",
  },
  {
    is: "ids that carry the level, with a level column",
    rows: [
      "Level | Number | Title | Owner | % Complete | Due Date",
      "Goal | 1 | Safe and healthy neighborhoods | | |",
      "Objective | 1.1 | Fewer burglaries | Police Chief | 40 | 6/30/2026",
      "Action | 1.1.1 | Start a camera registry | Police Captain | 80 | 3/31/2026",
      "Action | 1.1.2 | Light the alleys off Center Street | Public Works Director | 0 | 6/30/2026",
      "Goal | 2 | A trusted city hall | | |",
      "Objective | 2.1 | Open data by default | CIO | 25 | 12/31/2026",
    ],
    headers: [1], first: 2, last: 7,
    roles: "other id action/objective/measure owner status due",
  },
  {
    is: "a minimum and a maximum and a stretch target",
    rows: [
      "!KPI | KPI Owner | Minimum | Target | Stretch Target | Latest | Trend | Comment",
      "Days of cash on hand | Finance Director | 120 | 180 | 200 | 171 | Up |",
      "Bills paid online | Billing Manager | 40% | 60% | 70% | 52% | Up | New portal in May",
      "Bond rating reviews passed | Treasurer | 1 | 2 | 2 | 1 | Flat |",
    ],
    headers: [1], first: 2, last: 4,
    roles: "measure owner target target target actual other notes",
  },
]; // prettier-ignore

describe("far layouts", () => {
  it.each(layouts)("reads $is", expectLayout);
});

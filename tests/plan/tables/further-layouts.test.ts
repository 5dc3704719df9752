/** Layouts as many kinds of organisations keep them: scorecards, calendars of quarters, forms' columns, exports of other tools. Made up. */
import { describe, it } from "vitest";
import { expectLayout, type LayoutCase } from "../layout-case";

const layouts: LayoutCase[] = [
  {
    is: "an export of a task tool",
    rows: [
      "Task ID | Created At | Completed At | Last Modified | Name | Section/Column | Assignee | Assignee Email | Start Date | Due Date | Tags | Notes | Projects | Parent task | Priority | Progress",
      "120883 | 2026-01-05 | | 2026-02-01 | Draft the housing ordinance | Housing | Ana Bell | ana@town.example | 2026-01-10 | 2026-04-30 | | Waiting for the state model | Strategic plan | | High | In progress",
      "120884 | 2026-01-05 | 2026-01-30 | 2026-01-30 | Map all empty lots | Housing | Bo Cruz | bo@town.example | 2026-01-05 | 2026-01-31 | | | Strategic plan | | Medium | Completed",
      "120885 | 2026-01-06 | | 2026-01-06 | Meet with the college on dorms | Housing | Ana Bell | ana@town.example | | 2026-06-15 | | | Strategic plan | | Low | Not started",
    ],
    headers: [1], first: 2, last: 4,
    roles: "id other other other action goal/other/strategy/department owner other other due other notes other/goal other/goal other status",
  },
  {
    is: "a table of objectives and key results with scores",
    rows: [
      "!Quarter | Team | Objective | Key Result | Start | Target | Current | Progress | Confidence | DRI",
      "Q1 2026 | Permits | Permits in days, not weeks | Median days to a home permit | 34 | 15 | 27 | 37% | 0.6 | Lena Ort",
      "Q1 2026 | Permits | Permits in days, not weeks | Share of permits filed online | 41% | 80% | 60% | 49% | 0.7 | Lena Ort",
      "Q1 2026 | Parks | A park within ten minutes | Homes within ten minutes of a park | 61% | 70% | 62% | 11% | 0.4 | Max Roy",
    ],
    headers: [1], first: 2, last: 4,
    roles: "other/due department/owner objective measure baseline target actual status other/status owner",
  },
  {
    is: "a goal sheet with quarters Q1 to Q4 of targets then of actuals under merged heads",
    rows: [
      "!Strategic Theme | Objective | KPI | Unit | Quarterly targets | | | | Quarterly actuals | | | | Responsible officer",
      "! | | | | Q1 | Q2 | Q3 | Q4 | Q1 | Q2 | Q3 | Q4 |",
      "Service | Quick repairs | Leaks fixed within a day | % | 80 | 82 | 85 | 88 | 79 | 84 | | | Water Foreman",
      "Service | Fair billing | Meters read each month | % | 97 | 97 | 98 | 98 | 96 | 97 | | | Billing Chief",
      "People | Safe crews | Days lost to injury | No. | 4 | 4 | 3 | 3 | 6 | 2 | | | Safety Officer",
    ],
    merges: ["E1:H1", "I1:L1"],
    headers: [1, 2], first: 3, last: 5,
    roles: "goal objective measure unit target target target target actual actual actual actual owner",
  },
  {
    is: "actions with a bar of months",
    rows: [
      "!Objective | Activity | Responsible | Jan | Feb | Mar | Apr | May | Jun | Budget",
      "Healthy herd | Vaccinate calves in all villages | Vet Officer | x | x | | | | | 12000",
      "Healthy herd | Train two keepers a village | Extension Officer | | x | x | x | | | 8000",
      "Good market | Build a roof over the market | Works Officer | | | | x | x | x | 41000",
    ],
    headers: [1], first: 2, last: 4,
    roles: "objective action owner ? ? ? ? ? ? other",
  },
  {
    is: "a school plan with strategies, evidence and people in plural brackets",
    rows: [
      "*Goal 1: By June 2027, 75% of students will read at grade level (from 58%).",
      "",
      "!Strategies/Action Steps | Person(s) Responsible | Timeline (Start-End) | Resources/Funding Source | Evidence of Implementation | Evidence of Impact | Status",
      "Use the new reading books in all classes | Principal, coaches | Aug 2025 - Jun 2026 | Title I | Walk-through notes | Fall to spring growth of 8 points | In progress",
      "Meet in grade teams every week to look at data | Grade leads | Weekly | None | Agendas | 80% of plans show regrouping | In progress",
      "Offer an hour of help after school | Title I teacher | Oct 2025 - Apr 2026 | Grant | Sign-in sheets | 60 students gain a level | Not started",
    ],
    headers: [3], first: 4, last: 6,
    roles: "action/strategy owner due other notes/measure measure/notes status",
  },
  {
    is: "a nonprofit's plan with who, what and by when",
    rows: [
      "!Strategic Goal | What will we do? | Who is responsible? | By when? | What will it cost? | How will we know we succeeded? | Update - March | Update - June",
      "Feed more people | Open a Saturday pantry | Pantry Manager | May 2026 | 4000 | 90 families each Saturday | Site found | ",
      "Feed more people | Ask grocers for unsold bread | Volunteer Lead | March 2026 | 0 | 5 grocers give weekly | 3 signed | 5 signed",
      "Stand on firm ground | Find 40 monthly donors | Development Director | Dec 2026 | 1500 | $2,000 a month | 11 donors | 19 donors",
    ],
    headers: [1], first: 2, last: 4,
    roles: "goal action owner due other measure notes notes",
  },
  {
    is: "service standards with the norm and last year's mark",
    rows: [
      "!Service | Service standard | Target % | 2023 | 2024 | 2025 | Comments",
      "Passport photos | Ready in 15 minutes | 95 | 93 | 96 | 97 |",
      "Birth records | Mailed within 5 working days | 90 | 84 | 88 | 91 | New printer in May",
      "Dog licences | Issued while you wait | 100 | 100 | 100 | 100 |",
    ],
    headers: [1], first: 2, last: 4,
    roles: "? measure target actual actual actual notes",
  },
  {
    is: "an equality plan with outcome, action, measure and lead role",
    rows: [
      "!Ref | Equality outcome | What we will do | Measure of success | Current position | Target | Timescale | Lead | Protected characteristic | Progress to date",
      "1a | Fair pay | Publish pay gaps by grade | Gender pay gap | 11.2% | 7% | March 2027 | Head of HR | Sex | Data checked",
      "1b | Fair pay | Review how bonuses are set | Bonus gap | 19% | 10% | March 2027 | Head of HR | Sex |",
      "2a | Open doors | Add ramps at nine libraries | Libraries with step-free entry | 14 | 23 | Sept 2026 | Estates Lead | Disability | Four ramps built",
    ],
    headers: [1], first: 2, last: 4,
    roles: "id objective action measure baseline target due owner other notes/actual",
  },
  {
    is: "a balanced scorecard with weights and initiatives",
    rows: [
      "!Perspective | Strategic objective | KPI | Weight | UoM | Base (2024) | Target 2025 | Target 2026 | Target 2027 | Initiative | Owner",
      "Financial | Spend less on power | Power bill per building | 10% | $ | 41000 | 39000 | 36000 | 33000 | LED lights | Energy Manager",
      "Customer | Happy visitors | Visitors who would come again | 20% | % | 71 | 75 | 80 | 85 | Greeters | Visitor Services",
      "Learning | Skilled staff | Staff with a certificate | 15% | % | 32 | 40 | 50 | 60 | Tuition fund | HR",
    ],
    headers: [1], first: 2, last: 4,
    roles: "goal objective measure other unit baseline target target target action/other/strategy owner/department",
  },
  {
    is: "a department's work plan with hours, dependencies and milestones",
    rows: [
      "!Work Item | Council Priority | Lead | Supporting Depts | Est. Staff Hours | Dependencies | Milestones | Start | Finish | Status",
      "Update the tree code | Green city | Planning | Legal, Parks | 220 | Hearing | Draft by March | Jan | Aug | On track",
      "Move payroll to the cloud | Good government | Finance | IT, HR | 900 | Contract | Test in May | Feb | Dec | Delayed",
      "Set up a storm hotline | Safe city | Public Works | Fire | 80 | | Live by Nov | May | Nov | Not started",
    ],
    headers: [1], first: 2, last: 4,
    roles: "action goal owner/department other other other notes/other other due status",
  },
  {
    is: "headers with units and years in brackets",
    rows: [
      "!Indicator (unit) | Baseline (year) | Mid-term target (2027) | End target (2030) | Latest value (2025) | Source | Data owner",
      "Share of homes with a bath | 61% (2023) | 70% | 85% | 64% | Census office | Statistics",
      "Mothers who die in childbirth (per 100,000) | 310 (2022) | 250 | 180 | 295 | Health survey | Ministry of Health",
      "Children in school (age 6-12) | 82% (2023) | 90% | 97% | 85% | School count | Ministry of Education",
    ],
    headers: [1], first: 2, last: 4,
    roles: "measure baseline target target actual notes/other owner",
  },
  {
    is: "recommendations of a master plan with phase and cost",
    rows: [
      "!Rec # | Recommendation | Lead Agency | Partners | Phase (Short/Mid/Long) | Cost | Potential Funding",
      "3.1 | Join the river trail to downtown | Parks | County | Short | $$ | State grant",
      "3.2 | Add a safe crossing at Mill Road | Public Works | DOT | Mid | $$$ | Federal",
      "4.1 | Allow small shops in homes | Planning | | Short | $ | Staff time",
    ],
    headers: [1], first: 2, last: 4,
    roles: "id action owner/department other due/other other other",
  },
  {
    is: "a police strategic plan with outline numbers and completion marks",
    rows: [
      "!No. | Goal / Objective / Action | Assigned | Target Date | Complete (Y/N) | Remarks",
      "1 | Goal: Build trust | | | |",
      "1.1 | Objective: Meet people where they are | | | |",
      "1.1.1 | Hold coffee hours in each ward | Lt. Moss | 2026-03-31 | Y |",
      "1.1.2 | Put officers on foot downtown | Lt. Moss | 2026-06-30 | N | Staffing",
      "1.2 | Objective: Be open | | | |",
      "1.2.1 | Post use-of-force data each quarter | Sgt. Hale | 2026-04-15 | N |",
    ],
    headers: [1], first: 2, last: 7,
    roles: "id ? owner due status notes",
  },
  {
    is: "annual objectives with a mid-year and a year-end review",
    rows: [
      "!Key Objective | Key Performance Indicator | Target | Mid-Year Review | Year-End Review | Rating | Manager Comments",
      "Answer callers quickly | Calls answered within 20 seconds | 85% | 81% | 86% | Met |",
      "Keep books in order | Audit findings | 0 | 1 | 1 | Not met | Repeat finding",
      "Help staff grow | Staff with a growth plan | 100% | 74% | 98% | Partly met |",
    ],
    headers: [1], first: 2, last: 4,
    roles: "objective measure target actual/status/notes actual/status/notes status notes",
  },
  {
    is: "green action plan with action owner, delivery partner and output",
    rows: [
      "!Theme | Action | Output | Action owner | Delivery partner | Start date | Completion date | Funding secured? | Carbon impact | BRAG",
      "Buildings | Fit heat pumps in five depots | 5 depots heated without gas | Head of Property | Energy agency | 2026-04-01 | 2027-03-31 | Yes | High | Green",
      "Buildings | Train caretakers to run boilers well | 40 caretakers trained | Head of Property | College | 2026-01-01 | 2026-07-31 | Yes | Low | Blue",
      "Travel | Lease electric vans | 30 vans in use | Fleet Manager | | 2026-06-01 | 2027-06-01 | No | Medium | Amber",
    ],
    headers: [1], first: 2, last: 4,
    roles: "goal action measure/other/notes owner other other due other other status",
  },
  {
    is: "stretch and threshold targets",
    rows: [
      "!Objective | Metric | Last FY | Threshold | Target | Stretch | Q1 | Q2 | Owner",
      "Grow ridership | Boardings per day | 8100 | 8400 | 9000 | 9800 | 8350 | 8700 | Transit Manager",
      "On-time buses | Trips within 5 minutes | 81% | 83% | 87% | 90% | 82% | 84% | Operations Chief",
      "Safe rides | Crashes per 100,000 miles | 1.9 | 1.8 | 1.5 | 1.2 | 1.7 | 1.4 | Safety Officer",
    ],
    headers: [1], first: 2, last: 4,
    roles: "objective measure baseline/actual target/other target target actual actual owner",
  },
  {
    is: "an improvement plan after an inspection",
    rows: [
      "!Finding | Root cause | Corrective action | Responsible | Target completion | Actual completion | Verified by | Evidence of completion",
      "Eye wash not tested weekly | No one assigned | Add to the opening list | Lab Manager | 2026-02-15 | 2026-02-10 | Safety Officer | Log",
      "Two labels missing | Old printer | Buy a label printer | Lab Manager | 2026-03-01 | | Safety Officer |",
      "Training record gaps | Paper files | Move records online | HR Officer | 2026-06-30 | | QA Lead |",
    ],
    headers: [1], first: 2, last: 4,
    roles: "notes/other/objective/goal notes/other action owner due other other measure/notes/other",
  },
  {
    is: "Spanish beside English in one cell of the header",
    rows: [
      "!Objective / Objetivo | Action / Acción | Responsible / Responsable | Deadline / Plazo | Status / Estado",
      "Safe crossings for children | Paint 30 crossings near schools | Streets Chief | 2026-08-15 | In progress",
      "Safe crossings for children | Hire 12 crossing guards | Police Captain | 2026-09-01 | Not started",
      "Parks for all | Open the south park gate | Parks Director | 2026-05-01 | Completed",
    ],
    headers: [1], first: 2, last: 4,
    roles: "objective action owner due status",
  },
  {
    is: "an indicator table with national goals and reporting years below one head",
    rows: [
      "!Development Goal | Indicator | Reporting agency | Actual | | | Target | |",
      "! | | | 2022 | 2023 | 2024 | 2025 | 2026 | 2027",
      "Less hunger | Children under five too short for their age | Health | 31% | 30% | 29% | 27% | 25% | 22%",
      "Less hunger | Farms with water all year | Agriculture | 12% | 13% | 15% | 18% | 22% | 26%",
      "More power | Villages with power | Energy | 41% | 48% | 55% | 63% | 72% | 80%",
    ],
    merges: ["D1:F1", "G1:I1"],
    headers: [1, 2], first: 3, last: 5,
    roles: "goal measure owner/department actual actual actual target target target",
  },
  {
    is: "a maintenance of effort list with only names of measures and numbers",
    rows: [
      "Workload and Performance Indicators | 2023 Actual | 2024 Actual | 2025 Est. | 2026 Proj.",
      "Permits issued | 812 | 845 | 860 | 875",
      "Inspections done within a day | 91% | 92% | 93% | 94%",
      "Total complaints received | 140 | 131 | 125 | 120",
      "Average days to close a case | 31 | 29 | 28 | 26",
    ],
    headers: [1], first: 2, last: 5,
    roles: "measure actual actual actual/target target",
  },
]; // prettier-ignore

describe("further layouts", () => {
  it.each(layouts)("reads $is", (layout) => expectLayout(layout));
});

/** Plans as councils, counties, schools and agencies lay them out: made up, in the forms that they use. */
import { describe, it } from "vitest";
import { expectLayout, type LayoutCase } from "../layout-case";

const layouts: LayoutCase[] = [
  {
    is: "a council's indicators by quarter with a red-amber-green column",
    rows: [
      "*Corporate Plan performance, quarter 2",
      "",
      "!Ref | Council Priority | KPI | Lead Service | 2023/24 Outturn | 2024/25 Target | Q1 | Q2 | Q3 | Q4 | RAG | Commentary",
      "CP1 | Clean streets | % of missed bins collected within two days | Environment | 91% | 95% | 93% | 94% | | | Amber | Two vehicles were off the road in May",
      "CP2 | Clean streets | Number of fly-tips cleared within 24 hours | Environment | 410 | 450 | 101 | 120 | | | Green |",
      "CP3 | Safe homes | Private rented homes inspected | Housing | 88 | 120 | 22 | 19 | | | Red | One inspector post is vacant",
      "CP4 | Safe homes | Average days to re-let an empty home | Housing | 31 | 25 | 30 | 29 | | | Amber |",
    ],
    headers: [3], first: 4, last: 7,
    roles: "id goal measure owner/department actual target actual actual actual actual status notes",
  },
  {
    is: "actions with a responsible officer, milestone and date",
    rows: [
      "!Action | Senior Responsible Officer | Milestone | By when | RAG | Progress update",
      "Adopt a tree strategy | Head of Parks | Draft to committee | Sep 2026 | G | Consultation closed with 212 replies",
      "Open a second household recycling site | Waste Manager | Lease signed | Mar 2027 | A | Landlord's terms awaited",
      "Replace the town hall boilers | Head of Property | Tender issued | Nov 2026 | R | Budget gap found at survey stage",
    ],
    headers: [1], first: 2, last: 4,
    roles: "action owner ? due status notes",
  },
  {
    is: "a logical framework with means of verification",
    rows: [
      "*Logical framework – rural water programme",
      "!Result level | Result statement | Indicator | Baseline (2024) | Target (2028) | Means of Verification | Assumptions | Responsible",
      "Outcome 1 | Households in six districts use safe water all year | % of households within 500 m of a working point | 42% | 80% | Household survey | Rain patterns stay as they are | District Water Office",
      "Output 1.1 | Water points are repaired and kept working | Number of water points repaired | 0 | 150 | Field reports | Spare parts can be imported | Works team",
      "Output 1.2 | Water committees manage their points | % of committees with a bank account | 15% | 75% | Bank statements | | Community team",
    ],
    headers: [2], first: 3, last: 5,
    roles: "? objective measure baseline target notes ? owner",
  },
  {
    is: "a school improvement plan",
    rows: [
      "*Maple Ridge Middle School – Improvement Plan 2025-26", "",
      "!SMART Goal | Strategies | Action Steps | Person(s) Responsible | Timeline | Resources Needed | Evidence of Success",
      "By June 2026, 75% of grade 7 students will meet the state reading standard (61% in 2025) | Daily guided reading | Train all teachers in guided reading | Reading Coach | August 2025 | Sub days | Agendas and sign-in sheets",
      " | | Schedule a 90-minute reading block | Principal | September 2025 | None | Master schedule",
      "By June 2026, chronic absence falls from 18% to 12% | Attendance teams | Call home on day two of an absence | Attendance Clerk | Ongoing | Auto-dialer | Call log shows 95% of absences followed up",
    ],
    headers: [3], first: 4, last: 6,
    roles: "goal/objective strategy action owner due other measure",
  },
  {
    is: "corrective actions after an audit",
    rows: [
      "!Clause | Finding | Corrective Action | Responsible Person | Target Date | Status | Evidence",
      "A.5.1 | No review of the policy in three years | Review and re-issue the security policy | IT Manager | 30/06/2026 | In progress | Draft v2",
      "A.8.2 | Backups are not tested | Test a restore every quarter | Systems Engineer | 31/03/2026 | Open |",
      "A.9.4 | Shared accounts in the depot | Give each user an account | Depot Supervisor | 15/02/2026 | Closed | Account list",
    ],
    headers: [1], first: 2, last: 4,
    roles: "id ? action owner due status ?",
  },
  {
    is: "agency priority goals with a goal leader",
    rows: [
      "!Agency | Priority Goal | Goal Leader | Indicator | Baseline | Target | Target Date",
      "Department of Roads | Fewer deaths on rural roads | Deputy Secretary | Deaths per 100 million miles | 1.9 | 1.5 | 2027-09-30",
      "Department of Roads | Fewer deaths on rural roads | Deputy Secretary | Rural crashes with serious injuries | 812 | 640 | 2027-09-30",
      "Revenue Service | Answer the phone | Commissioner | Average wait in minutes | 22 | 8 | 2026-09-30",
    ],
    headers: [1], first: 2, last: 4,
    roles: "department goal owner measure baseline target due",
  },
  {
    is: "a balanced scorecard",
    rows: [
      "!Perspective | Strategic Objective | Measure | Target | Initiative | Owner",
      "Customer | Residents get answers fast | First-contact resolution rate | 80% | Train the call team on permits | Call Center Manager",
      "Finance | Live within our means | Fund balance as share of spending | 17% | Adopt a reserve policy | Finance Director",
      "Internal process | Permits without paper | Share of permits filed online | 90% | Launch the permit portal | Building Official",
      "Learning and growth | Keep good people | Voluntary turnover | 8% | Pay study | HR Director",
    ],
    headers: [1], first: 2, last: 5,
    roles: "goal objective measure target action/strategy owner",
  },
  {
    is: "a capital project list",
    rows: [
      "!Project # | Project Name | Department | Start | Finish | Budget | Status | % Complete",
      "W-101 | Replace the Elm Street main | Public Works | 2025-04-01 | 2026-08-31 | 1200000 | Under construction | 45%",
      "P-007 | Build the north trail bridge | Parks | 2026-01-15 | 2026-12-01 | 640000 | Design | 10%",
      "F-003 | Renovate Station 2 | Fire | 2024-09-01 | 2025-12-20 | 2100000 | Complete | 100%",
    ],
    headers: [1], first: 2, last: 4,
    roles: "id action department other due other status status/other",
  },
  {
    is: "questions as headers",
    rows: [
      "!Where are we now? | Where do we want to be? | How will we get there? | Who is responsible? | By when?",
      "Half of our buses run on diesel | All buses run without diesel | Buy 12 electric buses a year | Transit Director | 2030",
      "Permits take 40 days | Permits take 15 days | Move reviews online | Building Official | Dec 2026",
      "22% of streets are in poor shape | 10% or less in poor shape | Double the paving budget | City Engineer | FY28",
    ],
    headers: [1], first: 2, last: 4,
    roles: "baseline target strategy/action owner due",
  },
  {
    is: "the four small words: what, who, when, how will we know",
    rows: [
      "*Town board retreat – what we agreed",
      "!What | Who | When | How will we know?",
      "Fix the leak in the library roof | Facilities lead | June | Dry through the fall storms",
      "Start a volunteer fire academy | Fire Chief | Fall 2026 | 12 recruits graduate",
      "Apply for the river trail grant | Town Planner | March 1 | Grant is awarded",
    ],
    headers: [2], first: 3, last: 5,
    roles: "action owner due measure",
  },
  {
    is: "champion, accountable and what success looks like",
    rows: [
      "!Desired outcome | Champion | Accountable | Success looks like | Milestone date | RAG",
      "A downtown that people visit after work | Council Member Ode | Economic Development Director | Restaurant sales up 10% by 2027 | 2027-06-30 | Green",
      "Streets where children can walk to school | Council Member Bright | Public Works Director | 80% of routes have sidewalks | 2028-06-30 | Amber",
      "A city hall that answers | Mayor | City Clerk | Requests closed in five days | 2026-12-31 | Red",
    ],
    headers: [1], first: 2, last: 4,
    roles: "objective owner/other owner/other measure due status",
  },
  {
    is: "lead, support and department beside one another",
    rows: [
      "!Strategy # | Strategy | Tactic | Lead | Support | Department | Timeframe | % done",
      "1.1 | Plan for growth | Update the land use code | Planning Manager | Legal | Community Development | Short term | 60%",
      "1.2 | Plan for growth | Map vacant lots | GIS Analyst | Planning | IT | Ongoing | 25%",
      "2.1 | Grow jobs | Open a small business desk | Economic Development Manager | Chamber | City Manager's Office | Mid term | 0%",
    ],
    headers: [1], first: 2, last: 4,
    roles: "id strategy action owner other department due status",
  },
  {
    is: "federal style: year columns of targets under one group header",
    rows: [
      "!Indicator | Unit | Baseline (2023) | Targets | | | Source",
      "! | | | 2024 | 2025 | 2026 |",
      "Children fully vaccinated by age two | % | 78 | 81 | 84 | 88 | Registry",
      "Clinics open on weekends | Number | 12 | 15 | 18 | 22 | Survey",
      "Average wait for a first visit | days | 19 | 17 | 15 | 12 | Booking system",
    ],
    merges: ["A1:A2", "B1:B2", "C1:C2", "D1:F1", "G1:G2"],
    headers: [1, 2], first: 3, last: 5,
    roles: "measure unit baseline target target target notes/other",
  },
  {
    is: "twelve month columns",
    rows: [
      "!Performance Measure | Owner | Goal | Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec | YTD",
      "Calls answered within 30 seconds | Call Center Manager | 90% | 88% | 91% | 90% | 92% | | | | | | | | | 90%",
      "Potholes filled within two days | Streets Supervisor | 95% | 97% | 96% | 95% | 91% | | | | | | | | | 95%",
      "Overtime hours | Fire Chief | 400 | 380 | 420 | 390 | 410 | | | | | | | | | 1600",
    ],
    headers: [1], first: 2, last: 4,
    roles: "measure owner target actual actual actual actual actual actual actual actual actual actual actual actual actual",
  },
  {
    is: "actions with crosses under quarters",
    rows: [
      "!Action | Lead | Q1 | Q2 | Q3 | Q4",
      "Hire a grants writer | HR Director | X | | |",
      "Write the housing plan | Planning Director | X | X | X |",
      "Hold four neighborhood meetings | City Clerk | X | X | X | X",
      "Publish the annual report | City Manager | | | | X",
    ],
    headers: [1], first: 2, last: 5,
    roles: "action owner other other other other",
  },
]; // prettier-ignore

describe("layouts of governments", () => {
  it.each(layouts)("reads $is", expectLayout);
});

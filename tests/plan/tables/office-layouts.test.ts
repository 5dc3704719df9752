/** Plans in the words of other kinds of offices: councils, quality managers, aid projects, hospitals, small towns. Made up. */
import { describe, it } from "vitest";
import { expectLayout, type LayoutCase } from "../layout-case";

const layouts: LayoutCase[] = [
  {
    is: "sectors group what a climate plan does; what an action saves is no baseline",
    rows: [
      "!No | Sector | Measure to be taken | Lead | Support | Timeframe | Cost | CO2 savings (t/yr) | Co-benefits | Progress",
      "E1 | Energy | Put solar panels on all school roofs | Facilities | Utilities | Short | $$ | 410 | Lower bills | In progress",
      "E2 | Energy | Swap street lights for LEDs | Public Works | Electric Co-op | Medium | $ | 220 | Safer nights | Not started",
      "E3 | Energy | Buy green power for the water plant | Utilities | | Long | $$$ | 1800 | | Not started",
      "T1 | Travel | Build bike lanes to the station | Transport | Engineering | Medium | $$ | n/a | Health | In progress",
      "T2 | Travel | Replace the bus fleet | Transport | Finance | Long | $$$ | 950 | Quieter streets | Not started",
    ],
    headers: [1], first: 2, last: 6,
    roles: "id goal action owner other due other other notes/other status",
  },
  {
    is: "targets of two years by sector",
    rows: [
      "!Sector | Indicator | Unit | Baseline (2018) | 2030 target | 2045 target | Source of data",
      "Homes | Homes heated without gas | homes | 1200 | 9000 | 21000 | Permits",
      "Homes | Energy used per home | kWh | 11200 | 8000 | 5200 | Utility",
      "Travel | Trips on foot or by bike | % | 11% | 20% | 35% | Survey",
      "Waste | Waste kept out of landfill | % | 32% | 60% | 80% | Scale house",
    ],
    headers: [1], first: 2, last: 5,
    roles: "goal/objective measure unit baseline target target other/notes",
  },
  {
    is: "a results chain whose first column says result",
    rows: [
      "!Result | No | Indicator | Baseline | Milestone 2026 | Milestone 2027 | Target 2028 | Means of verification | Assumptions | Responsible",
      "OUTPUT 1: Farmers use better seed | 1.1 | Farmers who plant improved seed | 900 | 1500 | 2600 | 4000 | Field survey | Rains come | Ministry of Agriculture",
      "OUTPUT 1: Farmers use better seed | 1.2 | Share of seed that is certified | 12% | 20% | 35% | 50% | Seed lab | | Seed Board",
      "OUTPUT 2: Roads reach markets | 2.1 | Kilometres of feeder road graded | 0 | 40 | 90 | 140 | Works log | Budget is released | Roads Agency",
      "OUTPUT 2: Roads reach markets | 2.2 | Hours to market by truck | 6 | 5 | 4 | 3 | Survey | | Roads Agency",
    ],
    headers: [1], first: 2, last: 5,
    roles: "objective id measure baseline target target target notes/other notes/other owner/department",
  },
  {
    is: "an implementing partner and marks by quarter",
    rows: [
      "!Output | Activity | Implementing partner | Q1 | Q2 | Q3 | Q4",
      "1.1 | Drill test wells in the valley | Water Board | x | x | |",
      "1.1 | Train pump keepers | NGO partner | | x | x |",
      "1.2 | Build a clinic at the crossroads | Health Office | | | x | x",
      "2.1 | Print school books | Ministry of Education | x | | |",
    ],
    headers: [1], first: 2, last: 5,
    roles: "id/objective/other/goal action owner/department ? ? ? ?",
  },
  {
    is: "projects with their goal, manager and health",
    rows: [
      "!Proj # | Project | Council Goal | Department | Project Manager | Start | Est. Completion | Budget | Spent to Date | % Complete | Phase | Health | Comments / Next Steps",
      "W-1 | Elm Street water main | Strong Utilities | Water | D. Ruiz | 2025-09-15 | 2026-05-30 | 2400000 | 1310000 | 55% | Construction | G |",
      "W-2 | Pump station 4 controls | Strong Utilities | Water | D. Ruiz | 2025-03-01 | 2026-12-15 | 585000 | 221000 | 40% | Construction | Y | Parts on back order",
      "P-1 | Skate park lights | Great Parks | Parks | K. Oyelaran | 2026-01-10 | Q4 2026 | 98000 | 4500 | 10% | Design | G |",
      "P-2 | Trail bridge over Mill Creek | Great Parks | Parks | TBD | | FY27 | 310000 | 0 | 0% | Not started | G | Needs a manager",
      "F-1 | Online permits | Good Service | Finance | S. Voss | 2025-07-01 | 2026-06-30 | 120000 | 101000 | 85% | Testing | R | Vendor is late",
    ],
    headers: [1], first: 2, last: 6,
    roles: "id action goal/objective department owner other due other other status other/status status notes",
  },
  {
    is: "quality objectives of a certified company",
    rows: [
      "*QUALITY OBJECTIVES AND PLANNING TO ACHIEVE THEM",
      "Document no: QF-06-02 | | Rev: 4 | | Date: 2026-01-05",
      "",
      "!S.No. | Process | Quality Objective | Measurement criteria | Current Performance | Target | Action Plan | Resources Required | Responsibility | Target Date | Evaluation Method | Frequency of monitoring",
      "1 | Sales | Faster answers to customers | Days from request to offer | 6 | 3 | Set up templates for offers | CRM licence | Sales Manager | 2026-06-30 | Offer log | Monthly",
      "2 | Purchasing | Fewer late deliveries | % deliveries on time | 88% | 95% | Rate suppliers each quarter | None | Purchasing Head | 2026-09-30 | Supplier rating | Quarterly",
      "3 | Production | Less scrap | Scrap as % of output | 3.4% | 2.5% | Train operators on setup | Trainer | Production Manager | 2026-12-31 | Scrap report | Monthly",
      "4 | HR | Skilled staff | Training hours per person | 9 | 16 | Publish a training calendar | Budget | HR Head | 2026-12-31 | Training record | Half-yearly",
    ],
    headers: [4], first: 5, last: 8,
    roles: "id department/other/goal objective measure baseline target action other owner due notes/other other",
  },
  {
    is: "objectives with targets in words and where they stand now",
    rows: [
      "!Objective | KPI | Where are we now? | Where do we want to be? | How will we get there? | Who | By when | RAG",
      "Answer the phone faster | Average wait in seconds | 95 | 45 | Add two call takers | Contact Centre Manager | Mar 2026 | A",
      "Cut paper | Sheets printed per month | 41000 | 20000 | Move forms online | Digital Lead | Sep 2026 | G",
      "Keep staff | Staff turnover | 17% | 11% | Exit talks and career paths | HR Business Partner | Mar 2027 | R",
    ],
    headers: [1], first: 2, last: 4,
    roles: "objective measure baseline target action/strategy owner due status",
  },
  {
    is: "outturns of earlier years beside this year's target",
    rows: [
      "!PI Ref | Performance Indicator | Polarity | 2022/23 Outturn | 2023/24 Outturn | 2024/25 Target | 2024/25 Outturn | 2025/26 Target | Service | Accountable Exec",
      "H1 | Homes let within 20 days | Higher is better | 71% | 74% | 80% | 78% | 85% | Housing | Director of Homes",
      "H2 | Repairs fixed at first visit | Higher is better | 81% | 82% | 88% | 86% | 90% | Housing | Director of Homes",
      "W1 | Bins missed per 100,000 | Lower is better | 62 | 58 | 50 | 54 | 45 | Waste | Director of Place",
    ],
    headers: [1], first: 2, last: 4,
    roles: "id measure other actual/baseline actual/baseline target actual/baseline target department owner",
  },
  {
    is: "a delivery plan with milestones and a delivery lead",
    rows: [
      "!Priority | Commitment | Deliverable | Milestones | Delivery lead | Sponsor | Start | Finish | % complete | RAG | Evidence",
      "Health | Shorter waits | Open an evening clinic | Lease signed by May; doors open in October | Clinic Manager | Medical Director | Jan-26 | Oct-26 | 20% | Green | Lease",
      "Health | Shorter waits | Book visits online | Supplier picked; pilot at two sites | Digital Manager | Chief Nurse | Feb-26 | Dec-26 | 5% | Amber | Tender papers",
      "People | Skilled teams | Train 40 ward leaders | Course designed; two cohorts done | Head of Learning | Chief Nurse | Mar-26 | Mar-27 | 0% | Green |",
    ],
    headers: [1], first: 2, last: 4,
    roles: "goal objective/strategy/action action notes/other/measure owner other other due status status notes/other",
  },
  {
    is: "headers all in capitals",
    rows: [
      "!STRATEGIC AIM | OBJECTIVE | KPI | BASELINE 2024/25 | TARGET 2025/26 | ACTUAL Q1 | ACTUAL Q2 | TREND | RAG STATUS | LEAD OFFICER | COMMENTS",
      "Learning for all | Better attendance | Attendance rate in primary | 91.2% | 94% | 92% | 92.8% | ↑ | AMBER | Head of Schools |",
      "Learning for all | Better attendance | Pupils away more than 10% of days | 21% | 15% | 20% | 18% | ↑ | AMBER | Head of Schools | Autumn term",
      "Safe homes | Fewer fires | Fires in homes per year | 61 | 50 | 14 | 27 | → | RED | Fire Chief |",
    ],
    headers: [1], first: 2, last: 4,
    roles: "goal objective measure baseline target actual actual other/status status owner notes",
  },
  {
    is: "headers all in small letters and short",
    rows: [
      "goal | obj | kpi | base | targ | now | resp | by | stat | notes",
      "Tidy town | Clean streets | Bags of litter picked per week | 40 | 80 | 52 | Street crew boss | Dec 2026 | ok | crew short",
      "Tidy town | Clean streets | Complaints on litter | 31 | 10 | 22 | Street crew boss | Dec 2026 | ok |",
      "Open hall | Quick answers | Days to answer a letter | 12 | 5 | 9 | Clerk | Jun 2026 | late |",
    ],
    headers: [1], first: 2, last: 4,
    roles: "goal objective measure baseline target actual owner due status notes",
  },
  {
    is: "a small town's list in plain words",
    rows: [
      "*Town of Birch Hollow goals for the year",
      "",
      "What we want to do | Why | Who's doing it | When | Cost | How it's going",
      "Fix the town hall roof before winter | It leaks on the records | Selectmen | October | 22000 | Bids are in",
      "Get 20 more families to recycle | Tipping fees went up | Transfer station crew | December | 0 | 11 so far",
      "Hold a summer fair on the green | People asked for it | Rec committee | July | 3500 | Done",
      "Write a plan for the old school | It stands empty | Planning board | Next spring | 8000 | Not yet",
    ],
    headers: [3], first: 4, last: 7,
    roles: "action/objective/goal notes owner due other status/notes",
  },
  {
    is: "custodian, assigned to, success criteria and evidence",
    rows: [
      "!Strategic Priority | Initiative | Success Criteria | Custodian | Assigned To | Timescale | Evidence | Status",
      "Trusted data | Build one address file | 98% of records match | Registrar | GIS Analyst | Q3 2026 | Audit report | On track",
      "Trusted data | Publish a data catalogue | 60 data sets listed | CIO | Data Steward | Q4 2026 | Web page | On track",
      "Simple service | One sign-on for residents | 12000 accounts opened | CIO | Product Owner | Q2 2027 | System count | Delayed",
    ],
    headers: [1], first: 2, last: 4,
    roles: "goal action/strategy/objective measure owner owner/other due notes/other status",
  },
  {
    is: "a hospital's scorecard by perspective with thresholds in colour",
    rows: [
      "!Perspective | Strategic Objective | Measure | Baseline (FY24) | FY26 Target | Green | Amber | Red | YTD | Trend | Owner",
      "Patients | Safe care | Falls per 1,000 bed days | 4.1 | 3.0 | <3.0 | 3.0-4.0 | >4.0 | 3.4 | ▲ | Chief Nurse",
      "Patients | Prompt care | Patients seen in 4 hours | 78% | 90% | >90% | 80-90% | <80% | 84% | ▲ | COO",
      "People | Well staff | Sick days per person | 9.8 | 8.0 | <8 | 8-9 | >9 | 9.1 | ► | HR Director",
    ],
    headers: [1], first: 2, last: 4,
    roles: "goal objective measure baseline target other/target other/target other/target actual other/status owner",
  },
]; // prettier-ignore

describe("plans in the words of many offices", () => {
  it.each(layouts)("reads $is", (layout) => expectLayout(layout));
});

/** Plans of small offices: what stands beside, below and above their tables. Made up. */
import { describe, expect, it } from "vitest";
import { expectLayout, readTables, type LayoutCase } from "../layout-case";

const layouts: LayoutCase[] = [
  {
    is: "a scorecard with its initiatives beyond the targets",
    rows: [
      "!Objective | Measure | Unit | FY25 Baseline | FY26 Target | Strategic Initiative | Lead",
      "Borrowers find what they need | Requests filled in a week | % | 71% | 85% | Shared catalogue with the valley | Head Librarian",
      " | Visits per resident | visits | 3.1 | 4 | | Head Librarian",
      "Every branch is welcoming | Visitors who would come again | % | 88% | 92% | Repaint of the reading rooms | Branch Manager",
      " | Hours open a week | hours | 31 | 38 | Volunteer evenings | Branch Manager",
    ],
    headers: [1], first: 2, last: 5,
    roles: "objective measure unit baseline target action owner",
  },
  {
    is: "strategies beyond the targets with their actions stay above them",
    rows: [
      "!Goal | Measure | Baseline | Target | Strategy | Action steps | Responsible | By when",
      "Readers at grade level | Grade 3 reading at level | 52% | 65% | Small-group reading | Train all tutors in phonics | Principal | 2026-09-30",
      " | | | | Small-group reading | Buy levelled readers | Librarian | 2026-08-15",
      "Pupils in class | Daily attendance | 91% | 95% | Calls home | Hire a family liaison | Principal | 2026-10-31",
      " | | | | Calls home | Send a weekly list of absences | Clerk | 2026-09-15",
    ],
    headers: [1], first: 2, last: 5,
    roles: "goal/objective measure baseline target strategy action owner due",
  },
  {
    is: "the level of a past year leads to the goal of the next",
    rows: [
      "!Focus area | Measure | 2024 level | 2025 goal | Units | Responsible",
      "Beaches | Days a beach was closed | 31 | 12 | days | Lifeguard Captain",
      "Beaches | Litter per kilometre of sand | 64 | 30 | pieces | Parks Ranger",
      "Piers | Piles inspected | 120 | 400 | piles | Harbour Engineer",
    ],
    headers: [1], first: 2, last: 4,
    roles: "goal/objective measure baseline target unit owner",
  },
  {
    is: "the level of the year under way beside a baseline is an actual",
    rows: [
      "!Indicator | Baseline | 2025 level | 2028 target | Owner",
      "Households with safe water | 61% | 66% | 80% | Water Office",
      "Wells tested each year | 40 | 75 | 200 | Health Office",
      "Hours without supply per month | 52 | 47 | 20 | Water Office",
    ],
    headers: [1], first: 2, last: 4,
    roles: "measure baseline actual target owner/department",
  },
  {
    is: "signatures below the last row, two in a row",
    rows: [
      "*Annual quality plan",
      "!No | Objective | KPI | Present level | Target | Responsible | Deadline",
      "1 | Trusted results | Samples reported in time | 91% | 98% | Lab Manager | 2026-06-30",
      "2 | Trusted results | Repeated tests | 4% | 1% | Lab Manager | 2026-09-30",
      "3 | Safe work | Days lost to injury | 12 | 0 | Safety Adviser | 2026-12-31",
      "",
      "Approved by: ________________ | | | Date: ____________",
      "Reviewed at the management meeting on ___/___ | Signature: ______________",
    ],
    headers: [2], first: 3, last: 5,
    roles: "id objective/goal measure baseline/actual target owner due",
  },
  {
    is: "group names with a column to themselves, and no header at all",
    rows: [
      "*Village of Harrow Falls",
      "",
      "*Goal 1 - Roads that last",
      " | Pave two miles of Mill Road | Road Foreman | September",
      " | Replace the culvert at the ford | Road Foreman | October",
      "*Goal 2 - Steady taxes",
      " | Apply for three outside grants | Clerk | June",
      " | Keep the levy rise under 2 percent | Board | Town meeting",
    ],
    headers: [], first: 3, last: 8,
    roles: "goal action/measure owner due",
  },
  {
    is: "group names above a headed column without a name of its own",
    rows: [
      "! | Action | Who | By when | Progress",
      "*Warm homes",
      " | Insulate the almshouses | Housing Officer | 2026-05-31 | Under way",
      " | Visit every home with a prepay meter | Energy Adviser | 2026-11-30 | Not started",
      "*Green streets",
      " | Plant hedges along the bypass | Parks Officer | 2026-03-31 | Done",
      " | Swap two vans for electric ones | Fleet Officer | 2026-12-31 | Not started",
    ],
    headers: [1], first: 2, last: 7,
    roles: "goal action owner due status",
  },
  {
    is: "a parish council's headings in questions of its own",
    rows: [
      "*Parish action plan 2026-27",
      "!Aim | What we will do | Who | By when | Cost | How we will know",
      "A safer lane | Ask the county for a 20 mph zone | Highways working group | Spring 2026 | £0 | Limit signed",
      "A safer lane | Buy a speed indicator device | Clerk | June 2026 | £2,900 | Device in use",
      "A lively hall | Run a monthly lunch | Hall committee | Monthly | £600 | 30 people at each lunch",
    ],
    headers: [2], first: 3, last: 5,
    roles: "goal/objective action owner due other measure",
  },
  {
    is: "an Australian delivery program with years ticked",
    rows: [
      "!Ref | Strategy | Deliverable | Responsible Officer | 2025/26 | 2026/27 | 2027/28 | Measure | Target",
      "1.1.1 | Look after our roads | Reseal program delivered | Manager Works | ✓ | ✓ | ✓ | Kilometres resealed | 40",
      "1.1.2 | Look after our roads | Bridge inspections | Manager Works | ✓ | | ✓ | Bridges inspected | 25",
      "1.2.1 | Lively town centres | Main street plan adopted | Manager Planning | | ✓ | | Plan adopted by council | 1",
      "1.2.2 | Lively town centres | Night market trial | Events Officer | ✓ | | | Stall holders | 30",
    ],
    headers: [1], first: 2, last: 5,
    roles: "id strategy/goal action owner other other other measure target",
  },
  {
    is: "a New Zealand long-term plan's levels of service",
    rows: [
      "!Level of service | Performance measure | Current performance (2024/25) | Target Year 1 (2025/26) | Target Year 2 (2026/27) | Target Years 4-10",
      "Water is safe to drink | Days with a boil notice | 3 | 0 | 0 | 0",
      "Water is there when needed | Unplanned shut-offs per 1,000 homes | 9.1 | 8 | 7 | 6",
      "Roads are smooth | Average roughness of sealed roads | 102 | 100 | 98 | 95",
    ],
    headers: [1], first: 2, last: 4,
    roles: "objective/goal/measure/strategy measure baseline/actual target target target",
  },
  {
    is: "an Irish annual service plan",
    rows: [
      "!Service | Objective | Key Actions 2026 | Lead Section | Timeframe | KPI | Status Q1",
      "Libraries | Reach more readers | Open the Sunday hours pilot | Library Services | Q2 2026 | Visits per head | On target",
      "Libraries | Reach more readers | Deliver books to care homes | Library Services | Q4 2026 | Homes served | On target",
      "Fire | Fewer home fires | Fit 400 smoke alarms | Fire Services | Q3 2026 | Alarms fitted | Delayed",
    ],
    headers: [1], first: 2, last: 4,
    roles: "goal/department/other objective action owner/department due measure status",
  },
  {
    is: "a UN country office's results matrix",
    rows: [
      "!Outcome | Output | Indicator | Baseline (2023) | Target (2027) | Data source | Lead agency | Contributing agencies",
      "Children learn | Schools have water | Schools with a working tap | 210 | 600 | School census | Ministry of Education | Water Authority",
      "Children learn | Teachers are trained | Teachers certified | 1,150 | 3,000 | Registry | Ministry of Education | Teacher colleges",
      "Mothers are safe | Clinics are staffed | Births attended by a midwife | 54% | 75% | Health survey | Ministry of Health | District offices",
    ],
    headers: [1], first: 2, last: 4,
    roles: "goal/objective objective/strategy/notes measure baseline target other/notes owner other",
  },
  {
    is: "a charity's theory of change in columns",
    rows: [
      "!Outcome | Indicator of change | Where we were (2024) | Where we are (2025) | Where we want to be (2027) | Who",
      "Young people feel safe | Members who feel safe at the club | 64% | 71% | 85% | Youth Lead",
      "Young people find work | Members in work after six months | 22% | 29% | 45% | Jobs Coach",
      "Families cope | Families using the pantry once only | 30% | 34% | 50% | Pantry Lead",
    ],
    headers: [1], first: 2, last: 4,
    roles: "objective/goal measure baseline actual target owner",
  },
  {
    is: "results of three years before a target",
    rows: [
      "!Department | Measure | 2023 Result | 2024 Result | 2025 Result | 2026 Target",
      "Police | Minutes to reach a call | 7.9 | 7.4 | 7.1 | 6.5",
      "Police | Cases cleared | 41% | 44% | 43% | 50%",
      "Fire | Homes with a checked alarm | 1200 | 1900 | 2400 | 3500",
    ],
    headers: [1], first: 2, last: 4,
    roles: "department measure actual/baseline actual actual target",
  },
  {
    is: "last year's figure, this year's and what is wanted, without the word target",
    rows: [
      "!Service | Measure | 2024-25 figure | 2025-26 figure | We want | Lead officer",
      "Waste | Household waste recycled | 44.1% | 46.3% | 50% | Waste Manager",
      "Waste | Missed bins per 100,000 | 71 | 65 | 50 | Waste Manager",
      "Benefits | Days to decide a claim | 19 | 17 | 14 | Benefits Manager",
    ],
    headers: [1], first: 2, last: 4,
    roles: "goal/department/strategy/other measure baseline/actual actual target owner",
  },
  {
    is: "sponsor, lead and assigned staff beside each other",
    rows: [
      "!Initiative | Milestone | Executive sponsor | Assigned to | Start | Finish | % complete",
      "New payroll system | Contract signed | Chief Financial Officer | Payroll Manager | 2026-01-05 | 2026-03-31 | 40%",
      "New payroll system | Parallel run done | Chief Financial Officer | Payroll Manager | 2026-04-01 | 2026-08-31 | 0%",
      "Records moved off paper | Scanning vendor chosen | Town Clerk | Deputy Clerk | 2026-02-01 | 2026-04-30 | 10%",
    ],
    headers: [1], first: 2, last: 4,
    roles: "strategy/goal/action/objective action owner/other owner/other other due status",
  },
  {
    is: "a summary of three rows above the plan",
    rows: [
      "*Status summary",
      "!Status | Actions",
      "Done | 4",
      "Late | 1",
      "",
      "*Action plan",
      "!Goal | Action | Owner | Due | Status",
      "Clean bay | Repair the outfall screens | Harbour Engineer | 2026-05-31 | Late",
      "Clean bay | Test water at six beaches | Health Officer | 2026-06-30 | Done",
      "Busy port | Dredge the inner berth | Port Captain | 2026-11-30 | Done",
    ],
    headers: [7], first: 8, last: 10,
    roles: "goal action owner due status",
  },
]; // prettier-ignore

describe("plans of small offices", () => {
  it.each(layouts)("reads $is", (layout) => {
    expectLayout(layout);
  });

  it("reads two lists beside each other, each with people and dates of its own, as two tables", () => {
    const tables = readTables({
      rows: [
        "*Performance goals | | | | | Initiatives",
        "!Measure | 2025 level | 2026 goal | Responsible | | # | Initiative | Assigned to | Due",
        "Minutes to roll out at night | 3.1 | 2 | Captain | | 1 | Paint the bay doors | Lieutenant | 2026-04-30",
        "Volunteers on the roll | 22 | 30 | Chief | | 2 | Sign the mutual aid pact | Chief | 2026-05-31",
        "Drills held | 18 | 24 | Training Officer | | 3 | Buy a thermal camera | Quartermaster | 2026-07-31",
        "Hydrants tested | 140 | 310 | Captain",
        "Homes visited | 60 | 200 | Chief",
      ],
    });
    expect(tables.map(({ columns }) => columns.map(({ role }) => role))).toEqual([
      ["measure", "baseline", "target", "owner"],
      ["id", "action", "owner", "due"],
    ]);
  });
});

/** More layouts: exports of project tools, open data of agencies, council trackers, health and school plans. Made up. */
import { describe, it } from "vitest";
import { expectLayout, type LayoutCase } from "../layout-case";

const layouts: LayoutCase[] = [
  {
    is: "an export of a project tool",
    name: "Project export",
    rows: [
      "!WBS | Task Name | Duration | Start | Finish | Predecessors | Resource Names | % Complete",
      "1 | Migrate the permit system | 120 days | 2026-01-05 | 2026-06-19 | | IT Manager | 35%",
      "1.1 | Clean the address table | 20 days | 2026-01-05 | 2026-01-30 | | GIS Analyst | 100%",
      "1.2 | Train counter staff | 10 days | 2026-05-04 | 2026-05-15 | 2 | Permit Supervisor | 0%",
    ],
    headers: [1], first: 2, last: 4,
    roles: "id action other other due other owner status",
  },
  {
    is: "an agency's key indicators in snake case with a status key",
    name: "kpi_data",
    rows: [
      "agency,program,kpi_name,kpi_unit,baseline_fy22,actual_fy24,target_fy25,target_met,responsible_unit".replace(/,/g, " | "),
      "Water | Mains | Breaks per 100 miles | count | 14 | 11 | 10 | no | Distribution",
      "Water | Billing | Bills paid online | percent | 38 | 55 | 60 | no | Customer Care",
      "Parks | Trails | Trail miles open | miles | 41 | 46 | 45 | yes | Trails Team",
    ],
    headers: [1], first: 2, last: 4,
    roles: "department goal/other measure unit baseline actual target status owner/department",
  },
  {
    is: "a health improvement plan with strategy bands and activity rows",
    rows: [
      "*Community Health Improvement Plan", "",
      "!Priority: Food access", "!Goal: Fewer families go without enough to eat",
      "!Objective | Activity | Lead Organization | Partners | Timeframe | Process Measure | Outcome Measure",
      "Raise school breakfast take-up to 60% by 2028 | Serve breakfast in class | School District | PTA | 2026-2027 | Schools that serve in class | Breakfast take-up",
      " | Open a summer meal bus | Food Bank | Transit | Summer 2026 | Stops a week | Meals served",
    ],
    merges: ["A3:G3", "A4:G4"],
    headers: [5], first: 6, last: 7,
    roles: "objective action owner other due measure measure",
  },
  {
    is: "a council request tracker",
    rows: [
      "!Date Requested | Council Member | Request | Department | Staff Assigned | Target Date | Status | Resolution",
      "2026-01-06 | Ward 2 | Trim the trees that hide the stop sign at Oak | Public Works | Urban Forester | 2026-01-20 | Closed | Trimmed on January 14",
      "2026-01-08 | Ward 4 | Study a crosswalk near the senior center | Engineering | Traffic Engineer | 2026-03-31 | Open |",
      "2026-01-13 | Ward 1 | Report on the cost of leaf pickup | Finance | Budget Analyst | 2026-02-10 | Open |",
    ],
    headers: [1], first: 2, last: 4,
    roles: "other other action department owner due status notes",
  },
  {
    is: "a climate plan with measure as the word for an action",
    rows: [
      "!Sector | Measure | GHG Reduction (tons) | Lead | Cost | Time frame | Co-benefits",
      "Buildings | Require heat pumps in new city buildings | 400 | Facilities | $$ | Short-term | Cleaner air",
      "Transport | Add 20 miles of bike lanes | 900 | Public Works | $$$ | Mid-term | Health",
      "Waste | Collect food scraps from all homes | 1500 | Sanitation | $$ | Short-term | Compost",
    ],
    headers: [1], first: 2, last: 4,
    roles: "goal/other/department measure ? owner/department other due ?",
  },
  {
    is: "a grant's work plan",
    rows: [
      "!Objectives | Activities | Expected Outputs | Person Responsible | Start Date | Completion Date | Evaluation Method",
      "Teach safe boating | Hold six classes at the marina | 120 people certified | Harbor Master | 2026-04-01 | 2026-09-30 | Class rosters",
      "Teach safe boating | Print a pocket guide | 2,000 guides | Outreach Coordinator | 2026-02-01 | 2026-03-31 | Print invoice",
    ],
    headers: [1], first: 2, last: 3,
    roles: "objective action ? owner other due ?",
  },
  {
    is: "bands for departments with the post in the next column",
    rows: [
      "!Strategic Initiatives | | | |",
      "!Initiative | Success Measure | Deadline | % Complete | Update",
      "!LIBRARY | | | |",
      "Start a seed library | 200 members by fall | 9/30/2026 | 50% | Shelves are built",
      "!PARKS | | | |",
      "Resurface the tennis courts | Courts open by June | 6/1/2026 | 10% | Bids opened",
    ],
    merges: ["A1:E1"],
    headers: [2], first: 3, last: 6,
    roles: "action measure due status notes",
  },
  {
    is: "an indicator table whose figures are dated in a second header row",
    rows: [
      "!Indicator | Baseline | | Latest | | Target | ",
      "! | Year | Value | Year | Value | Year | Value",
      "Births with prenatal care | 2019 | 71% | 2024 | 78% | 2030 | 90%",
      "Adults who smoke | 2019 | 18% | 2024 | 15% | 2030 | 10%",
      "Residents near a park | 2020 | 64% | 2025 | 69% | 2030 | 85%",
    ],
    merges: ["A1:A2", "B1:C1", "D1:E1", "F1:G1"],
    headers: [1, 2], first: 3, last: 5,
    roles: "measure other baseline other/actual/due actual due target",
  },
  {
    is: "a list without bold, fill or merges, all in lower case",
    rows: [
      "goal | what we will do | lead | by when | done?",
      "cleaner lake | stop the leak at the north lift station | utilities | may 2026 | no",
      "cleaner lake | teach homeowners about fertilizer | communications | ongoing | no",
      "quieter streets | lower the limit near parks to 20 mph | police | fall 2026 | yes",
    ],
    headers: [1], first: 2, last: 4,
    roles: "goal action owner/department due status",
  },
  {
    is: "a page of service standards without targets columns",
    rows: [
      "!Division | Service Standard | Reporting Frequency",
      "Streets | Plow all main roads within four hours after snow stops | Per storm",
      "Permits | Review 90% of house plans within ten business days | Monthly",
      "Records | Answer requests within five business days | Monthly",
    ],
    headers: [1], first: 2, last: 4,
    roles: "department measure other",
  },
  {
    is: "owner and due written into one status-like header",
    rows: [
      "!Ref | Improvement Action | Owner / Due Date | Current Position | BRAG",
      "I1 | Publish waiting times each week | Service Manager, March 2026 | First figures checked with the clinics, publication planned | Green",
      "I2 | Fill the two vacant nurse posts | HR Partner, June 2026 | One offer made; second round of interviews in April | Amber",
      "I3 | Open the Saturday clinic | Clinic Lead, Sept 2026 | Rota agreed with staff side | Green",
    ],
    headers: [1], first: 2, last: 4,
    roles: "id action owner ? status",
  },
  {
    is: "stretch of the same header twice with other contents",
    rows: [
      "!Strategic Goal | Performance Indicator | Target | Actual | Status | Target | Actual | Status",
      "Fast service | Minutes at the counter | 12 | 14 | Red | 10 | 11 | Amber",
      "Fast service | Online share of renewals | 50% | 47% | Amber | 60% | 61% | Green",
      "Fair taxes | Appeals settled in 60 days | 80% | 82% | Green | 85% | 80% | Amber",
    ],
    headers: [1], first: 2, last: 4,
    roles: "goal measure target actual status target actual status",
  },
]; // prettier-ignore

describe("more layouts", () => {
  it.each(layouts)("reads $is", expectLayout);
});

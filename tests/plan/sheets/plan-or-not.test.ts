/** Sheets of many kinds beside a plan, and plans under names that do not say so. Made up. */
import { describe, expect, it } from "vitest";
import { readSheets } from "../../../core/plan/sheets/read-sheets";
import { sheetOf, workbookOf } from "../sheet-of";

const others: [name: string, rows: string[]][] = [
 ["Dashboard", ["*Dashboard","!Status | Count | Share","On track | 31 | 62%","At risk | 12 | 24%","Off track | 7 | 14%","Total | 50 | 100%"]],
 ["Staffing", ["!Department | Position | FTE FY25 | FTE FY26","Fire | Captain | 12 | 12","Fire | Firefighter | 40 | 42","Parks | Groundskeeper | 9 | 9"]],
 ["Org chart", ["City Manager","Deputy City Manager","Finance Director","Public Works Director"]],
 ["Cover", ["*City of Pine","Strategic Plan 2026-2030","Adopted by the City Council on June 3, 2025"]],
 ["Vision & Mission", ["*Vision","A city where everyone belongs and prospers.","*Mission","We provide excellent services to all who live, work and play here.","*Values","Integrity | Service | Respect"]],
 ["Meeting notes", ["*Retreat notes 3/14","Council talked about parks for a long time and asked for costs.","Next meeting on April 2 in the library.","Bring sandwiches"]],
 ["SWOT", ["!Strengths | Weaknesses","Dedicated staff with long experience | Aging vehicles and buildings","Strong bond rating | Few applicants for open jobs","!Opportunities | Threats","New state grants for roads | Flooding along the river","Growth of the college | Loss of sales tax to online shops"]],
 ["Data", ["Date | Station | Calls | Minutes","2026-01-01 | 1 | 12 | 5.4","2026-01-02 | 1 | 9 | 5.1","2026-01-03 | 2 | 14 | 6.0"]],
 ["Survey results", ["!Question | Strongly agree | Agree | Disagree | Strongly disagree","I feel safe in my neighborhood | 41% | 39% | 14% | 6%","Streets are in good repair | 12% | 40% | 30% | 18%","City staff are helpful | 38% | 45% | 12% | 5%"]],
 ["Data dictionary", ["!Field name | Type | Description","goal_id | integer | Number of the goal in the plan","kpi_name | text | Name of the indicator as adopted","target | number | Value to be reached at year end"]],
 ["Census", ["!Year | Population | Households | Median income","2000 | 41230 | 15222 | 38000","2010 | 47110 | 17500 | 44100","2020 | 52480 | 19820 | 51900"]],
 ["Scoring guide", ["!Rating | Meaning","Green | The target is met or will be met without further steps","Yellow | The target may be missed without further steps","Red | The target will be missed"]],
 ["Funding", ["!Fund | Source | FY25 | FY26 | FY27","General | Property tax | 1200000 | 1250000 | 1300000","Water | Rates | 800000 | 830000 | 850000"]],
 ["Partners", ["!Organization | Contact | Email | Role in plan","River Trust | Ana Bell | ana@river.example | Leads cleanups","Food Bank | Bo Cruz | bo@food.example | Hosts classes"]],
 ["Timeline", ["!Month | Event","January | Kick-off with department heads","February | Public workshop at the high school","March | Council adopts the plan"]],
 ["How to use", ["!Step | What to do","1 | Open the tab of your department and find your rows","2 | Update the status column by the fifth of each month","3 | Save the file and tell the budget office"]],
]; // prettier-ignore

const plans: [name: string, rows: string[]][] = [
 ["Q2", ["!Initiative | Update","Trail map | Printed 500 copies and posted it online","Pool repair | Waiting for the pump to arrive from the vendor"]],
 ["Police", ["*Police Department","Reduce burglaries by 10% by the end of FY26","Hold 12 neighborhood meetings","Answer priority calls in under six minutes 90% of the time"]],
 ["Notes on goals", ["!Goal | Measure | Owner","Safe | Crashes down to 12 a year | Police Chief","Clean | 95% of bins emptied on time | Sanitation Manager"]],
 ["Lists", ["!Objective | Key result | Owner | Due","Open government | 40 datasets online | Data Officer | 2026-06-30","Open government | Answer requests in 5 days | City Clerk | 2026-12-31"]],
 ["Budget", ["!Program | Performance measure | FY25 Actual | FY26 Target","Streets | Lane miles paved | 12 | 15","Parks | Acres mowed weekly | 210 | 220"]],
 ["Works", ["!Goal | Action | FY26 | FY27 | FY28 | Funding source","Dry streets | Replace the pumps at the north well | 400000 | 250000 | 0 | Rates","Dry streets | Line the main under Mill Road | 90000 | 700000 | 650000 | Loan","Safe tanks | Paint the tank on the hill | 0 | 0 | 310000 | Reserve"]],
 ["Findings", ["!Finding # | Finding | Corrective action | Responsible | Due date | Status","1 | Keys are not signed out | Buy a key cabinet and keep a log | Facilities Manager | 2026-05-01 | Open","2 | No second count of cash | Count cash with two people at close | Finance Officer | 2026-03-01 | Done"]],
 ["Action log", ["!No | Action | Raised by | Date raised | Owner | Due date | Status","1 | Order new signs for the trail | Chair | 2026-01-05 | Parks Lead | 2026-03-01 | Open","2 | Write to the county about the bridge | Chair | 2026-01-05 | Clerk | 2026-02-01 | Done"]],
 ["KPI definitions", ["!KPI | Definition | Formula | Target | Owner","On-time buses | Buses no more than five minutes late | On-time trips / all trips | 85% | Planner","Farebox recovery | Share of cost that fares cover | Fares / cost | 20% | CFO"]],
 ["Measures", ["!Objective | Measure | How it is calculated | Frequency | Owner","Buses come on time | On-time buses | On-time trips / all trips | Monthly | Planner","Fares cover costs | Farebox recovery | Fares / cost | Monthly | CFO"]],
]; // prettier-ignore

function isPlan(name: string, rows: string[]): boolean | undefined {
  const [reading] = readSheets(workbookOf(sheetOf({ name, rows })), { today: "2026-02-16", skipSheets: [] });
  return reading?.isPlan;
}

describe("what a sheet is", () => {
  it.each(others)("%s is no plan", (name, rows) => {
    expect(isPlan(name, rows)).toBe(false);
  });

  it.each(plans)("%s is a plan, whatever its name", (name, rows) => {
    expect(isPlan(name, rows)).toBe(true);
  });
});

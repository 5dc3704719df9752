/** Layouts of agencies, schools, utilities, charities and small places, once more in other words. Made up. */
import { describe, it } from "vitest";
import { expectLayout, type LayoutCase } from "../layout-case";

const layouts: LayoutCase[] = [
  {
    is: "a town's spreadsheet with no title and odd words",
    rows: [
      "Dept | Goal for 2026 | Steps | Point person | Done by | Money needed | Where it stands",
      "Highway | Pave Creek Road | Grind, patch, two coats | Road boss | Aug 2026 | 84000 | State aid approved",
      "Highway | Replace the old plow | Get three quotes | Road boss | Nov 2026 | 212000 | Quotes in hand",
      "Clerk | Put dog licences online | Pick a vendor | Town clerk | Apr 2026 | 1200 | Waiting",
      "Assessor | Check a quarter of all parcels | Visits each week | Assessor | Dec 2026 | 0 | 40 visited",
    ],
    headers: [1], first: 2, last: 5,
    roles: "department goal/objective action owner due other status/notes",
  },
  {
    is: "quality objectives with process owner, KPI formula and yearly results",
    rows: [
      "*ACME CASTINGS - QUALITY OBJECTIVES 2026",
      "!Sr. No | Process / Function | Quality Objectives | KPI | UOM | Achieved 2024 | Achieved 2025 | Target 2026 | Resp. | Reporting Freq. | Remarks",
      "1 | Marketing | To raise orders from new customers | New customers won | Nos | 6 | 9 | 12 | GM Marketing | Quarterly |",
      "2 | Moulding | To bring down rejection | Rejection at moulding | % | 4.8 | 4.1 | 3.5 | Head Moulding | Monthly |",
      "3 | Despatch | To deliver as promised | On-time delivery | % | 88 | 91 | 95 | Despatch In-charge | Monthly | Festive season",
    ],
    headers: [2], first: 3, last: 5,
    roles: "id ? objective measure unit actual/baseline actual/baseline target owner other notes",
  },
  {
    is: "objectives with baseline period and value apart",
    rows: [
      "!Environmental objective | Aspect | Baseline year | Baseline value | Target value | Target year | Current value | Programme | Responsible",
      "Use less power | Electricity | 2022 | 4.1 GWh | 3.5 GWh | 2027 | 3.9 GWh | Variable drives on pumps | Energy Manager",
      "Send less to landfill | Waste | 2022 | 310 t | 200 t | 2026 | 255 t | Sorting at the line | Site Manager",
      "Spill nothing | Chemicals | 2022 | 4 | 0 | 2026 | 1 | Bunds and training | EHS Officer",
    ],
    headers: [1], first: 2, last: 4,
    roles: "objective ? other baseline target due actual action/strategy/other/goal owner",
  },
  {
    is: "a library plan with activities under objectives in bands and a budget column",
    rows: [
      "*Tri-Lakes Library District: Plan of Service",
      "",
      "!Activities | Staff | Target Completion Date | Evaluation Measures | Cost",
      "*Goal A. Residents will have a welcoming place",
      "*Objective A.1 By 2028, visits will grow by 15%",
      "Paint and light the reading room | Director | Spring 2026 | Door count | 9000",
      "Open at nine on Saturdays | Circulation Head | Fall 2026 | Visits before ten | 6000",
      "*Objective A.2 Each year 20 groups will use the meeting room",
      "Put booking online | IT Librarian | Spring 2027 | Bookings per month | 500",
      "*Goal B. Children will enter school ready to read",
      "Hold story times at day cares | Children's Librarian | Ongoing | Children reached | 1500",
    ],
    headers: [3], first: 4, last: 11,
    roles: "action owner due measure other",
  },
  {
    is: "strategy, measures and targets over five years under one band head",
    rows: [
      "! | | Targets | | | | |",
      "!Key Performance Indicator | 2024-25 Result | 2025-26 | 2026-27 | 2027-28 | 2028-29 | Responsible Directorate",
      "Residents happy with parks | 71% | 72% | 74% | 76% | 78% | Community Services",
      "Road length in poor state | 18% | 17% | 16% | 15% | 14% | Infrastructure",
      "Applications decided in 40 days | 66% | 70% | 75% | 78% | 80% | Planning",
    ],
    merges: ["C1:F1"],
    headers: [1, 2], first: 3, last: 5,
    roles: "measure actual/baseline target target target target owner/department",
  },
  {
    is: "key actions with a due year per column marked with ticks",
    rows: [
      "!Direction | Action | 25/26 | 26/27 | 27/28 | 28/29 | Lead directorate | Partners",
      "Thriving bushland | Control weeds along the river | ✓ | ✓ | ✓ | ✓ | Environment | Land care group",
      "Thriving bushland | Plant 5,000 seedlings a year | ✓ | ✓ | | | Environment | Schools",
      "Lively towns | Shade the main street | | ✓ | ✓ | | Infrastructure | Traders",
    ],
    headers: [1], first: 2, last: 4,
    roles: "goal action ? ? ? ? owner/department other",
  },
  {
    is: "a grant's work plan with outputs and outcomes",
    rows: [
      "*Project work plan, year 2",
      "!Goal 1: Fewer young people vape in Cedar County",
      "!Objective | Activities | Timeframe | Person responsible | Outputs | Outcomes | Data source",
      "By June 2027 cut vaping in grade 10 from 22% to 17% | Train peer leaders in five schools | Sept-Dec | Youth Coordinator | 60 leaders trained | Leaders know more | Pre and post test",
      "By June 2027 cut vaping in grade 10 from 22% to 17% | Place ads on bus sides | Oct-May | Media Consultant | 12 ads | Residents recall ads | Survey",
      "By June 2027 get three towns to limit flavours | Brief three town boards | Jan-Mar | Project Director | 3 briefings | Votes held | Minutes",
    ],
    headers: [3], first: 4, last: 6,
    roles: "objective action due owner ? ? notes/other",
  },
  {
    is: "a board's dashboard with last period, this period and direction arrows",
    rows: [
      "!Measure | Why it matters | Goal | Last quarter | This quarter | Direction | Status | Champion",
      "Days of cash on hand | Pays bills in a bad month | 90 | 71 | 78 | ↑ | Yellow | CFO",
      "Donors who give again | Steady gifts | 60% | 54% | 57% | ↑ | Yellow | Development Director",
      "Beds filled | Mission | 95% | 97% | 96% | → | Green | Program Director",
    ],
    headers: [1], first: 2, last: 4,
    roles: "measure notes target actual/baseline/other actual other status owner",
  },
  {
    is: "a legal duty plan in columns asking how, who and by when with RAG of two quarters",
    rows: [
      "!We will... | How we will do this | Lead | Deadline | What difference will this make? | RAG Q1 | RAG Q2",
      "Make our website easy to use | Test with twenty residents | Digital Manager | July 2026 | More people finish forms | G | G",
      "Make meetings open to all | Add captions to streams | Democratic Services | May 2026 | Deaf residents can follow | A | G",
      "Recruit more widely | Advertise in community papers | HR Manager | Dec 2026 | Staff look like the borough | R | A",
    ],
    headers: [1], first: 2, last: 4,
    roles: "objective/action/goal action/strategy owner due ? status status",
  },
  {
    is: "hidden helper columns of codes before the plan",
    rows: [
      "!Row Key | Goal Code | Goal Description | Strategy Code | Strategy Description | Measure Code | Measure Description | Target Value | Target Unit | Owner Dept",
      "G1-S1-M1 | G1 | Safe water for every home | S1 | Renew old mains | M1 | Breaks per 100 miles | 12 | breaks | Water",
      "G1-S1-M2 | G1 | Safe water for every home | S1 | Renew old mains | M2 | Miles renewed | 9 | miles | Water",
      "G2-S1-M1 | G2 | Roads that last | S1 | Seal cracks early | M1 | Miles sealed | 40 | miles | Streets",
    ],
    headers: [1], first: 2, last: 4,
    roles: "id id goal id strategy id measure target unit owner/department",
  },
  {
    is: "an annual plan with quarterly milestones as sentences",
    rows: [
      "!Annual objective | Q1 milestone | Q2 milestone | Q3 milestone | Q4 milestone | Accountable",
      "Launch the new bus map | Riders surveyed | Draft routes shown | Board vote | Map in force | Planning Chief",
      "Fill 40 driver posts | Pay study done | Class of 12 hired | Class of 14 hired | Class of 14 hired | HR Chief",
      "Cut fare evasion to 5% | Baseline count | Gates ordered | Gates in ten stations | Count again | Operations Chief",
    ],
    headers: [1], first: 2, last: 4,
    roles: "objective ? ? ? ? owner",
  },
  {
    is: "a header in title case with slashes and numbers of columns to the right blank",
    rows: [
      "!Goal/Strategy | Task/Milestone | Lead/Team | Start/End | Status/Notes | |",
      "Retain staff | Survey all staff on pay and hours | HR/Union | Jan/Mar | Under way | |",
      "Retain staff | Train supervisors in feedback | HR/Training | Apr/Jun | | |",
      "Serve faster | Cut form fields from 40 to 22 | IT/Counter | Feb/May | Draft form | |",
    ],
    headers: [1], first: 2, last: 4,
    roles: "goal action owner due/other status",
  },
]; // prettier-ignore

describe("layouts of agencies, schools and small places", () => {
  it.each(layouts)("reads $is", (layout) => expectLayout(layout));
});

/** Lists of projects and tasks: what their columns hold beside what is done. Made up. */
import { describe, it } from "vitest";
import { expectLayout, type LayoutCase } from "../layout-case";

const layouts: LayoutCase[] = [
  {
    is: "a capital plan with money by year",
    rows: [
      "!Project No. | Project Name | Category | FY26 | FY27 | FY28 | Total",
      "W-01 | Oak Street water main | Renewal | 450000 | 0 | 0 | 450000",
      "W-02 | New coat for the tank | Renewal | 0 | 320000 | 0 | 320000",
      "S-01 | Pumps for lift station four | Growth | 210000 | 210000 | 0 | 420000",
    ],
    headers: [1], first: 2, last: 4,
    roles: "id action other other other other other",
  },
  {
    is: "mitigation actions that name their goals by number",
    rows: [
      "!Action ID | Mitigation Action | Goal(s) | Lead Agency | Timeline | Status",
      "1 | Raise twelve homes along the creek | 1, 3 | Emergency Office | 2-4 years | In progress",
      "2 | Put up sirens in the east ward | 1 | Fire Department | 1 year | Not started",
      "3 | Adopt rules for building near woods | 2 | Building Office | 3 years | Delayed",
    ],
    headers: [1], first: 2, last: 4,
    roles: "id action other owner due status",
  },
  {
    is: "an export of a tracker with parents and paths",
    rows: [
      "ID | Title | Assigned To | State | Area Path | Due Date | Parent",
      "1001 | Move permits to the new portal | Lena Park | Active | Town/IT | 2026-06-30 | Digital services",
      "1002 | Train the front desk | Omar Diaz | New | Town/IT | 2026-07-31 | Digital services",
      "1003 | Publish the open budget | Ida Chow | Closed | Town/Money | 2026-03-31 | Open government",
      "1004 | Answer requests in a week | Ida Chow | New | Town/Money | 2026-09-30 | Open government",
    ],
    headers: [1], first: 2, last: 5,
    roles: "id action owner status other due goal/objective",
  },
  {
    is: "actions with staff and money in totals, who benefits and yes or no",
    rows: [
      "!Goal # | Action # | Action Title | Student Group(s) | Contributing? | Time Span | Total Personnel | Total Funds",
      "1 | 1 | Coaches in each house | All | No | Ongoing | 412000 | 420000",
      "1 | 2 | Tutors after school | Foster, EL | Yes | 3 years | 188000 | 212000",
      "2 | 1 | Visits to families | Foster | Yes | 3 years | 121000 | 127000",
    ],
    headers: [1], first: 2, last: 4,
    roles: "id id action other other due other other",
  },
  {
    is: "a result of two years over several actions",
    rows: [
      "!2-Year Result | Action Item | Lead | Due",
      "Ninety percent of permits within five days | Go live with online permits | Clerk | 2026-05-31",
      " | Publish a weekly report | Clerk | 2026-06-30",
      " | Move licences to the new system | Planner | 2026-09-30",
      "Staff have the rooms that they need | Study the use of rooms | Manager | 2026-08-31",
      " | Hire a half-time technician | Manager | 2026-12-31",
    ],
    headers: [1], first: 2, last: 6,
    roles: "objective action owner due",
  },
]; // prettier-ignore

describe("lists of projects", () => {
  it.each(layouts)("reads $is", (layout) => {
    expectLayout(layout);
  });
});

/** Plans of schools, tribes, housing associations, ports and ministries, in their own words. Made up. */
import { describe, it } from "vitest";
import { expectLayout, type LayoutCase } from "../layout-case";

const layouts: LayoutCase[] = [
  {
    is: "a school's self-review with evidence and a review date",
    rows: [
      "!Priority | Success criteria | Actions | Lead | Start date | Completion date | Resources | Monitoring | Impact to date",
      "Reading | 85% of pupils at the standard | Train staff in phonics | English Lead | 2025-09-01 | 2026-03-31 | £1,200 | Lesson visits | Two cohorts trained",
      "Reading | 85% of pupils at the standard | Buy decodable books | English Lead | 2025-10-01 | 2025-12-20 | £3,400 | Book audit | Done",
      "Attendance | Attendance at 96% | First-day calls | Deputy Head | 2025-09-01 | 2026-07-20 | Nil | Weekly report | 95.1%",
    ],
    headers: [1], first: 2, last: 4,
    roles: "goal/objective measure action owner other due other other/notes/measure notes/actual",
  },
  {
    is: "a tribal council's plan with a long-range goal and partners",
    rows: [
      "!Long-range goal | Short-term objective | Activities | Position responsible | Partners | Begin | End | Evaluation",
      "Our language lives | Forty learners at level two by 2027 | Hold evening classes at the school | Language Coordinator | School district | Jan 2026 | Dec 2026 | Sign-in sheets and tests",
      "Our language lives | Two teachers certified | Pay tuition and time off | Education Director | College | Aug 2026 | May 2027 | Certificates",
      "Healthy elders | Meals for 60 elders a day | Hire a second cook | Elders Program Manager | Clinic | Mar 2026 | Jun 2026 | Meal counts",
    ],
    headers: [1], first: 2, last: 4,
    roles: "goal objective action owner other other due measure/notes/other",
  },
  {
    is: "a housing association's scorecard with tolerances and a rating",
    rows: [
      "!Ref | Indicator | Good is | 2024/25 outturn | 2025/26 target | Tolerance | Q1 | Q2 | RAG | Comments",
      "H1 | Days to relet an empty home | Low | 41 | 28 | 2 | 39 | 33 | Amber | New contractor from June",
      "H2 | Repairs done at the first visit | High | 81% | 90% | 2% | 83% | 86% | Amber |",
      "H3 | Homes with a gas certificate | High | 99.8% | 100% | 0% | 100% | 100% | Green |",
    ],
    headers: [1], first: 2, last: 4,
    roles: "id measure other baseline/actual target other actual actual status notes",
  },
  {
    is: "a port authority's initiatives with owner and budget by year",
    rows: [
      "!Strategic pillar | Initiative | Expected outcome | KPI | Target 2027 | Exec owner | Budget 2026 | Budget 2027",
      "Green harbour | Shore power at two berths | Less smoke over the town | Ships plugged in | 60% | Chief Engineer | 1200000 | 800000",
      "Green harbour | Electric yard tractors | Less diesel burnt | Litres of diesel | 40000 | Yard Manager | 300000 | 300000",
      "Fast turn-round | New gate system | Shorter queues | Minutes at the gate | 18 | Gate Manager | 150000 | 0",
    ],
    headers: [1], first: 2, last: 4,
    roles: "goal action/strategy objective/notes measure target owner other other",
  },
  {
    is: "a small council's quarterly report with target and result pairs",
    rows: [
      "! | | Quarter 1 | | Quarter 2 | | ",
      "!Service area | KPI | Target | Result | Target | Result | Responsible officer",
      "Planning | Days to validate an application | 5 | 7 | 5 | 6 | Planning Manager",
      "Planning | Decisions in eight weeks | 80% | 74% | 80% | 79% | Planning Manager",
      "Leisure | Pool visits | 21000 | 19800 | 24000 | 25100 | Leisure Manager",
    ],
    merges: ["C1:D1", "E1:F1"],
    headers: [1, 2], first: 3, last: 5,
    roles: "department/goal measure target actual target actual owner",
  },
  {
    is: "an agency's commitments with a delivery date and how it is going",
    rows: [
      "!Commitment | Delivery date | Accountable minister | Delivery agency | Progress to date | Traffic light",
      "Build 1,200 social homes | 2028-06-30 | Minister for Housing | Homes Board | 310 homes finished | Amber",
      "Cut waits for hip surgery to 90 days | 2027-12-31 | Minister for Health | Health Service | 140 days | Red",
      "Open ten early-years centres | 2027-09-01 | Minister for Education | Schools Office | Four open | Green",
    ],
    headers: [1], first: 2, last: 4,
    roles: "objective/action/measure/goal due owner/other owner/other/department actual/notes status",
  },
]; // prettier-ignore

describe("plans of other public bodies", () => {
  it.each(layouts)("reads $is", (layout) => {
    expectLayout(layout);
  });
});

/** Sheets that stand beside plans in their workbooks and are not plans, each refused for its reason. Made up. */
import { describe, expect, it } from "vitest";
import { refusalReasons, type RefusalKind } from "../../../core/messages/en/sheets";
import { readSheets } from "../../../core/plan/sheets/read-sheets";
import { emptySheet } from "../../../core/workbook/snapshot";
import { sheetOf, workbookOf, type SheetText } from "../sheet-of";

const options = { today: "2026-02-16", skipSheets: [] };

const cases: [RefusalKind, SheetText][] = [
  ["glossary", { name: "Terms", rows: [
    "!Term | Definition", "Outcome | What changes for residents because of the work", "Output | What the work makes or does, counted",
    "Baseline | Where the measure stood before the plan began", "Target | Where the measure is meant to be at the end"] }],
  ["glossary", { name: "Acronyms", rows: ["Acronym | Stands for", "CIP | Capital improvement plan", "FTE | Full-time equivalent", "GIS | Geographic information system"] }],
  ["contents", { name: "Contents", rows: ["*Strategic plan workbook", "!Tab | Description", "Goals | The six goals of the plan", "Measures | All measures with targets", "Budget | Money by goal"] }],
  ["instructions", { name: "READ ME", rows: ["*How to fill in this workbook", "Enter one action per row and choose the status from the drop-down list.", "Do not insert columns, the report formulas depend on them.", "Send questions to the budget office before the end of each quarter."] }],
  ["lookup", { name: "Lists", rows: ["!Status | Department | Priority", "Not started | Fire | High", "In progress | Police | Medium", "Complete | Parks | Low", " | Library |", " | Finance |", " | Public Works |"] }],
  ["lookup", { name: "Values", rows: [
    "!Strategic goals | Departments | Statuses | Measure types", "Safe and sound neighborhoods | Fire | Not started | Output", "An economy that includes all | Police | On track | Outcome",
    "Well-kept streets and pipes | Parks | Behind | Efficiency", "Government that listens | Library | Done |", " | Finance | | ", " | Clerk | |", " | Planning | |"] }],
  ["lookup", { name: "Dropdowns", rows: ["Green", "Yellow", "Red", "Gray"] }],
  ["contacts", { name: "Contacts", rows: [
    "!Name | Title | Department | Phone | Email", "Ana Reyes | Planner | Planning | 555-201-3344 | ana.reyes@town.example", "Bo Lindt | Clerk | Clerk | 555-201-3345 | bo.lindt@town.example", "Cy Ode | Chief | Fire | 555-201-3346 | cy.ode@town.example"] }],
  ["pivot", { name: "Pivot", rows: ["Row Labels | Count of Action", "Complete | 12", "In progress | 31", "Not started | 8", "Grand Total | 51"] }],
  ["pivot", { name: "Status by department", rows: ["Count of Status | Column Labels", "Row Labels | Complete | Late | Grand Total", "Fire | 3 | 1 | 4", "Parks | 5 | 2 | 7", "Grand Total | 8 | 3 | 11"] }],
  ["chartData", { name: "Chart data", rows: ["Month | Target | Actual", "Jan | 90 | 84", "Feb | 90 | 88", "Mar | 90 | 91", "Apr | 90 | 93"] }],
  ["budget", { name: "FY26 Budget", rows: ["!Account | Description | FY25 Adopted | FY25 Actual | FY26 Proposed | Variance", "1001 | Salaries | 812000 | 790500 | 845000 | 33000", "1002 | Benefits | 241000 | 238000 | 252000 | 11000", "2001 | Supplies | 40000 | 38100 | 42000 | 2000"] }],
  ["budget", { name: "Capital works", rows: ["!Project No. | Project name | Asset class | Prior years | FY26 | FY27 | FY28 | 3-yr total | Funding source", "W-01 | Replace the pumps at the north well | Wells | 120000 | 400000 | 250000 | 0 | 650000 | Rates", "W-02 | Line the main under Mill Road | Mains | 0 | 90000 | 700000 | 650000 | 1440000 | Loan", "W-03 | Paint the tank on the hill | Tanks | 0 | 0 | 0 | 310000 | 310000 | Reserve"] }],
  ["changeLog", { name: "Version history", rows: ["!Version | Date | Change | Author", "1.0 | 2025-03-01 | First draft for the retreat | City Clerk", "1.1 | 2025-04-12 | Targets of goal 2 changed after council comments | City Manager", "2.0 | 2025-06-03 | Adopted | City Clerk"] }],
  ["riskRegister", { name: "Risks", rows: ["!Risk | Likelihood | Impact | Mitigation | Risk Owner", "Flood of the plant | 3 | 5 | Build a levee | Utilities Director", "Loss of key staff | 4 | 3 | Cross-train | HR Director"] }],
  ["caseLog", { name: "Complaints", rows: ["!Ref | Date received | Nature of complaint | Officer | Response sent | Status | Closed", "C1 | 2026-01-03 | Bin not emptied for two weeks | Waste Officer | 2026-01-09 | Closed | Yes", "C2 | 2026-01-05 | Noise from the depot at night | Depot Manager | 2026-01-11 | Open | No", "C3 | 2026-01-15 | Pothole on Mill Road | Roads Officer | | Open | No"] }],
  ["caseLog", { name: "Incident register", rows: ["!Incident no | Date of incident | Location | Description of incident | Immediate action taken | Reported by | Follow-up due | Closed", "I-1 | 2026-01-03 | Depot | Worker slipped on wet floor | Floor dried and signed | Foreman | 2026-01-20 | Yes", "I-2 | 2026-01-08 | Pool | Chlorine smell in the plant room | Room aired | Lifeguard | 2026-02-01 | No", "I-3 | 2026-02-03 | Depot | Van reversed into the gate | Gate repaired | Driver | 2026-03-01 | No"] }],
  ["caseLog", { name: "Requests", rows: ["!CR # | Date requested | Requested by | Change requested | Impact | Decision | Date closed", "1 | 2026-01-03 | Finance | Move target of measure 4 to June | Low | Approved | 2026-01-08", "2 | 2026-01-09 | Parks | Drop action 2.3 | Medium | Refused | 2026-01-12", "3 | 2026-01-20 | Fire | Add a measure on turnout | Low | Approved | 2026-02-01"] }],
  ["caseLog", { name: "NCR 2026", rows: ["!NCR No. | Raised on | Description | Found by | Correction | Closed", "26-1 | 2026-01-08 | Scale used past its check date | Internal audit | Scale checked | Yes", "26-2 | 2026-01-19 | Forms without a signature | Clerk | Forms signed | Yes", "26-3 | 2026-02-02 | Induction of a driver not on file | Audit | | No"] }],
  ["caseLog", { name: "Training record", rows: ["!Employee | Course | Date completed | Expires | Certificate no", "A. Reyes | First aid at work | 2025-03-04 | 2028-03-04 | 1182", "B. Lindt | Confined space entry | 2025-05-04 | 2027-05-04 | 1183", "C. Ode | Safe driving | 2025-06-04 | 2028-06-04 | 1190"] }],
  ["glossary", { name: "How we count", rows: ["!KPI | Definition | Formula | Data source | Frequency | Data owner", "On-time buses | Buses no more than five minutes late | On-time trips / all trips | Radio log | Monthly | Planner", "Farebox recovery | Share of cost that fares cover | Fares / cost | Ledger | Quarterly | CFO", "Turnover | Staff who leave in a year | Leavers / staff | HR system | Yearly | HR Manager"] }],
  ["glossary", { name: "Definitions", rows: ["!Measure | How it is calculated | Owner", "On-time buses | Trips no more than five minutes late divided by all trips | Planner", "Farebox recovery | Fares divided by operating cost | CFO"] }],
  ["form", { name: "One project", rows: ["!Goal | Safe streets", "Objective | Fewer crashes with injuries", "Measure | Crashes per year", "Baseline | 48", "Target | 30", "Owner | Police Chief"] }],
  ["form", { name: "About us", rows: ["Name of the body | Hill Valley Library", "Contact person | Dr. A. Reed, Director", "Background | The library serves the valley from two houses.", "Last look back | Visits were low (all houses)."] }],
  ["glossary", { name: "Marks", rows: ["*Progress marks", "On track | Work goes as planned", "Some delay | Later by up to a year", "Paused | Waits for money or people", "Complete | Done, or now everyday work"] }],
  ["pastFigures", { name: "Past years", rows: ["!Indicator | 2020 | 2021 | 2022 | 2023", "Visits to the hall | 9000 | 12000 | 18000 | 20500", "Books lent | 25000 | 30000 | 38000 | 40200"] }],
  ["empty", { name: "Sheet3", rows: [] }],
]; // prettier-ignore

describe("sheets that are no plans", () => {
  it.each(cases)("says %s for $name", (kind, text) => {
    const [reading] = readSheets(workbookOf(sheetOf(text)), options);
    expect(reading).toMatchObject({ isPlan: false, tables: [], reason: refusalReasons[kind] });
  });

  it.each([
    ["figures only", { rows: ["1 | 2 | 3", "4 | 5 | 6", "7 | 8 | 9"] }],
    ["a tally by department", { name: "Summary", rows: ["!Department | Green | Yellow | Red", "Fire | 4 | 1 | 0", "Parks | 2 | 2 | 1", "Total | 6 | 3 | 1"] }],
    ["meeting dates", { name: "Calendar", rows: ["!Date | Meeting | Place", "2026-01-12 | Council | Town hall", "2026-02-09 | Council | Town hall", "2026-03-09 | Budget committee | Library"] }],
    ["a letter", { name: "Letter", rows: ["Dear residents,", "This plan is the work of many hands over the last two years of meetings.", "We thank all who took part in the surveys and the evenings at the library.", "The Mayor"] }],
    ["survey answers", { name: "Survey raw", rows: ["Respondent | Q1 | Q2 | Q3", "1 | 4 | 5 | 3", "2 | 3 | 3 | 4", "3 | 5 | 4 | 4"] }],
  ])("refuses %s", (_, text) => {
    const [reading] = readSheets(workbookOf(sheetOf(text)), options);
    expect(reading?.isPlan).toBe(false);
    expect(reading?.reason).not.toBe("");
  }); // prettier-ignore

  it("names chart sheets and skipped sheets", () => {
    const chart = { ...emptySheet("Chart1"), type: "chart" as const };
    const skipped = sheetOf({ name: "Objectives", rows: ["!Objective | Owner", "Do more | Mayor"] });
    const readings = readSheets(workbookOf(chart, skipped), { ...options, skipSheets: ["Objectives"] });
    expect(readings.map((reading) => reading.reason)).toEqual([refusalReasons.chart, refusalReasons.skipped]);
  });
});

const plan = [
  "!Goal | Action | Owner | Due | Status",
  "Safe streets | Install ten speed humps near schools | Public Works Director | 2026-08-31 | In progress",
  "Safe streets | Add two crossing guards | Police Chief | 2026-09-01 | Not started",
  "Sound money | Adopt a ten-year forecast | Finance Director | 2026-05-31 | Complete",
];

describe("copies of a plan", () => {
  it.each([
    ["named old", "Plan OLD", "Plan", "visible"],
    ["named for an earlier year", "Plan FY24", "Plan FY26", "visible"],
    ["in an archive", "Archive 2023", "Work plan", "visible"],
    ["that are hidden", "Plan (2)", "Plan", "hidden"],
  ] as const)("refuses copies %s", (_, older, newer, visibility) => {
    const sheets = [sheetOf({ name: older, rows: plan, visibility }), sheetOf({ name: newer, rows: plan })];
    const readings = readSheets(workbookOf(...sheets), options);
    expect(readings.map((reading) => reading.isPlan)).toEqual([false, true]);
  });

  it("reads the plans of two departments that have the same form", () => {
    const fire = plan.map((row) =>
      row.replace("Add two crossing guards", "Hire two medics").replace("speed humps", "hydrants"),
    );
    const readings = readSheets(
      workbookOf(sheetOf({ name: "Fire", rows: fire }), sheetOf({ name: "Streets", rows: plan })),
      options,
    );
    expect(readings.map((reading) => reading.isPlan)).toEqual([true, true]);
  });

  it("reads a hidden plan where no other is in view", () => {
    const [reading] = readSheets(
      workbookOf(sheetOf({ name: "Plan", rows: plan, visibility: "hidden" })),
      options,
    );
    expect(reading?.isPlan).toBe(true);
  });
});

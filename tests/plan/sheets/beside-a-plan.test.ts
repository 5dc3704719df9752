/** Sheets that repeat or explain what a plan beside them says, and sheets that add to it. Made up. */
import { describe, expect, it } from "vitest";
import { readSheets } from "../../../core/plan/sheets/read-sheets";
import { sheetOf, workbookOf } from "../sheet-of";

const scorecard = [
  "*Clinic scorecard 2026",
  "!Perspective | Objective | Measure | Baseline | Target | Actual | Owner",
  "Patients | Shorter waits | Minutes from door to nurse | 41 | 20 | 33 | Charge Nurse",
  "Patients | Kind care | Patients who would come again | 81% | 90% | 84% | Chief Nurse",
  "Staff | Less turnover | Staff who leave in a year | 22% | 12% | 19% | HR Lead",
  "Money | Paid on time | Claims paid at first try | 86% | 95% | 90% | Billing Lead",
];

const beside: [name: string, rows: string[]][] = [
  ["Data entry", ["!Measure | Jan | Feb | Mar | Apr", "Minutes from door to nurse | 38 | 36 | 35 | 33", "Patients who would come again | 82% | 83% | 83% | 84%", "Staff who leave in a year | 21% | 21% | 20% | 19%", "Claims paid at first try | 87% | 88% | 90% | 90%"]],
  ["Strategy map", ["!Perspective | Objective | Leads to", "Staff | Less turnover | Kind care", "Patients | Shorter waits | Kind care", "Patients | Kind care | Paid on time", "Money | Paid on time |"]],
  ["Measure details", ["!Measure | Definition | Numerator | Denominator | Source", "Minutes from door to nurse | Median over all visits in the month | Minutes | Visits | Front desk system", "Patients who would come again | Share of yes among answers | Yes answers | All answers | Survey", "Staff who leave in a year | Leavers of the last twelve months | Leavers | Staff | Payroll", "Claims paid at first try | Claims paid without a second letter | Claims | All claims | Billing"]],
  ["Weights", ["!Perspective | Weight", "Patients | 40%", "Staff | 30%", "Money | 30%"]],
  ["Colour rules", ["!Colour | Rule", "Green | 95% of target or better", "Yellow | between 85% and 95% of target", "Red | below 85% of target"]],
  ["Score sheet", ["!Measure | Score | Weight | Weighted score", "Minutes from door to nurse | 2 | 20% | 0.4", "Patients who would come again | 3 | 20% | 0.6", "Staff who leave in a year | 2 | 30% | 0.6", "Claims paid at first try | 3 | 30% | 0.9"]],
  ["Change requests", ["!Date | Requested by | Change requested | Approved?", "2026-01-20 | Chief Nurse | Count only visits by day | Yes", "2026-01-28 | Billing Lead | Leave out claims under ten dollars | No"]],
  ["Audit schedule", ["!Month | Process to be audited | Auditor | Auditee", "January | Purchasing and stores | QA Lead | Buyer", "March | Training and records | HR Lead | Office", "May | Calibration of gauges | QA Lead | Lab"]],
  ["Sign-off", ["!Name | Title | Signature | Date", "Ida Berg | Chief Executive | |", "Omar Sule | Chief Nurse | |", "Wen Li | Board Chair | |"]],
  ["Chart", ["Perspective | On target | Off target", "Patients | 1 | 1", "Staff | 0 | 1", "Money | 1 | 0"]],
  ["SWOT", ["!Strengths | Weaknesses | Opportunities | Threats", "Loyal nurses who know the town | Old booking system | New homes on the east side | A chain clinic opens", "Short way to the hospital | Few night shifts filled | Grants for rural care | Pay is better in the city"]],
  ["Log", ["!Date | Sheet | What changed | Who", "2026-01-15 | Scorecard | Target for claims raised to 95% | O. Sule", "2026-02-01 | Scorecard | New owner for turnover | I. Berg"]],
  ["Interested parties", ["!Interested party | Needs and expectations | Relevant to the system? | How addressed", "Patients | Prompt and kind care at a fair price | Yes | Scorecard", "Staff | Safe work and regular shifts | Yes | HR policy", "Insurers | Clean claims | Yes | Billing procedure"]],
  ["Logic model", ["!Inputs | Activities | Outputs | Short-term outcomes | Long-term outcomes", "Two coaches, a van | Teach, visit, phone | Families taught | Parents know what to do | Children ready for school", "Grant | Meals | Plates served | Fewer hungry days | Better health"]],
  ["Theory of change", ["*How the programme works", "!Resources | What we do | Outputs (counted) | Outcomes | Impact", "Staff and volunteers | Run a homework club in three schools | Clubs held, pupils enrolled | Marks go up | More pupils finish school", "Rooms | Train mentors | Mentors trained | Pupils feel they belong |"]],
  ["Data collection", ["!Indicator | Source | Collected by | How often", "Children with a book at home | Home visit form | Evaluator | Twice a year", "Meals served | Kitchen log | Cook | Daily"]],
  ["Monitoring", ["!Measure | Data source | Collection method | Frequency | Reported to", "Share of pupils at grade level in reading | State test | Download | Yearly | Board", "Days missed per pupil | Attendance system | Query | Monthly | Principals"]],
  ["Abbreviations", ["Abbreviation | Full form", "ED | Emergency department", "LOS | Length of stay", "NPS | Net promoter score"]],
  ["History", ["!Measure | 2021 | 2022 | 2023 | 2024", "Minutes from door to nurse | 52 | 50 | 46 | 43", "Patients who would come again | 76% | 77% | 80% | 80%", "Staff who leave in a year | 26% | 25% | 24% | 23%"]],
]; // prettier-ignore

const adding: [name: string, rows: string[]][] = [
  ["Logical plan", ["!Inputs | Activities | Outputs | Outcomes | Lead | By when", "Two coaches | Visit every family with a newborn | Visits made | Parents know what to do | Coach A | 2026-06-30", "Van | Bring books to the farms | Books lent | Children read at home | Driver | 2026-09-30"]],
  ["Measures and sources", ["!Measure | Data source | Frequency | 2025 baseline | 2027 target", "Share of pupils at grade level in reading | State test | Yearly | 61% | 70%", "Days missed per pupil | Attendance system | Monthly | 9.4 | 7"]],
  ["Initiatives", ["!Initiative | Objective | Lead | Start | End | Status", "Open a fast lane for small cuts | Shorter waits | Charge Nurse | 2026-02-01 | 2026-05-31 | On track", "Ask why people leave | Less turnover | HR Lead | 2026-01-15 | 2026-03-31 | Done"]],
  ["Projects 2026", ["!Project | Description | Project lead | Due", "New booking system | Choose, buy and start a system for booking online | Office Manager | 2026-09-30", "Night shift bonus | Pay more for nights on trial | HR Lead | 2026-04-30"]],
  ["Lab", ["!Objective | Measure | Baseline | Target | Actual | Owner", "Quick results | Hours to a blood result | 6 | 3 | 5 | Lab Lead", "Right results | Repeats per 1,000 tests | 9 | 4 | 7 | Lab Lead"]],
]; // prettier-ignore

const judged = (name: string, rows: string[]): boolean[] =>
  readSheets(workbookOf(sheetOf({ name: "Scorecard", rows: scorecard }), sheetOf({ name, rows })), {
    today: "2026-02-16",
    skipSheets: [],
  }).map((reading) => reading.isPlan);

describe("sheets beside a scorecard", () => {
  it.each(beside)("%s adds nothing to do or reach", (name, rows) => {
    expect(judged(name, rows)).toEqual([true, false]);
  });

  it.each(beside)("%s adds nothing under a name that says nothing", (_, rows) => {
    expect(judged("Sheet2", rows)).toEqual([true, false]);
  });

  it.each(adding)("%s is a plan too", (name, rows) => {
    expect(judged(name, rows)).toEqual([true, true]);
  });
});

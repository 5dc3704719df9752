/** Whole sheets as they stand beside plans in many offices' workbooks, and plans that look like something else. Made up. */
import { describe, expect, it } from "vitest";
import { readSheets } from "../../../core/plan/sheets/read-sheets";
import { sheetOf, workbookOf } from "../sheet-of";

const others: [name: string, rows: string[]][] = [
 ["RAG key", ["!RAG | What it means", "Red | The action will miss its date unless something changes", "Amber | The action may miss its date, steps are being taken", "Green | The action will be done on time"]],
 ["Legend", ["!Symbol | Meaning", "▲ | Better than last quarter by more than 2%", "► | About the same as last quarter", "▼ | Worse than last quarter by more than 2%"]],
 ["Status definitions", ["!Status | Definition | When to use it", "On track | Work is going as planned | No step is more than two weeks late", "At risk | Work may be late | Some step is more than two weeks late", "Off track | Work is late | The due date will be missed"]],
 ["Review log", ["!Review date | Reviewed by | Comments | Next review", "2025-03-31 | Management team | Targets of process 3 raised | 2025-06-30", "2025-06-30 | Management team | No changes were needed | 2025-09-30", "2025-09-30 | Quality manager | Objective 5 closed and replaced | 2025-12-31"]],
 ["Document control", ["!Revision | Date | Description of change | Approved by", "0 | 2023-02-01 | First issue | Managing Director", "1 | 2024-02-05 | Added objectives for purchasing | Managing Director"]],
 ["Management review", ["*Minutes of management review", "Date: | 2025-12-10", "Present: | MD, QA Head, Production Head", "!Agenda item | Discussion | Decision", "Customer feedback | Complaints went down since spring | Keep monthly calls", "Audit results | Two minor findings were raised | Close by January", "Resources | A second inspector was asked for | Decide in budget"]],
 ["Team", ["!Name | Role | Extension | Room", "Ida Berg | Goal champion, housing | 4411 | 201", "Omar Sule | Analyst | 4415 | 202", "Wen Li | Plan coordinator | 4420 | 203"]],
 ["Steering group", ["!Member | Organisation | Role on the group", "Ida Berg | Housing Trust | Chair", "Omar Sule | County | Vice chair", "Wen Li | College | Member", "Ann Fox | Hospital | Member"]],
 ["Staff list", ["!Employee | Department | Title | Start date | Supervisor", "Ida Berg | Parks | Planner II | 2019-04-01 | Parks Director", "Omar Sule | Finance | Accountant | 2021-09-15 | Finance Director", "Wen Li | Clerk | Deputy Clerk | 2017-01-09 | City Clerk"]],
 ["Meeting notes", ["!Date | Topic | Discussion | Decision", "2025-10-02 | Trail grant | The committee heard from the planner about the match | Apply in spring", "2025-10-16 | Pool hours | Parents asked for longer evenings in the summer | Try it in June", "2025-11-06 | Dog park | Costs are higher than expected because of the fence | Wait"]],
 ["Community input", ["!Comment | Theme | Source | Number of mentions", "We need more places for teenagers to go after school | Youth | Workshop 1 | 14", "Sidewalks end before the school | Streets | Online | 31", "Taxes are too high for people who are retired | Finance | Mail | 9"]],
 ["Survey results", ["!Question | 2021 | 2023 | 2025", "Overall quality of life in the city | 71% | 74% | 78%", "Feeling of safety downtown after dark | 52% | 49% | 55%", "Ease of getting around by bus | 33% | 36% | 35%"]],
 ["Program budget", ["!Program | Description | FY25 Budget | FY26 Budget | Change", "Street lighting | Power and repair of 2,100 lamps | 410000 | 425000 | 15000", "Snow removal | Plows, salt and overtime for the winter | 690000 | 705000 | 15000", "Street trees | Planting and trimming along streets | 120000 | 150000 | 30000"]],
 ["Line items", ["Fund | Dept | Object | Description | Adopted | Amended | Actual | % Spent", "100 | 4100 | 5110 | Salaries full time | 812000 | 812000 | 402311 | 49.5%", "100 | 4100 | 5120 | Overtime | 40000 | 45000 | 31200 | 69.3%", "100 | 4100 | 5210 | Office supplies | 9000 | 9000 | 2100 | 23.3%"]],
 ["Summary", ["*Summary by goal", "!Goal | Actions | Complete | On track | Late", "Safe town | 14 | 4 | 8 | 2", "Fair town | 9 | 1 | 6 | 2", "Green town | 11 | 3 | 8 | 0", "Total | 34 | 8 | 22 | 4"]],
 ["Overview", ["!Pillar | # of objectives | # of KPIs | % on target", "People | 4 | 12 | 75%", "Place | 3 | 9 | 67%", "Prosperity | 5 | 14 | 79%"]],
 ["Cover sheet", ["*TOWNSHIP OF ELM GROVE", "*Corporate Strategic Plan 2025 – 2029", "Prepared by: | Office of the CAO", "Adopted: | 2025-02-11", "Version: | 2.1"]],
 ["Foreword", ["*A word from the Mayor", "Over the past year hundreds of you came to tell us what you want this town to become.", "This plan is our answer, and we will report on it each spring.", "Thank you for your trust and for your time."]],
 ["Contents", ["!Section | Sheet", "Introduction | Cover", "Goals and actions | Plan", "Indicators | KPIs", "Abbreviations | Terms"]],
 ["Pivot1", ["Sum of Budget | Column Labels | |", "Row Labels | FY26 | FY27 | Grand Total", "Parks | 120000 | 80000 | 200000", "Streets | 900000 | 700000 | 1600000", "Grand Total | 1020000 | 780000 | 1800000"]],
 ["Asset list", ["!Asset ID | Asset | Location | Year installed | Condition | Replacement cost", "B-01 | Town hall boiler | Town hall | 1998 | Poor | 80000", "B-02 | Fire station roof | Station 1 | 2011 | Fair | 120000", "V-01 | Ladder truck | Station 1 | 2015 | Good | 950000"]],
 ["Grants", ["!Grant | Funder | Amount | Award date | Match", "Safe routes | State DOT | 400000 | 2025-03-01 | 20%", "Brownfields | Federal agency | 500000 | 2025-06-15 | 0%", "Library broadband | Foundation | 30000 | 2025-01-10 | 10%"]],
 ["Raw data", ["ticket_id | opened | closed | category | days_open", "88121 | 2025-01-02 | 2025-01-05 | Pothole | 3", "88122 | 2025-01-02 | 2025-01-09 | Graffiti | 7", "88123 | 2025-01-03 | 2025-01-04 | Missed trash | 1"]],
 ["Risk register", ["!ID | Risk description | Cause | Likelihood (1-5) | Impact (1-5) | Score | Mitigation | Risk owner | Status", "R1 | Key staff leave before the system goes live | Low pay | 3 | 4 | 12 | Name deputies for each post | HR Manager | Open", "R2 | The grant is not paid in time | State delays | 2 | 5 | 10 | Keep a reserve | CFO | Open"]],
 ["Training matrix", ["!Employee | Forklift | First aid | Internal audit | Welding", "I. Berg | x | x | | ", "O. Sule | | x | x | ", "W. Li | x | | | x"]],
 ["Org structure", ["!Division | Head | Reports to | Staff", "Planning | Planning Director | City Manager | 11", "Water | Utility Director | Deputy City Manager | 42", "Fire | Fire Chief | City Manager | 61"]],
 ["Formula notes", ["!KPI | Definition | Formula | Data source", "On-time delivery | Orders that arrive on or before the date promised | Orders on time / all orders | ERP", "Scrap rate | Weight of parts thrown away | Scrap kg / input kg | Scale", "Staff turnover | People who left in the year | Leavers / average staff | HR system"]],
 ["Holiday calendar", ["!Date | Day | Holiday", "2026-01-01 | Thursday | New Year's Day", "2026-05-25 | Monday | Memorial Day", "2026-07-03 | Friday | Independence Day observed"]],
 ["Rating scale", ["!Score | Label | Description", "1 | Very low | Nothing has been started or agreed", "2 | Low | Some parts are in place, most are missing", "3 | Medium | Most parts are in place and used"]],
 ["Stakeholders", ["!Stakeholder | Interest | Influence | How we will engage them", "Residents | High | Medium | Newsletters and open houses each season", "Business owners | High | High | Breakfast each quarter with the manager", "School board | Medium | High | Joint session twice a year"]],
]; // prettier-ignore

const plans: [name: string, rows: string[]][] = [
 ["Dashboard", ["*KPI dashboard", "!KPI | Target | Actual | Status", "Calls answered in 30 seconds | 90% | 86% | Amber", "Invoices paid in 30 days | 98% | 99% | Green", "Sick days per person | 8 | 9.4 | Red"]],
 ["Summary", ["!Priority | Objective | Key result | Target | Lead", "Growth | More jobs in town | Net new jobs | 400 | Economic Development Director", "Growth | Full storefronts | Share of shops let | 95% | Downtown Manager"]],
 ["Review", ["!Objective | Target | Result | Evaluation | Action for next year", "Reduce customer complaints | 10 | 8 | Achieved | Lower the target to 6", "Reduce rework hours | 120 | 150 | Not achieved | Buy a second jig", "Increase deliveries on time | 96% | 97% | Achieved | Keep"]],
 ["Parks and Recreation", ["!Program | Goal | Performance indicator | 2024 | 2025 | 2026 Goal", "Aquatics | Safe pools | Rescues per 10,000 visits | 4 | 3 | 2", "Aquatics | Busy pools | Visits per year | 61000 | 64000 | 70000", "Trails | Good trails | Miles repaired | 6 | 8 | 10"]],
 ["Risks & actions", ["!Action | Lead | Due | Status | Risk", "Rewrite the flood plan | Emergency Manager | 2026-03-31 | On track | Staff time", "Test the sirens each month | Fire Chief | 2026-12-31 | On track | None", "Buy 4 pumps | Public Works | 2026-05-31 | Late | Price"]],
 ["CIP", ["!Project | Description | Department | Start | Completion | Budget | Status", "Elm Street | Rebuild 1.2 miles with sidewalks on both sides | Streets | 2026-04-01 | 2026-11-15 | 2100000 | Design", "Well 9 | Drill and equip a new well north of town | Water | 2026-01-15 | 2027-03-31 | 1800000 | Bid", "Library roof | Replace the flat roof over the stacks | Facilities | 2026-06-01 | 2026-09-01 | 310000 | Planned"]],
 ["2025", ["!Résultat attendu | Expected result | Indicateur | Indicator | Cible | Target", "Des rues plus sûres pour les enfants | Safer streets for children | Nombre de blessés dans l'année | People hurt in the year | 12 | 12", "De l'eau propre pour tous les foyers | Clean water for all homes | Part des foyers avec des tuyaux neufs | Homes with new pipes | 60% | 60%"]],
]; // prettier-ignore

function isPlan(name: string, rows: string[]): boolean | undefined {
  const [reading] = readSheets(workbookOf(sheetOf({ name, rows })), { today: "2026-02-16", skipSheets: [] });
  return reading?.isPlan;
}

describe("sheets of many offices", () => {
  it.each(others)("%s is no plan", (name, rows) => {
    expect(isPlan(name, rows)).toBe(false);
  });

  it.each(plans)("%s is a plan", (name, rows) => {
    expect(isPlan(name, rows)).toBe(true);
  });

  it.each(others)("%s is no plan under a name that says nothing", (_, rows) => {
    expect(isPlan("Sheet2", rows)).toBe(false);
  });

  it("reads a sheet for each department with the same header, however few rows", () => {
    const head = "!Objective | Measure | Target 2026 | Lead";
    const readings = readSheets(
      workbookOf(
        sheetOf({ name: "Police", rows: ["*POLICE", "", head, "Safer nights | Burglaries per year | 140 | Chief", "Trust | People who trust the police | 70% | Chief"] }),
        sheetOf({ name: "Library", rows: ["*LIBRARY", "", head, "More readers | Loans per resident | 9 | Librarian"] }),
        sheetOf({ name: "Streets", rows: ["*STREETS", "", head, "Smooth streets | Pavement index | 72 | Engineer", "Quick repairs | Potholes filled in 2 days | 90% | Foreman"] }),
      ),
      { today: "2026-02-16", skipSheets: [] },
    );
    expect(readings.map((reading) => reading.isPlan)).toEqual([true, true, true]);
  }); // prettier-ignore
});

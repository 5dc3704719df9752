/** Layouts of other governments: council plans, log frames, operational plans, lists of projects, agencies' goals. */
import { describe, expect, it } from "vitest";
import { itemsJson } from "../../../core/commands/items-json";
import { itemOf, outline, read, rules, workbookOf } from "./plan-of";

describe("a council plan with its priorities as merged bands", () => {
  const band = (row: number) => ({ row, column: 0, rows: 1, columns: 6 });
  const reading = read(
    workbookOf({
      rows: [
        ["Ref", "Action", "Success measure", "Lead Officer", "Target date", "RAG"],
        ["PRIORITY 1 – STREETS, PARKS AND RIVERS", null, null, null, null, null],
        ["1.1", "Dredge the mill pond", "Pond depth rises from 1.1 m to 1.8 m", "Rivers Officer", "30/09/2026", "G"],
        ["1.2", "Plant hedges", "4 km of hedge planted", "Parks Officer", "31/03/2027", "A"],
        ["PRIORITY 2 – WARM HOMES", null, null, null, null, null],
        ["2.1", "Insulate lofts", "At least 600 lofts insulated", "Head of Housing", "31/12/2026", "G"],
      ],
      merges: [band(1), band(4)],
    }),
  ); // prettier-ignore

  it("takes no lead, date or status out of a band's own words", () => {
    for (const words of ["STREETS", "WARM HOMES"]) {
      expect(itemOf(reading, words)).toMatchObject({ owner: null, due: null, status: null, baseline: null });
    }
    expect(itemOf(reading, "mill pond").owner?.value).toBe("Rivers Officer");
  });
});

describe("indicators with a target of a financial year", () => {
  const reading = read(
    workbookOf({
      rows: [
        ["Ref", "Indicator", "2023/24 outturn", "2024/25 outturn", "2025/26 target", "Q1", "Q2", "Lead"],
        ["A1", "% of bins emptied on the day", 0.97, 0.975, 0.98, 0.96, 0.99, "Head of Streets"],
        ["A2", "Days lost to sickness", 9.1, 8.6, 8, 2.2, 4.1, "Head of People"],
        ["A3", "Research income (€ million)", 3.1, 3.4, 4, 1, 2.1, "Head of Science"],
      ],
    }),
  );

  it("is due in that year, which no calendar date stands for", () => {
    expect(itemOf(reading, "bins").due).toMatchObject({ value: "FY2025-26", source: { cell: "E1" } });
    const [first] = itemsJson({ ...reading, fiscalYearStart: { month: 4, source: null } });
    expect(first).toMatchObject({ due: "FY2025-26", dueDay: "2026-03-31" });
  });

  it("takes the last quarter for the current value, and the last full year for the baseline", () => {
    expect(itemOf(reading, "Days lost")).toMatchObject({ baseline: { value: 8.6, assumed: true }, current: { value: 4.1 } });
  }); // prettier-ignore

  it("reads units out of names", () => {
    expect(itemOf(reading, "Days lost").unit?.value).toBe("days");
    expect(itemOf(reading, "Research").unit?.value).toBe("€");
  });
});

describe("a log frame", () => {
  const reading = read(
    workbookOf({
      rows: [
        ["Result", "Indicator", "Baseline 2024", "Milestone 2025", "Milestone 2026", "Target 2028", "Responsible"],
        ["OUTCOME 1: Safe births", "Births attended by a midwife", "41%", "48%", "55%", "70%", "Health Ministry"],
        [null, "Clinics with light all night", 12, 20, 30, 44, "Energy Unit"],
        ["OUTCOME 2: Well-run clinics", "Patients seen within 3 months", "30%", "35%", "40%", "60%", "Health Ministry"],
      ],
    }),
  ); // prettier-ignore

  it("aims at the target and keeps what leads to it as milestones", () => {
    const births = itemOf(reading, "midwife");
    expect(births).toMatchObject({
      baseline: { value: 41 },
      target: { value: 70 },
      due: { value: "2028-12-31" },
    });
    expect(births.milestones.map(({ target }) => target.value).sort()).toEqual([48, 55]);
  });

  it("prefers the programme's end to its years where a column is called so", () => {
    const rows = [
      ["Outcome", "Indicator", "Target 2026", "Target 2027", "End-of-project target", "Lead"],
      ["Fed children", "School meals a day", 400, 600, 900, "Food Unit"],
      ["Fed children", "Gardens planted", 10, 20, 35, "Food Unit"],
      ["Fed children", "Cooks trained", 12, 24, 30, "Food Unit"],
    ];
    expect(itemOf(read(workbookOf({ rows })), "School meals").target?.value).toBe(900);
  });

  it("does not take what an indicator counts for its date", () => {
    expect(itemOf(reading, "3 months").due?.value).toBe("2028-12-31");
  });
});

describe("an operational plan whose targets may be dates", () => {
  const reading = read(
    workbookOf({
      rows: [
        ["Code", "Action", "Measure", "Target", "Responsible", "Progress"],
        ["1.1", "Open the new depot", "Depot open", "30 June 2026", "Works Manager", "On track"],
        ["1.2", "Write the weed plan", "Draft plan to Council", "March 2026", "Land Officer", "On track"],
        ["1.3", "Run the pool", "Water samples that comply", "≥ 98%", "Pool Manager", "On track"],
        ["1.4", "Lend toys", "Toys lent", "11-Jun", "Toy Librarian", "On track"],
      ],
    }),
  );

  it("dates the item by them", () => {
    expect(itemOf(reading, "Depot open").due).toMatchObject({ value: "2026-06-30", source: { cell: "D2" } });
    expect(itemOf(reading, "Draft plan").due?.value).toBe("2026-03-31");
    expect(itemOf(reading, "samples")).toMatchObject({ due: null, target: { value: 98 } });
  });

  it("takes a date without its year for a mangled number", () => {
    expect(itemOf(reading, "Toys lent").due).toBeNull();
    expect(rules(reading)).toContain("mangled-date");
  });
});

describe("a list of projects", () => {
  const reading = read(
    workbookOf({
      rows: [
        ["No.", "Project", "Council Goal", "Department", "Project Manager", "Est. Completion", "Phase"],
        ["P1", "Well No. 3 pump", "Clean water", "Utilities", "R. Moss", "5/30/2026", "Design"],
        ["P2", "Ladder truck purchase (1)", "Safe homes", "Fire", "T. Reed", "FY27", "Not started"],
        ["P3", "Plant 900 trees a year on verges", "Clean water", "Parks", "R. Moss", "12/15/2026", "Started"],
        ["P4", "Leak survey of 30 miles of main", "Clean water", "Utilities", "R. Moss", "12/15/2026", "Started"],
        ["P5", "Cut water losses from 14% to 9%", "Clean water", "Utilities", "R. Moss", "12/15/2026", "Started"],
      ],
    }),
  ); // prettier-ignore

  it("has activities, unless one says from where to where", () => {
    const kinds = outline(reading).filter((line) => !line.startsWith("goal"));
    expect(kinds.map((line) => line.split(":")[0])).toEqual([
      "activity", "activity", "activity", "activity", "key-result",
    ]); // prettier-ignore
  });

  it("names the goal as what they stand under, for want of objectives", () => {
    const json = itemsJson(reading).find(({ text }) => text.includes("Well No. 3"));
    expect(json).toMatchObject({ objective: "Clean water", goal: "Clean water" });
  });
});

describe("objectives that are measured themselves", () => {
  const rows = [
    ["Objective", "Starting point", "Target", "Actions", "Responsible", "Timeframe"],
    ["Lower kiln gas per tonne", "88 kWh", "74 kWh", "Reline the kiln", "Energy Officer", "6 months"],
    ["Reduce broken tiles", "6%", "3%", "Pad the trolleys", "Yard Manager", "12 months"],
    ["Increase reuse of clay", "40%", "65%", "Buy a second mill", "Yard Manager", "12 months"],
  ];

  it("keeps their numbers from the actions beside them", () => {
    const reading = read(workbookOf({ rows }));
    expect(itemOf(reading, "broken tiles")).toMatchObject({
      kind: "key-result",
      baseline: { value: 6 },
      target: { value: 3 },
    });
    expect(itemOf(reading, "trolleys")).toMatchObject({ kind: "activity", baseline: null, target: null });
  });

  it("leaves numbers with actions that say the change", () => {
    const actions = [
      "Reduce gas per tonne of tiles",
      "Reduce breakage in the yard",
      "Raise the share of reused clay",
    ];
    const headed = ["Good use of fuel", "Careful hands", "Nothing wasted"];
    const swapped = rows.map((row, i) =>
      i === 0
        ? row
        : [headed[i - 1] ?? "", row[1] ?? "", row[2] ?? "", actions[i - 1] ?? "", row[4] ?? "", row[5] ?? ""],
    );
    expect(itemOf(read(workbookOf({ rows: swapped })), "Reduce breakage").baseline?.value).toBe(6);
  });

  it("reads goals with numbers and nothing below them as what is measured", () => {
    const reading = read(
      workbookOf({
        rows: [
          ["Goal", "Baseline", "Target", "Timeline", "Assigned to"],
          ["Reduce turnout time at night", "110 sec", "85 sec", "FY 2027", "Captain Bell"],
          ["Train more neighbors in first aid", 900, 2400, "Dec 2027", "Outreach Manager"],
          ["Test all hydrants each year", "64%", "100%", "6/30/2027", "Chief Stone"],
        ],
      }),
    );
    expect(itemOf(reading, "neighbors")).toMatchObject({ baseline: { value: 900 }, target: { value: 2400 } });
    expect(itemOf(reading, "turnout").due?.value).toBe("FY2027");
  });
});

describe("a scorecard", () => {
  const header = [
    "Perspective",
    "Objective",
    "KPI",
    "Unit",
    "2025 Actual",
    "2026 Target",
    "Q1 2026",
    "Owner",
    "Initiatives",
  ];
  const body = [
    ["Customer", "Gentle mornings", "Riders who find a seat", "%", 71, 78, 73, "J. Wren", "New timetable"],
    [null, null, "Trams on time", "%", 82, 90, 84, null, null],
    ["Finance", "Steady money", "Days of cash on hand", "days", 182, 190, 180, "M. Lark", "Reserve rule"],
    [null, null, "Fares lost to fraud", "%", 2.1, 1.5, 2, null, null],
  ];

  it("tracks levels under its objectives, with the leads of their groups", () => {
    const reading = read(workbookOf({ rows: [header, ...body] }));
    expect(itemOf(reading, "Trams")).toMatchObject({
      kind: "kpi",
      owner: { value: "J. Wren", source: { cell: "H2" } },
      baseline: { value: 82 },
      current: { value: 84 },
    });
    expect(itemOf(reading, "fraud").owner?.value).toBe("M. Lark");
  });

  it("has key results where its header calls them so", () => {
    const called = header.map((text) => (text === "KPI" ? "Key result" : text));
    expect(itemOf(read(workbookOf({ rows: [called, ...body] })), "Trams").kind).toBe("key-result");
  });

  it("leaves leads blank where they do not go with the groups", () => {
    const own = body.map((row, i) => (i === 1 ? row.map((cell, c) => (c === 7 ? "P. Finch" : cell)) : row));
    expect(itemOf(read(workbookOf({ rows: [header, ...own] })), "fraud").owner).toBeNull();
  });
});

describe("departments as labelled bands", () => {
  const HEADER = ["Goal", "Performance metric", "FY25 Actual", "FY26 Target", "Lead"];

  it("names the department without its label", () => {
    const reading = read(
      workbookOf({
        rows: [
          ["Department: Ferry Service"],
          HEADER,
          ["Calm crossings", "Crossings on time", "88%", "95%", "Harbor Manager"],
          ["Calm crossings", "Riders a day", 1200, 1400, "Harbor Manager"],
          ["Clean boats", "Boats washed weekly", "80%", "100%", "Deck Supervisor"],
          ["Department: Museum"],
          HEADER,
          ["Full halls", "Visitors a day", 140, 200, "Museum Director"],
        ],
      }),
    );
    const { department } = itemOf(reading, "Riders");
    expect(department?.value).toBe("Ferry Service");
    expect(itemsJson(reading).find(({ text }) => text === "Riders a day")?.department).toBe("Ferry Service");
  });
});

describe("goals that name their lead", () => {
  const header = ["Objective", "Measure", "Baseline", "Target", "Due"];
  const reading = read(
    workbookOf({
      rows: [
        ["Goal 1: Quiet roads (Lead: Works Director)"],
        header,
        ["Smooth lanes", "Lanes in good repair", "66%", "75%", "12/31/2027"],
        ["Smooth lanes", "Ruts filled in 3 days", "70%", "90%", "12/31/2026"],
        ["Goal 2: Sweet water (wells and springs)"],
        header,
        ["Less loss", "Water lost", "14%", "10%", "6/30/2027"],
      ],
    }),
  );

  it("are led by whom the brackets name, and by nobody else", () => {
    expect(itemOf(reading, "Quiet roads").owner).toMatchObject({
      value: "Works Director",
      source: { cell: "A1" },
    });
    expect(itemOf(reading, "Sweet water").owner).toBeNull();
    expect(itemOf(reading, "Lanes in good").owner).toBeNull();
  });
});

/** The master list: everything repeated on each row, many notations, several leads, spellings, duplicates. */
import { describe, expect, it } from "vitest";
import type { CellText, CellValue } from "../../../core/workbook/cells";
import { itemsJson } from "../../../core/commands/items-json";
import { itemOf, outline, read, rules, textAt, workbookOf } from "./plan-of";

const header = [
  "ID",
  "Department",
  "Goal",
  "Objective",
  "Action / Measure",
  "Lead(s)",
  "Baseline",
  "Target",
  "Unit",
  "Due",
  "Status",
];
const serve = "Serve people well";
const rows: CellValue[][] = [
  header,
  [
    "A-1",
    "Harbor",
    "1. Clean water",
    "Cut spills",
    "Reduce fuel spills at the docks",
    "Harbor Master",
    "14",
    6,
    "#",
    "Q2 FY27",
    "Y",
  ],
  [
    "A-2",
    "HARBOR",
    "1. Clean water",
    "Cut spills",
    "Inspect every bilge pump",
    "Harbor Master / Courts; IT",
    null,
    null,
    null,
    46203,
    "On Track",
  ],
  [
    "A-3",
    "Harbor Dept.",
    "2. Open government",
    serve,
    "Raise visitor satisfaction",
    "dock@elm.example",
    0.71,
    0.85,
    "pct",
    "FY 26",
    null,
  ],
  [
    "A-4",
    "Harbor",
    "2. Open government",
    serve,
    "Letters answered within five days",
    "Clerk <clerk@elm.example>",
    93,
    "≥ 90 percent",
    "%",
    "ongoing",
    null,
  ],
  [],
  [
    "B-1",
    "Courts",
    "2. Open government",
    serve,
    "Raise visitor satisfaction",
    "Courts",
    66,
    80,
    "%",
    "12/31/2026",
    null,
  ],
  [
    "B-2",
    "Courts",
    "2. Open government",
    "Close cases faster",
    "Average days to close a case",
    "Courts, IT",
    120,
    "11-Jun",
    "days",
    "2Q27",
    null,
  ],
  [
    "B-3",
    "Courts",
    "2. Open government",
    "Close cases faster",
    "Average days to close a case.",
    "Courts",
    120,
    "11-Jun",
    "days",
    "2Q27",
    null,
  ],
  [
    "B-4",
    "Courts",
    "2. Open government",
    "Close cases faster",
    "Reduce overtime",
    "TBD",
    "3,400",
    "2,900 ",
    "hours",
    "End of FY28",
    null,
  ],
];
const numberFormats: CellText[] = [[2, 9, "m/d/yyyy"]];
const guide = {
  name: "Guide",
  rows: [["How to use this list"], ["Our fiscal year runs October 1 to September 30."]],
};
const reading = read(workbookOf(guide, { name: "List", rows, numberFormats })); // prettier-ignore

describe("a list that repeats everything on each row", () => {
  it("gives each goal and objective once, objectives once a department where departments have their own", () => {
    const groups = outline(reading).filter((line) => /^(goal|objective)/.test(line));
    expect(groups.filter((line) => line === `objective: ${serve}`)).toHaveLength(2);
    expect(groups.filter((line) => line.startsWith("goal"))).toEqual(["goal: 1. Clean water", "goal: 2. Open government"]);
  }); // prettier-ignore

  it("tells key results, standing measures and activities apart", () => {
    expect(itemOf(reading, "fuel spills").kind).toBe("key-result");
    expect(itemOf(reading, "bilge pump").kind).toBe("activity");
    expect(itemOf(reading, "Letters answered").kind).toBe("kpi");
    expect(itemOf(reading, "Average days").kind).toBe("key-result");
  });

  it("brings percents to one scale", () => {
    const [first, second] = reading.items.filter((item) => item.text.value === "Raise visitor satisfaction");
    expect(first).toMatchObject({ baseline: { value: 71 }, target: { value: 85 }, unit: { value: "%" } });
    expect(second).toMatchObject({ baseline: { value: 66 }, target: { value: 80 }, unit: { value: "%" } });
    expect(itemOf(reading, "Letters")).toMatchObject({ target: { value: 90 }, comparator: ">=" });
  });

  it("keeps fiscal years as the plan says them, with the start that another sheet states", () => {
    expect(reading.fiscalYearStart).toMatchObject({ month: 10, source: { sheet: "Guide", cell: "A2" } });
    expect(itemOf(reading, "fuel spills").due?.value).toBe("FY2027 Q2");
    expect(itemOf(reading, "bilge pump").due?.value).toBe("2026-06-30");
    expect(itemOf(reading, "Reduce overtime").due?.value).toBe("FY2028");
    expect(itemOf(reading, "Average days").due?.value).toBe("2027 Q2");
  });

  it("splits leads, keeps addresses, and gives spellings of a department one name", () => {
    const pump = itemOf(reading, "bilge pump");
    expect([pump.owner, ...pump.otherOwners].map((owner) => owner?.value)).toEqual(["Harbor Master", "Courts", "IT"]);
    expect(itemOf(reading, "Letters")).toMatchObject({ owner: { value: "Clerk" }, email: { value: "clerk@elm.example" } });
    expect(pump.department?.value).toBe("Harbor");
  }); // prettier-ignore

  it("does not make numbers of mangled dates, and says so", () => {
    expect(itemOf(reading, "Average days").target).toBeNull();
    expect(rules(reading)).toEqual(expect.arrayContaining(["duplicate", "mangled-date", "owner-is-nobody"]));
  });

  it("prints items as other programs read them", () => {
    const json = itemsJson(reading, ["G1"]);
    expect(json[0]?.id).toBe("G1");
    const pump = json.find(({ text }) => text.includes("bilge"));
    expect(pump).toMatchObject({
      owner: "Harbor Master / Courts; IT",
      owners: ["Harbor Master", "Courts", "IT"],
      objective: "Cut spills",
      source: { sheet: "List", cell: "E3", row: 3 },
    });
    expect(json.find(({ text }) => text.includes("Average days"))?.due).toBe("2027-Q2");
    expect(json.find(({ text }) => text.includes("fuel spills"))).toMatchObject({
      due: "FY2027-Q2",
      dueDay: "2027-03-31",
    });
  });

  it("knows what a row stands under", () => {
    expect(textAt(reading, itemOf(reading, "Reduce overtime").objective)).toBe("Close cases faster");
  });
});

/** The classic matrix: goal bands, merged strategies, an action and a measure in each row. */
import { describe, expect, it } from "vitest";
import { itemOf, outline, read, rules, textAt, workbookOf } from "./plan-of";

const header = [
  "No.",
  "Strategy",
  "Action",
  "Lead",
  "Timeline",
  "Performance Measure",
  "Baseline",
  "Target",
  "Status",
];
const reading = read(
  workbookOf({
    rows: [
      ["Town of Elm Ridge – Strategic Plan"],
      [],
      ["GOAL 1: A TOWN THAT GETS AROUND"],
      header,
      ["1.1", "Keep streets in good repair", "Resurface the north arterials", "Public Works", "FY27", "Average pavement rating", 61, 70, "On Track"],
      [null, null, "Stock cold patch before winter", "Public Works", "Ongoing", "Potholes filled within 3 days", 0.88, 0.95, "Behind"],
      [null, null, null, "Public Works", "6/30/2027", "Miles of curb rebuilt", "N/A", "12", null],
      ["1.2", "Make walking safe", "Adopt a crossing policy", "Planning", "March 2026", null, null, null, "Not Started"],
      [],
      ["GOAL 2: A TOWN THAT PAYS ITS WAY"],
      header,
      ["2.1", "Keep a strong credit rating", "Brief the council on debt", "Finance", "2027", "Bond rating", "AA", "AA+", "On Track"],
      [null, null, "Offer yearly passes", "Recreation", "FY26", "Pass holders", 410, "5% increase", null],
      [null, null, "Call back within a day", "TBD", "Ongoing", "Average call-back time (mm:ss)", "10:30", "6:00", null],
      [],
      ["Note: figures are unaudited."],
    ],
    numberFormats: [[5, 6, "0%"], [5, 7, "0%"]],
    merges: [{ row: 2, column: 0, rows: 1, columns: 9 }, { row: 9, column: 0, rows: 1, columns: 9 }, { row: 4, column: 0, rows: 3, columns: 1 }, { row: 4, column: 1, rows: 3, columns: 1 }],
  }),
); // prettier-ignore

describe("a matrix of goals, strategies, actions and measures", () => {
  it("gives a goal a band, an objective a strategy, and two items a full row", () => {
    expect(outline(reading)).toEqual([
      "goal: GOAL 1: A TOWN THAT GETS AROUND",
      "objective: Keep streets in good repair",
      "activity: Resurface the north arterials",
      "key-result: Average pavement rating",
      "activity: Stock cold patch before winter",
      "kpi: Potholes filled within 3 days",
      "key-result: Miles of curb rebuilt",
      "objective: Make walking safe",
      "activity: Adopt a crossing policy",
      "goal: GOAL 2: A TOWN THAT PAYS ITS WAY",
      "objective: Keep a strong credit rating",
      "activity: Brief the council on debt",
      "key-result: Bond rating",
      "activity: Offer yearly passes",
      "key-result: Pass holders",
      "activity: Call back within a day",
      "kpi: Average call-back time (mm:ss)",
    ]);
  });

  it("puts rows under the merged or blank cells above them", () => {
    const item = itemOf(reading, "Miles of curb");
    expect(textAt(reading, item.objective)).toBe("Keep streets in good repair");
    expect(textAt(reading, item.goal)).toBe("GOAL 1: A TOWN THAT GETS AROUND");
    expect(textAt(reading, itemOf(reading, "Bond rating").goal)).toBe("GOAL 2: A TOWN THAT PAYS ITS WAY");
  });

  it("reads percents as points, levels as words, changes as relative and clock times as minutes", () => {
    expect(itemOf(reading, "Potholes")).toMatchObject({ baseline: { value: 88 }, target: { value: 95 }, unit: { value: "%" } });
    expect(itemOf(reading, "Bond rating")).toMatchObject({ baselineText: { value: "AA" }, targetText: { value: "AA+" }, target: null });
    expect(itemOf(reading, "Pass holders")).toMatchObject({ baseline: { value: 410 }, target: { value: 5 }, relative: true });
    expect(itemOf(reading, "call-back time")).toMatchObject({ baseline: { value: 10.5 }, target: { value: 6 }, unit: { value: "minutes" } });
  }); // prettier-ignore

  it("keeps every value with its cell", () => {
    const item = itemOf(reading, "Average pavement");
    expect(item.text.source).toEqual({
      sheet: "Plan 1",
      cell: "F5",
      text: "Average pavement rating",
      span: null,
    });
    expect(item.baseline?.source.cell).toBe("G5");
    expect(item.target?.source.cell).toBe("H5");
    expect(item.owner?.source.cell).toBe("D5");
    expect(item.status?.source.cell).toBe("I5");
  });

  it("dates what the calendar dates, and leaves fiscal years alone where nobody says when they begin", () => {
    expect(itemOf(reading, "Average pavement").due?.value).toBe("FY2027");
    expect(itemOf(reading, "Miles of curb").due?.value).toBe("2027-06-30");
    expect(itemOf(reading, "crossing policy").due?.value).toBe("2026-03-31");
    expect(itemOf(reading, "Potholes").due).toBeNull();
    expect(reading.fiscalYearStart).toEqual({ month: 7, source: null });
  });

  it("numbers the objective, not the row, where only groups are numbered", () => {
    expect(itemOf(reading, "Keep streets").planId?.value).toBe("1.1");
    expect(itemOf(reading, "Average pavement").planId).toBeNull();
  });

  it("takes the lead department as owner and department", () => {
    expect(itemOf(reading, "Average pavement")).toMatchObject({ owner: { value: "Public Works" }, department: { value: "Public Works" } });
  }); // prettier-ignore

  it("finds what is missing", () => {
    expect(rules(reading)).toContain("owner-is-nobody");
    expect(rules(reading)).toContain("no-baseline");
    expect(itemOf(reading, "call-back time").owner).toBeNull();
  });
});

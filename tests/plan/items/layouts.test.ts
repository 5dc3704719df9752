/** Other shapes of plan: results in prose, numbered outlines, yearly targets, lists in a cell, a wide work plan. */
import { describe, expect, it } from "vitest";
import { itemOf, outline, read, rules, textAt, workbookOf } from "./plan-of";

describe("results in prose, several in a cell", () => {
  const reading = read(
    workbookOf({
      rows: [
        ["Our priorities"],
        [],
        ["Priority", "Desired outcome", "What we will do and how we will know"],
        ["Safe homes", "Fewer fires", "• Cut kitchen fires from 30 to 18 by June 2027 (Fire)\n• Visit 500 homes a year\n• Hire an inspector (Human Resources)"],
        [null, "Quicker help", "• Answer 95% of calls within 10 seconds (Police)\n• Renew the radio licence (Police)"],
        ["Open doors", "Libraries for all", "• Raise library visits by 10% by 12/31/2026 (Library)"],
      ],
    }),
  ); // prettier-ignore

  it("gives an item a line, with the words that each value came from", () => {
    const fires = itemOf(reading, "kitchen fires");
    expect(fires).toMatchObject({ kind: "key-result", baseline: { value: 30 }, target: { value: 18 }, due: { value: "2027-06-30" } });
    const { text, span } = fires.target?.source ?? { text: "", span: null };
    expect(span && text.slice(...span)).toBe("18");
    expect(fires.measure?.target?.value).toBe(18);
    expect(textAt(reading, fires.objective)).toBe("Fewer fires");
  }); // prettier-ignore

  it("takes the lead out of the brackets", () => {
    expect(itemOf(reading, "kitchen fires").owner?.value).toBe("Fire");
    expect(itemOf(reading, "library visits").owner?.value).toBe("Library");
    expect(itemOf(reading, "500 homes").owner).toBeNull();
  });

  it("carries a priority down to where the next stands", () => {
    expect(textAt(reading, itemOf(reading, "radio licence").goal)).toBe("Safe homes");
    expect(textAt(reading, itemOf(reading, "library visits").goal)).toBe("Open doors");
  });
});

describe("an outline in one column", () => {
  const reading = read(
    workbookOf({
      rows: [
        ["Item", "Lead", "Due", "Status"],
        ["Goal 1: A lively harbor"],
        ["Objective 1.1: Visitors all year"],
        ["1.1.1 Raise winter visits from 2,000 to 3,500 by 2028", "Harbor Manager", "2028", "On track"],
        ["1.1.2 Publish a winter calendar", "Harbor Manager", "10/1/2026", "On track"],
        ["Objective 1.2: Full berths"],
        ["1.2.1 Lower berth vacancy to 5%", "Harbor Manager", "FY27", "Behind"],
      ],
    }),
  );

  it("tells levels by the depth of their numbers", () => {
    expect(outline(reading).slice(0, 3)).toEqual([
      "goal: Goal 1: A lively harbor",
      "objective: Objective 1.1: Visitors all year",
      "key-result: 1.1.1 Raise winter visits from 2,000 to 3,500 by 2028",
    ]);
    const vacancy = itemOf(reading, "berth vacancy");
    expect(textAt(reading, vacancy.objective)).toBe("Objective 1.2: Full berths");
    expect(vacancy.planId?.value).toBe("1.2.1");
    expect(itemOf(reading, "winter calendar").kind).toBe("activity");
  });
});

describe("targets of several years", () => {
  const header = [
    "Measure",
    "Unit",
    "FY24 Actual",
    "FY25 Actual",
    "FY26 Target",
    "FY27 Target",
    "Responsible",
  ];
  const reading = read(
    workbookOf({
      rows: [
        ["Performance measures"],
        header,
        ["FIRE DEPARTMENT"],
        ["Average time to scene", "Minutes", 7.1, 6.9, 6.5, 6.2, "Deputy Chief"],
        ["People trained in first aid", "#", 812, 1010, 1200, 1300, "Deputy Chief"],
        ["LIBRARY DEPARTMENT"],
        ["Readers satisfied", "%", 0.91, 0.92, 0.95, 0.96, "Library Director"],
      ],
    }),
  );

  it("takes this year's, keeps the rest, and assumes last year's actual as baseline", () => {
    const item = itemOf(reading, "time to scene");
    expect(item).toMatchObject({
      kind: "kpi",
      target: { value: 6.5 },
      baseline: { value: 6.9, assumed: true },
    });
    expect(item.milestones.map(({ period, target }) => [period, target.value])).toEqual([["FY2027", 6.2]]);
    expect(item.due?.value).toBe("FY2026");
    expect(itemOf(reading, "Readers").target?.value).toBe(95);
  });

  it("reads departments' headings as such, not as measures", () => {
    expect(reading.items).toHaveLength(3);
    expect(itemOf(reading, "Readers").department?.value).toBe("LIBRARY DEPARTMENT");
  });
});

describe("lists in parallel cells", () => {
  const reading = read(
    workbookOf({
      rows: [
        ["Objective", "Measures", "Baseline", "Targets", "Lead"],
        ["Reliable water", "1. Main breaks a year\n2. Water lost\n3. Hydrants tested", "1. 42\n2. 11%\n3. 60%", "1. 30\n2. 8%\n3. 100%", "Water Utilities"],
        ["Clean beaches", "• Days open to swimmers\n• Litter bins emptied on schedule", "120", "150", "Parks"],
      ],
    }),
  ); // prettier-ignore

  it("pairs line with line, and shares the lead", () => {
    expect(itemOf(reading, "Water lost")).toMatchObject({
      baseline: { value: 11 },
      target: { value: 8 },
      owner: { value: "Water Utilities" },
    });
    expect(itemOf(reading, "Hydrants").target?.value).toBe(100);
  });

  it("gives one number to none of several measures", () => {
    expect(itemOf(reading, "Days open").target).toBeNull();
    expect(rules(reading)).toContain("no-target");
  });
});

describe("a wide work plan", () => {
  const reading = read(
    workbookOf({
      rows: [
        ["Strategic Priority", "Goal", "Strategy", "Action Step", "Responsible Party", "Completion Date", "KPI", "Target", "Status"],
        ["Local jobs", "Help shops grow", "Lend small sums", "Launch a loan fund", "Economic Development Manager", "6/30/2026", "Loans issued", "25", "●"],
        ["Local jobs", "Help shops grow", "Lend small sums", "Train ten owners", "Economic Development Manager", "13/9/2026", "Calls answered in 2 days (90%)", "80%", "●"],
      ],
      fills: [[1, 8, "#00B050"], [2, 8, "#FF0000"]],
    }),
  ); // prettier-ignore

  it("stands strategies under goals and priorities", () => {
    expect(outline(reading).slice(0, 3)).toEqual([
      "goal: Local jobs",
      "objective: Help shops grow",
      "objective: Lend small sums",
    ]);
    const strategy = itemOf(reading, "Lend small sums");
    expect(textAt(reading, strategy.objective)).toBe("Help shops grow");
    expect(textAt(reading, itemOf(reading, "Loans issued").objective)).toBe("Lend small sums");
  });

  it("reads a colour for a status, and the order of day and month from the column", () => {
    expect(itemOf(reading, "Launch a loan fund").status?.value).toBe("Green");
    expect(itemOf(reading, "Train ten owners").status?.value).toBe("Red");
    expect(itemOf(reading, "Train ten owners").due?.value).toBe("2026-09-13");
  });
});

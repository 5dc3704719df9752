/** Plans that order by place rather than by columns: numbered lists, bullets, prose under headings, forms with the goal on top. Made up. */
import { describe, expect, it } from "vitest";
import { readPlan } from "../../../core/plan/read-plan";
import type { PlanReading } from "../../../core/plan/reading";
import { sheetOf, workbookOf, type SheetText } from "../sheet-of";
import { textAt } from "./plan-of";

function read(...sheets: SheetText[]): PlanReading {
  const workbook = workbookOf(...sheets.map(sheetOf));
  return readPlan(workbook, { today: "2026-02-16", fiscalYearStart: null, skipSheets: [] });
}

/** "heading < what stands under it", by the words. */
const tree = ({ items }: PlanReading): string[] =>
  items.map(({ text, objective, goal }) =>
    [textAt({ items } as PlanReading, objective ?? goal), text.value]
      .filter((part) => part !== null)
      .join(" > "),
  );

const wanted = ["Safe lanes", "Safe lanes > Paint two crossings", "Safe lanes > Mend the footbridge", "Lively green",
  "Lively green > Hold a summer fair", "Lively green > Plant 30 trees"]; // prettier-ignore

const lists: (SheetText & { is: string })[] = [
  {
    is: "numbers over letters, each in a column of its own",
    rows: [
      "*Parish of Elmford", "Our priorities for 2026", "",
      "1. | Safe lanes", "a) | Paint two crossings", "b) | Mend the footbridge", "",
      "2. | Lively green", "a) | Hold a summer fair", "b) | Plant 30 trees",
    ],
  },
  {
    is: "roman numbers over figures in one column",
    rows: ["I. Safe lanes", "1. Paint two crossings", "2. Mend the footbridge", "II. Lively green", "1. Hold a summer fair", "2. Plant 30 trees"],
  },
  {
    is: "plain headings over bullets in one column",
    rows: ["Safe lanes", "• Paint two crossings", "• Mend the footbridge", "", "Lively green", "• Hold a summer fair", "• Plant 30 trees"],
  },
]; // prettier-ignore

describe("lists under headings", () => {
  it.each(lists)("reads $is", ({ rows }) => {
    const bare = (text: string): string => text.replace(/(^|> )(?:[IVX]+\.|\d\.|•) /g, "$1");
    expect(tree(read({ rows })).map(bare)).toEqual(wanted);
  });
});

describe("prose under headings", () => {
  const rows = (first: string, second: string): string[] => [
    "!Measure | FY25 Actual | FY26 Target | Owner",
    "!Rescue", first, "Calls reached in eight minutes | 74% | 80% | Chief",
    "!Prevention", second, "Homes with a working alarm | 61% | 75% | Fire Marshal",
  ]; // prettier-ignore
  const merges = ["A2:D2", "A3:D3", "A5:D5", "A6:D6"];

  it("is the objective of its rows where it says what to bring about", () => {
    const plan = read({
      rows: rows("Reach people quickly and with enough hands to help them.", "Prevent fires before they start, by visits and lessons."),
      merges,
    }); // prettier-ignore
    expect(tree(plan)).toContain(
      "Prevent fires before they start, by visits and lessons. > Homes with a working alarm",
    );
  });

  it("explains the heading where it tells of what is", () => {
    const plan = read({
      rows: rows("The rescue team stands ready day and night for all of us.", "The prevention team goes from door to door and to schools."),
      merges,
    }); // prettier-ignore
    expect(tree(plan)).toContain("Prevention > Homes with a working alarm");
  });
});

describe("forms with the goal on top", () => {
  const block = (goal: string): string[] => ["!Goal # | Description | Type", goal, ""];
  const metrics = ["!Metric # | Metric | Baseline | Year 1 Outcome | Year 2 Outcome | Target for Year 3 Outcome",
    "1.1 | Pupils who read at level | 41% | 43% | | 50%", "1.2 | Days missed per pupil | 12 | 11 | | 8", ""]; // prettier-ignore
  const actions = ["!Action # | Title | Description | Lead | Due",
    "1 | Tutors after school | Hire four tutors | Principal | 2026-09-01", "2 | Home visits | Visit families of absent pupils | Counselor | 2026-10-01"]; // prettier-ignore

  it("put the tables below under it", () => {
    const plan = read({
      rows: [...block("1 | Every pupil grows each year | Broad"), ...metrics, ...actions],
    });
    const under = plan.items.slice(1).map(({ objective, goal }) => textAt(plan, objective ?? goal));
    expect(plan.items[0]?.text.value).toBe("Every pupil grows each year");
    expect(new Set(under)).toEqual(new Set(["Every pupil grows each year"]));
  });

  it("read a year's outcome as its figure, and the target", () => {
    const plan = read({ rows: [...block("1 | Every pupil grows each year | Broad"), ...metrics] });
    expect(plan.items[1]).toMatchObject({
      baseline: { value: 41 },
      target: { value: 50 },
      current: { value: 43 },
    });
  });
});

describe("small lists", () => {
  const list = [
    "1. Mend the harbor wall by October",
    "2. Hire a second clerk",
    "3. Cut overtime by 15%",
    "4. Open the dog park",
  ];

  it("are plans by their title, which is none of their lines", () => {
    const plan = read({ rows: ["Priorities 2026", ...list] });
    expect(plan.items.map(({ text }) => text.value)).toEqual(list);
  });

  it.each(["How to fill in the plan", "Planning meeting agenda", "Recipe for soup"])(
    "are none under “%s”",
    (title) => {
      expect(
        read({ rows: [title, ...list.map((line) => line.replace(/ by .*/, ""))] }).sheets[0]?.isPlan,
      ).toBe(false);
    },
  );
});

describe("headings of two levels", () => {
  const header = "!Code | Action | Owner | Due";
  const rows = ["*Theme 1: Our places", "*Delivery Strategy 1.1 Safe parks", header, "1.1.1 | Renew four playgrounds | Parks Manager | 2026-06-30",
    "*Delivery Strategy 1.2 Lively arts", header, "1.2.1 | Run the art grants | Arts Officer | 2026-05-31"]; // prettier-ignore

  it("keep their levels where the upper one is not said again", () => {
    expect(tree(read({ rows }))).toEqual([
      "Theme 1: Our places",
      "Theme 1: Our places > Delivery Strategy 1.1 Safe parks",
      "Delivery Strategy 1.1 Safe parks > Renew four playgrounds",
      "Theme 1: Our places > Delivery Strategy 1.2 Lively arts",
      "Delivery Strategy 1.2 Lively arts > Run the art grants",
    ]);
  });
});

describe("rows below the measures of a logical framework", () => {
  it("are the activities", () => {
    const plan = read({
      rows: ["!Results chain | Indicator | Baseline | Target | Means of verification",
        "Outcome: Clean wells | Share of wells that test clean | 40% | 75% | Lab book",
        "Output 1: Wells mended | Number of wells mended | 0 | 60 | Job cards",
        "Activity 1.1: Map the wells | | | |", "Activity 1.2: Train two crews | | | |"],
    }); // prettier-ignore
    expect(plan.items.slice(-2).map(({ kind, text }) => `${kind} ${text.value}`)).toEqual([
      "activity Activity 1.1: Map the wells",
      "activity Activity 1.2: Train two crews",
    ]);
  });
});

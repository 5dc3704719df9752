import { describe, expect, it } from "vitest";
import { sheetOf, workbookOf } from "../sheet-of";
import { itemOf, outline, read, textAt } from "./plan-of";

type SheetRows = [name: string, rows: string[]];

const readSheets = (...sheets: SheetRows[]) =>
  read(workbookOf(...sheets.map(([name, rows]) => sheetOf({ name, rows }))));

/** What an item stands under: its objective, or else its goal. */
const under = (sheets: SheetRows[], words: string): string | null => {
  const reading = readSheets(...sheets);
  const { objective, goal } = itemOf(reading, words);
  return textAt(reading, objective ?? goal);
};

const objectives: SheetRows = [
  "Objectives",
  ["!Obj ID | Objective | Lead", "O1 | A harbour that storms spare | Harbour Master", "O2 | Ferries on time | Transport Manager"],
]; // prettier-ignore
const results: SheetRows = [
  "Key results",
  [
    "!KR ID | Obj ID | Key result | Baseline | Target | Due",
    "KR1 | O1 | Metres of quay raised | 0 | 400 | 2026-12-31",
    "KR2 | O2 | Sailings that leave within 5 minutes | 71% | 90% | 2026-12-31",
    "KR3 | O1 | Boats lost at their moorings | 6 | 1 | 2026-12-31",
  ],
];
const actions: SheetRows = [
  "Actions",
  [
    "!No. | Supports | Action | Owner | Due",
    "1 | KR2 | Add a deckhand to the morning boat | Transport Manager | 2026-05-01",
    "2 | KR1, KR3 | Order sheet piles | Harbour Master | 2026-06-01",
  ],
];

describe("tables joined by key", () => {
  it.each([
    ["a key result", "Sailings", "Ferries on time"],
    ["the action of a key result", "deckhand", "Ferries on time"],
    ["an action that names two", "sheet piles", "A harbour that storms spare"],
  ])("puts %s under its objective on another sheet", (_, words, expected) => {
    expect(under([objectives, results, actions], words)).toBe(expected);
    // Whichever way the sheets are ordered.
    expect(under([actions, results, objectives], words)).toBe(expected);
  });

  it("numbers each item by its own key, not by the one that it names", () => {
    const reading = readSheets(objectives, results);
    expect(itemOf(reading, "Metres").planId?.value).toBe("KR1");
    expect(itemOf(reading, "storms").planId?.value).toBe("O1");
  });

  it.each<[string, SheetRows[], string, string]>([
    [
      "counting numbers, where the header says whose",
      [
        ["goals", ["!goal_id | goal_text", "1 | Lively squares", "2 | Clear rivers"]],
        ["kpis", ["!kpi_id | goal_id | kpi_name | baseline | target", "11 | 1 | Market days in a year | 30 | 45", "12 | 2 | Fish kills in a year | 4 | 0", "13 | 1 | Empty shops | 18 | 9"]],
      ],
      "Fish kills",
      "Clear rivers",
    ],
    [
      "numbers that stand in the goals' own words",
      [
        ["Priorities", ["!Priority | Champion", "Priority 1: Lively squares | Mayor", "Priority 2: Clear rivers | River Warden"]],
        ["Work plan", ["!Priority | Project | Lead | Due", "2 | Fence the spring | River Warden | 2026-05-01", "1 | Bring back the night market | Market Manager | 2026-06-01", "1 | Rebuild the bandstand | Market Manager | 2026-09-01"]],
      ],
      "Fence the spring",
      "Priority 2: Clear rivers",
    ],
    [
      "the other row's own words",
      [
        ["Objectives", ["!Objective | Lead | Due", "Lively squares in every ward | Mayor | 2027", "Clear rivers all summer | River Warden | 2027"]],
        ["KPIs", ["!Objective | KPI | Baseline | Target", "Clear rivers all summer | Fish kills in a year | 4 | 0", "Lively squares in every ward | Market days in a year | 30 | 45"]],
      ],
      "Market days",
      "Lively squares in every ward",
    ],
  ])("joins by %s", (_, sheets, words, expected) => {
    expect(under(sheets, words)).toBe(expected);
    const texts = outline(readSheets(...sheets));
    expect(new Set(texts).size).toBe(texts.length);
  }); // prettier-ignore

  it("leaves the numbered rows of two departments apart", () => {
    const sheet = (name: string, chief: string): SheetRows => [
      name,
      ["!No. | Objective | Measure | Target | Owner", `1 | Quick help | Minutes to arrive | 6 | ${chief}`, `2 | Trained crews | Hours of drill for each member | 40 | ${chief}`],
    ]; // prettier-ignore
    const reading = readSheets(sheet("Fire", "Fire Chief"), sheet("Lifeboat", "Coxswain"));
    expect(reading.items.filter(({ kind }) => kind === "kpi").map(({ planId }) => planId?.value)).toEqual([
      "1", "2", "1", "2",
    ]); // prettier-ignore
  });
});

/** The list of Review: what stands under what, and what is left when it is narrowed down. */
import { describe, expect, it } from "vitest";
import { countByFilter, reviewRows } from "../../../pane/steps/review/review-rows";
import type { ReviewFilter, ReviewRow } from "../../../pane/steps/review/review-rows";
import { item, items, look } from "./made-look";

const said = (row: ReviewRow): string =>
  row.kind === "group"
    ? `# ${row.title ?? "none"} (${row.count})${row.goal ? ` in ${row.goal}` : ""}`
    : row.item.text;
const shown = (filter: ReviewFilter, words = "", of = look) => reviewRows(of, filter, words).map(said);

describe("the rows of Review", () => {
  it("stand under their objective or goal, which is named once", () => {
    expect(shown("all")).toEqual([
      "# Green city (0)",
      "# Better parks (2)",
      "Plant 400 trees",
      "Repair the river path",
      "# none (1)",
      "Keep the pool open 300 days",
    ]);
  });

  it.each<[ReviewFilter, string, string[]]>([
    ["key-result", "", ["# Better parks (1) in Green city", "Plant 400 trees"]],
    ["pending", "", ["# Better parks (1) in Green city", "Repair the river path"]],
    ["unsure", "", ["# Better parks (1) in Green city", "Repair the river path"]],
    ["kpi", "", ["# none (1)", "Keep the pool open 300 days"]],
    ["left-out", "", ["Draft only"]],
    ["left-out", "nothing", []],
    ["all", "gardener", ["# Better parks (1) in Green city", "Plant 400 trees"]],
    ["all", "PARKS river", ["# Better parks (1) in Green city", "Repair the river path"]],
    ["all", "no such words", []],
  ])("are narrowed down by %s and “%s”", (filter, words, rows) => {
    expect(shown(filter, words)).toEqual(rows);
  });

  it("come together under their objective also where the plan tells it twice", () => {
    const again = { ...look, items: [items.trees, items.loose, items.paths] };
    expect(shown("all", "", again)).toEqual([
      "# Better parks (2) in Green city",
      "Plant 400 trees",
      "Repair the river path",
      "# none (1)",
      "Keep the pool open 300 days",
    ]);
  });

  it("have keys of their own where a cell says the same twice", () => {
    const twice = { ...look, items: [item("Same", 4), item("Same", 4)] };
    const keys = reviewRows(twice, "all", "").map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("are counted for each filter without goals and objectives", () => {
    expect(countByFilter(look)).toEqual({
      ...{ all: 3, "key-result": 1, kpi: 1, activity: 1, unsure: 1, pending: 1 },
      "left-out": 1,
    });
  });
});

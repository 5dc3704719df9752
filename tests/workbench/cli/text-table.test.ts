/** Plain-text tables. */
import { expect, it } from "vitest";
import { textTable } from "../../../workbench/cli/text-table";

it("sets rows under heads, numbers to the right, and wraps what is too wide", () => {
  const table = textTable(
    [{ head: "Sheet" }, { head: "Rows", align: "right" }, { head: "Why", most: 12 }],
    [
      ["Plan", 12, null],
      ["Glossary", 3, "explains words\nonly"],
    ],
  );
  expect(table.split("\n")).toEqual([
    "Sheet     Rows  Why",
    "────────  ────  ────────────",
    "Plan        12",
    "Glossary     3  explains",
    "                words only",
  ]);
});

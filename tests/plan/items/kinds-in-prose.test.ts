import { describe, expect, it } from "vitest";
import { sheetOf, workbookOf } from "../sheet-of";
import { itemOf, read } from "./plan-of";

/** The kind of a line in a cell of results, where no column says numbers. */
const kind = (line: string): string => {
  const rows = [
    "!Priority | Key results and actions | Lead",
    `A good harbour | • ${line}~• Publish a guide to the moorings | Harbour Master`,
    "Clean beaches | • Plant marram grass on 4 dunes by May 2026~• Cut litter by 20% by 2027 | Beach Warden",
  ];
  return itemOf(read(workbookOf(sheetOf({ rows }))), line.slice(0, 20)).kind;
};

describe("kinds of results that stand in prose alone", () => {
  it.each([
    ["a state that holds each year", "Reserve rules met annually.", "kpi"],
    ["a mark kept every season", "Blue flag for the beach retained every season", "kpi"],
    ["a state at all times", "Emergency stores kept full at all times", "kpi"],
    ["a way to go by a day", "Average queue under 5 minutes by 7/1/26, from 9 minutes now", "key-result"],
    ["work done again and again", "Hold a harbour day each year", "activity"],
  ])("%s", (_, line, expected) => {
    expect(kind(line)).toBe(expected);
  });
});

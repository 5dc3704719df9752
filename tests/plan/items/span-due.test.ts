/** Measures merged down over the rows of several things to do, each with a day of its own. Made up. */
import { describe, expect, it } from "vitest";
import { sheetOf, workbookOf } from "../sheet-of";
import { itemOf, read } from "./plan-of";

const header = "!Objective | Measure of success | Activities | Lead | Completion date";
const goats = [
  header,
  "By June 30, 2027, open three farm markets in the valley. | 3 markets open | Find sites with a roof | Clerk | 2026-04-30",
  " | | Sign up twelve growers | Clerk | 2026-11-15",
  "By March 31, 2027, halve food waste in schools. | Waste down from 40 to 20 kg a day~Two thirds of pupils finish their plate by December 2026 | Weigh what is left | Cook | 2026-05-30",
  " | | Let pupils choose portions | Cook | 2026-09-15",
];
const merges = ["A2:A3", "B2:B3", "A4:A5", "B4:B5"];
const dueOf = (rows: string[], merged: string[], words: string) =>
  itemOf(read(workbookOf(sheetOf({ rows, merges: merged }))), words).due?.value;

describe("a measure over the rows of several things to do", () => {
  it("is due when its objective says", () => {
    expect(dueOf(goats, merges, "3 markets open")).toBe("2027-06-30");
    expect(dueOf(goats, merges, "Waste down")).toBe("2027-03-31");
  });

  it("is due when its own words say, before its objective's", () => {
    expect(dueOf(goats, merges, "Two thirds")).toBe("2026-12-31");
  });

  it("leaves the things to do their days", () => {
    expect(dueOf(goats, merges, "Find sites")).toBe("2026-04-30");
    expect(dueOf(goats, merges, "Sign up")).toBe("2026-11-15");
  });

  it("is due on its row's day where that is merged with it, or stands alone", () => {
    expect(dueOf(goats, [...merges, "E2:E3"], "3 markets open")).toBe("2026-04-30");
    expect(dueOf(goats.slice(0, 2), [], "3 markets open")).toBe("2026-04-30");
  });
});

describe("a due cell that names no day", () => {
  it.each([
    ["Ongoing", "Visit 40 farms by September 2026", "2026-09-30"],
    ["TBD", "By June 30, 2027, 60 pupils finish the course", "2027-06-30"],
  ])("%s leaves it to the words", (cell, text, due) => {
    const rows = [
      "!Measure | Owner | Due",
      `${text} | Clerk | ${cell}`,
      "Books lent a year | Clerk | 2026-12-01",
    ];
    expect(dueOf(rows, [], text)).toBe(due);
  });
});

/** Forms that nobody has filled in are no plans; one that somebody has begun to fill in is. Made up. */
import { describe, expect, it } from "vitest";
import { refusalReasons } from "../../../core/messages/en/sheets";
import { readSheets } from "../../../core/plan/sheets/read-sheets";
import { sheetOf, workbookOf } from "../sheet-of";

const reasonOf = (rows: string[]): string | null | undefined =>
  readSheets(workbookOf(sheetOf({ name: "Form", rows })), { today: "2026-02-16", skipSheets: [] })[0]?.reason;

const header = "!Goal | Measure | Baseline | FY26 Target | Owner | Due date";

describe("a blank form", () => {
  it.each<[string, string[]]>([
    ["words in brackets", [header, "[Goal 1] | [Measure] | | | [Name] | ", " | [Measure] | | | [Name] |"]],
    ["labels before what is to be written", [header, "Goal 1: <your goal> | <your measure> | 0 | 0 | |", "Goal 2: <your goal> | <your measure> | 0 | 0 | |"]],
    ["what to enter here", [header, "Enter the goal here | Describe how you measure it here. | | | |"]],
    ["lines to write on", [header, "Goal: ______ | __________ | | | |", "Goal: ______ | __________ | | | |"]],
  ])("is known by %s", (_, rows) => {
    expect(reasonOf(rows)).toBe(refusalReasons.blankForm);
  }); // prettier-ignore

  it.each<[string, string[]]>([
    ["one row is filled in", [header, "[Goal 1] | [Measure] | | | |", "Safe lanes | Crashes with injuries | 40 | 30 | Chief | 2026-06-30"]],
    ["marks in brackets stand before the words", [header, "[Draft] Safe lanes | [KPI] Crashes with injuries | 40 | 30 | Chief | 2026-06-30"]],
  ])("is none where %s", (_, rows) => {
    expect(reasonOf(rows)).toBeNull();
  }); // prettier-ignore
});

import { describe, expect, it } from "vitest";
import { planSheets } from "../../../pane/steps/start/plan-sheets";
import { itemOf, looked, sheetOf } from "./looked";

const look = looked({
  sheets: [
    sheetOf("Contacts", { reason: "A list of people." }),
    sheetOf("Plan", { isPlan: true }),
    sheetOf("Streets", { isPlan: true }),
    sheetOf("Blank table", { isPlan: true, reason: "Kept from an earlier look." }),
  ],
  items: [
    itemOf({ source: { sheet: "Streets", cell: "A2" } }),
    itemOf(),
    itemOf({ source: { sheet: "Plan", cell: "B6" } }),
  ],
});

describe("the sheets of a plan", () => {
  it("counts the items of each, in the order of the workbook", () => {
    expect(planSheets(look).read).toEqual([
      { name: "Plan", items: 2 },
      { name: "Streets", items: 1 },
    ]);
  });

  it("says why the others were not read, and gives no reason where a plan holds nothing", () => {
    expect(planSheets(look).unread).toEqual([
      { name: "Contacts", reason: "A list of people." },
      { name: "Blank table", reason: null },
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { foundIn } from "../findings-of";

const today = "2026-02-15";

describe("check-in-dated-future", () => {
  it.each([
    ["today", "2026-02-15"],
    ["long ago", "1999-01-01"],
    ["no date", null],
    ["words for a date", "next week"],
  ])("accepts %s", (_, date) => {
    expect(foundIn("check-in-dated-future", { keyResults: [{}], checkIns: [{ date }], today })).toEqual([]);
  });

  it("finds tomorrow, at the cell of the date", () => {
    const checkIns = [{ date: "2026-02-01" }, { date: "2026-02-16" }];
    const found = foundIn("check-in-dated-future", { keyResults: [{}], checkIns, today });
    expect(found).toMatchObject([{ level: "error", sheet: "checkIns", cell: "1.date", about: "O1.KR1 2026-02-16" }]);
  }); // prettier-ignore

  it("only warns where the book looks back by an as-of date", () => {
    const settings = { asOf: "2026-01-31" };
    const found = foundIn("check-in-dated-future", { keyResults: [{}], checkIns: [{ date: today }], today, settings });
    expect(found).toMatchObject([{ level: "warning" }]);
  }); // prettier-ignore
});

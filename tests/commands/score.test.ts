import { describe, expect, it } from "vitest";
import { convert } from "../../core/commands/convert";
import { scoreWorkbook } from "../../core/commands/score";
import { isoDayToSerial } from "../../core/workbook/dates";
import { applied, townWorkbook } from "./town";

const today = "2026-02-15";
const book = applied(
  townWorkbook(),
  convert(townWorkbook(), { today, fiscalYearStart: null, cycle: null, preset: null }).patch,
);

describe("scoring a workbook", () => {
  it("gives nothing where there is no book", () => {
    expect(scoreWorkbook(townWorkbook(), { today })).toBeNull();
  });

  it("names objectives and key results beside their scores", () => {
    const report = scoreWorkbook(book, { today });
    expect(report).toMatchObject({ asOf: today, cycle: { cycle: "FY2026 Q3" }, problems: [] });
    expect(report?.objectives[0]).toMatchObject({
      objectiveId: "O1",
      title: "Streets that last",
      keyResults: 2,
    });
    expect(report?.keyResults[0]).toMatchObject({
      keyResultId: "O1.KR1",
      objectiveId: "O1",
      owner: "Street Superintendent",
      status: "Not scored",
      pending: ["current"],
    });
  });

  it("scores by the check-ins that people typed", () => {
    const date = isoDayToSerial("2026-02-10", 1900);
    const sheets = book.sheets.map((sheet) =>
      sheet.name === "Check-ins"
        ? { ...sheet, values: [sheet.values[0] ?? [], [date, "O1.KR2", 90], ...sheet.values.slice(2)] }
        : sheet,
    );
    const report = scoreWorkbook({ ...book, sheets }, { today });
    expect(report?.keyResults[1]).toMatchObject({ current: 90, score: 0.5, lastCheckIn: "2026-02-10" });
    expect(report?.objectives[0]).toMatchObject({ scored: 1, score: 0.5 });
  });
});

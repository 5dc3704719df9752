import { describe, expect, it } from "vitest";
import { convert } from "../../core/commands/convert";
import { inspect } from "../../core/commands/inspect";
import { applied, townWorkbook } from "./town";

const options = { today: "2026-02-15", fiscalYearStart: null };

describe("inspecting a workbook", () => {
  const [plan, words] = inspect(townWorkbook(), options).sheets;

  it("gives rows as the file counts them, and columns by letter", () => {
    expect(plan).toMatchObject({
      name: "Plan",
      isPlan: true,
      reason: null,
      headerRows: [3],
      dataFirstRow: 4,
      dataLastRow: 7,
    });
    expect(plan?.columns.map(({ col, role }) => [col, role])).toEqual([
      ["A", "objective"],
      ["B", "measure"],
      ["C", "owner"],
      ["D", "baseline"],
      ["E", "target"],
      ["F", "due"],
    ]);
    expect(plan?.tables).toHaveLength(1);
    expect(plan?.tables[0]).toMatchObject({ headerRows: [3], columns: plan?.columns });
  });

  it("says why a sheet is no plan", () => {
    expect(words).toMatchObject({
      name: "Words",
      isPlan: false,
      headerRows: [],
      dataFirstRow: null,
      columns: [],
    });
    expect(words?.reason).toBeTruthy();
  });

  it("does not take the book for a plan", () => {
    const { patch } = convert(townWorkbook(), { ...options, cycle: null, preset: null });
    const { sheets } = inspect(applied(townWorkbook(), patch), options);
    expect(sheets.filter(({ isPlan }) => isPlan).map(({ name }) => name)).toEqual(["Plan"]);
  });
});

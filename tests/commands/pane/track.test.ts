/** Tracking from the pane: the book's own numbers, what needs attention first, and where it stands. */
import { describe, expect, it } from "vitest";
import type { CheckInInput } from "../../../core/commands/pane/check-in";
import { runPaneCommand } from "../../../core/commands/pane/run-pane-command";
import { scoreWorkbook } from "../../../core/commands/score";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { bookFile, columnUnder, planFile, planNames, today } from "./pane-file";

const checkIn: CheckInInput = {
  keyResultId: "O1.KR1", date: "2026-02-10", value: 80, confidence: null, progress: null, problems: null, plans: null, by: null,
  isConfirmed: true,
}; // prettier-ignore

const tracked = (snapshot: WorkbookSnapshot) => runPaneCommand("track", snapshot, null, { today }).report;

describe.each(planNames)("the book of %s", (name) => {
  const file = bookFile(name);
  const report = file.run("track", null);

  it("has the scores that the command line gives", () => {
    const scored = scoreWorkbook(file.capture(), { today });
    expect(report).toMatchObject({ asOf: scored?.asOf, cycle: scored?.cycle, city: scored?.city, units: scored?.units });
    for (const [i, score] of (scored?.keyResults ?? []).entries()) expect(report.keyResults[i]).toMatchObject(score);
  }); // prettier-ignore

  it("needs attention in the order of its dashboard, with the reasons that stand there", () => {
    const dashboard = file.sheet("Dashboard");
    const ids = columnUnder(dashboard, "ID").filter((id) => typeof id === "string" && id !== "");
    const reasons = columnUnder(dashboard, "Why").slice(0, ids.length);
    expect(ids.length).toBeGreaterThan(0);
    expect(report.attention.slice(0, ids.length)).toEqual(ids);
    const reasonOf = new Map(report.keyResults.map(({ keyResultId, reason }) => [keyResultId, reason]));
    expect(ids.map((id) => reasonOf.get(String(id)))).toEqual(reasons);
  });

  it("gives a reason for what needs attention, and for nothing else", () => {
    const inNeed = report.keyResults.flatMap(({ keyResultId, reason }) => reason === null ? [] : [keyResultId]);
    expect([...inNeed].sort()).toEqual([...report.attention].sort());
  }); // prettier-ignore

  it("is found where it stands, each key result at its own row", () => {
    const sheet = file.sheet("Key results");
    for (const { keyResultId, at } of report.keyResults) {
      expect(at).toMatchObject({ sheet: "Key results" });
      expect(sheet.values[Number(at.cell.slice(1)) - 1]?.[0]).toBe(keyResultId);
    }
  });

  it("names every owner once", () => {
    const owners = file.model().keyResults.flatMap(({ owner }) => owner ?? []);
    expect(report.people).toEqual(expect.arrayContaining(owners));
    expect(new Set(report.people.map((owner) => owner.toLowerCase())).size).toBe(report.people.length);
  });
});

describe("a key result", () => {
  it("is found after people have sorted the rows of its sheet", () => {
    const before = bookFile().capture();
    const sheets = before.sheets.map((sheet) => {
      if (sheet.name !== "Key results") return sheet;
      const [header = [], ...rows] = sheet.values;
      const filled = rows.filter(([id]) => typeof id === "string" && id !== "");
      return { ...sheet, formulas: [], values: [header, ...filled.reverse()] };
    });
    const sorted = { ...before, sheets };
    for (const { keyResultId, at } of tracked(sorted).keyResults)
      expect(sheets.find(({ name }) => name === at.sheet)?.values[Number(at.cell.slice(1)) - 1]?.[0]).toBe(
        keyResultId,
      );
  });

  it("has its values as its history, oldest first, and of several on a day the last one written", () => {
    const file = bookFile();
    const said: [date: string, value: number | null][] = [
      ["2026-02-10", 80], ["2026-01-20", 76], ["2026-02-02", null], ["2026-02-10", 81],
    ]; // prettier-ignore
    for (const [date, value] of said)
      file.run("checkIn", { ...checkIn, date, value, progress: "As reported" });
    const { keyResults } = file.run("track", null);
    const [first] = keyResults;
    expect(first?.history).toEqual([
      { date: "2026-01-20", value: 76 },
      { date: "2026-02-10", value: 81 },
    ]);
    expect(first).toMatchObject({ current: 81, lastCheckIn: "2026-02-10", daysSince: 6 });
  });
});

describe("a workbook without a book", () => {
  it("is refused with what to do", () => {
    expect(() => planFile().run("track", null)).toThrow(/no OKR book.*Build one first/);
  });
});

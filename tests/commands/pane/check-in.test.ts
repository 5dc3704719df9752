/** A check-in from the pane: what it is told before it is written, what it does to the scores, and what the file says then. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CheckInInput, CheckInProblem } from "../../../core/commands/pane/check-in";
import { runPaneCommand } from "../../../core/commands/pane/run-pane-command";
import { scoreBook } from "../../../core/score/score-book";
import type { CellValue } from "../../../core/workbook/cells";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { typedInto } from "../town";
import { bookFile, planFile, planNames, today } from "./pane-file";

/** Of 71 to 90 %, at 74 in the plan. */
const said: CheckInInput = {
  keyResultId: "O1.KR1", date: "2026-02-10", value: 78, confidence: 7, progress: "A second crew is on shift", problems: null,
  plans: null, by: "Fire Chief", isConfirmed: false,
}; // prettier-ignore
const silent = { value: null, progress: null, problems: null, plans: null };

const book = bookFile().capture();
const checkIn = (snapshot: WorkbookSnapshot, input: CheckInInput) =>
  runPaneCommand("checkIn", snapshot, input, { today });
const problemsOf = (snapshot: WorkbookSnapshot, input: CheckInInput): CheckInProblem[] => {
  const { report, write } = checkIn(snapshot, input);
  if (report.isWritten) return [];
  expect(write).toBeNull();
  return report.problems;
};
const withRule = (level: string) => typedInto(book, "Rules", "check-in-outlier", "Level", level);
const asOf = (day: string) => typedInto(book, "Settings", "As-of date", "Value", day);

describe("a check-in", () => {
  it.each<[what: string, input: Partial<CheckInInput>, field: string, text: RegExp]>([
    ["a key result that the book does not have", { keyResultId: "O9.KR9" }, "keyResultId", /no key result "O9.KR9"/],
    ["no key result", { keyResultId: " " }, "keyResultId", /Choose the key result/],
    ["a day that is none", { date: "2026-02-30" }, "date", /"2026-02-30" is not a day/],
    ["no day", { date: "" }, "date", /is not a day/],
    ["tomorrow", { date: "2026-02-17" }, "date", /2026-02-17 is later than today, 2026-02-16/],
    ["a value that is no number", { value: NaN }, "value", /not a number/],
    ["a value without end", { value: Infinity }, "value", /not a number/],
    ["neither a value nor words", { ...silent, progress: " \n " }, "value", /Say where the key result stands/],
    ["a confidence above the scale", { confidence: 70 }, "confidence", /from 0 .* to 10/],
    ["a confidence below the scale", { confidence: -1 }, "confidence", /from 0 .* to 10/],
    ["a confidence that is no number", { confidence: NaN }, "confidence", /from 0 .* to 10/],
    ["more words than a cell takes", { plans: "x".repeat(32_768) }, "plans", /32,768 characters/],
  ])("with %s is an error, confirmed or not", (_, input, field, text) => {
    for (const isConfirmed of [false, true]) {
      const problems = problemsOf(book, { ...said, ...input, isConfirmed });
      expect(problems).toEqual([{ level: "error", field, text: expect.stringMatching(text) as string }]);
    }
  }); // prettier-ignore

  it("says everything that is wrong at once", () => {
    const problems = problemsOf(book, {
      ...said,
      ...silent,
      keyResultId: "X",
      date: "today",
      confidence: 11,
    });
    expect(problems.map(({ field }) => field)).toEqual(["keyResultId", "value", "confidence", "date"]);
  });

  it.each<[what: string, input: Partial<CheckInInput>, field: string, text: RegExp]>([
    ["0.78 for 78 %", { value: 0.78 }, "value", /from 74 to 0.78.*Type 78 if that is meant/],
    ["a value far from all that was seen", { value: 7800 }, "value", /from 74 to 7800/],
    ["a value worse than the baseline", { value: 66 }, "value", /stands at 66, worse than its baseline of 71/],
    ["a day before the cycle", { date: "2025-12-31" }, "date", /before FY2026 Q3, which starts on 2026-01-01/],
  ])("with %s waits until it is confirmed", (_, input, field, text) => {
    const odd = { ...said, ...input };
    expect(problemsOf(book, odd)).toEqual([{ level: "warning", field, text: expect.stringMatching(text) as string }]);
    expect(checkIn(book, { ...odd, isConfirmed: true }).report.isWritten).toBe(true);
  }); // prettier-ignore

  it.each<[what: string, snapshot: WorkbookSnapshot, input: Partial<CheckInInput>]>([
    ["today", book, { date: today }],
    ["the cycle's first day", book, { date: "2026-01-01" }],
    ["words and no value", book, { value: null }],
    ["a value and no words", book, { ...silent, value: 78 }],
    ["confidence 0 and 10", book, { confidence: 0 }],
    ["no confidence and nobody's name", book, { confidence: null, by: null }],
    ["a value past the target", book, { value: 96 }],
    ["an outlier where people turned that rule off", withRule("Off"), { value: 0.78, progress: "x" }],
    ["an outlier where people made a note of that rule", withRule("Note"), { value: 7800 }],
  ])("with %s is written at once", (_, snapshot, input) => {
    const problems = problemsOf(snapshot, { ...said, ...input });
    expect(problems.filter(({ text }) => !text.includes("worse than its baseline"))).toEqual([]);
  });

  it("after the day that the book is scored by waits for confirmation, and does not change the score", () => {
    const frozen = asOf("2026-02-01");
    expect(problemsOf(frozen, said)).toMatchObject([{ level: "warning", field: "date" }]);
    const { report } = checkIn(frozen, { ...said, isConfirmed: true });
    if (!report.isWritten) throw new Error("It was not written.");
    expect(report.after).toEqual(report.before);
  });

  it("is not told again what was said of the key result before it", () => {
    const file = bookFile();
    file.run("checkIn", { ...said, value: 66, isConfirmed: true });
    expect(file.run("checkIn", { ...said, value: 67, date: "2026-02-12" }).isWritten).toBe(true);
  });

  it("that says the same as one in the book waits for confirmation", () => {
    const file = bookFile();
    expect(file.run("checkIn", said).isWritten).toBe(true);
    expect(file.run("checkIn", said)).toMatchObject({
      isWritten: false,
      problems: [{ level: "warning", text: expect.stringContaining("in the book already") as string }],
    });
    expect(file.run("checkIn", { ...said, isConfirmed: true }).isWritten).toBe(true);
    expect(file.model().checkIns).toHaveLength(2);
  });

  it("on the day of an earlier one counts instead of it, and both stay", () => {
    const file = bookFile();
    file.run("checkIn", said);
    const report = file.run("checkIn", { ...said, value: 80 });
    expect(report).toMatchObject({ before: { current: 78 }, after: { current: 80 } });
    expect(file.model().checkIns.map(({ value }) => value)).toEqual([78, 80]);
  });

  it("keeps words as people wrote them, without blanks around them, and never as a formula", () => {
    const file = bookFile();
    file.run("checkIn", { ...said, progress: "  =1+1\r\nand more ", problems: " ", by: " Fire Chief " });
    expect(file.model().checkIns).toEqual([
      {
        date: said.date,
        keyResultId: "O1.KR1",
        value: 78,
        confidence: 7,
        progress: "=1+1\nand more",
        problems: null,
        plans: null,
        by: "Fire Chief",
      },
    ]);
  });

  it("can be taken back", () => {
    const file = bookFile();
    const before = file.model();
    const report = file.run("checkIn", said);
    if (!report.isWritten) throw new Error("It was not written.");
    expect(report.undo.does).toBe("Check-in on O1.KR1");
    expect(file.run("undo", { ticket: report.undo, anyway: false })).toEqual({ isUndone: true });
    expect(file.model()).toEqual(before);
  });

  it("is refused where there is no book, or not all of it", () => {
    expect(() => checkIn(planFile().capture(), said)).toThrow(/no OKR book.*Build one first/);
    const lost = { ...book, sheets: book.sheets.filter(({ name }) => name !== "Check-ins") };
    expect(() => checkIn(lost, said)).toThrow(/lacks the sheet "Check-ins"/);
  });
});

describe("what a check-in writes", () => {
  const changed = (name: string, change: (values: CellValue[][]) => CellValue[][]): WorkbookSnapshot => ({
    ...book,
    sheets: book.sheets.map((sheet) =>
      sheet.name === name ? { ...sheet, values: change(sheet.values) } : sheet,
    ),
  });
  const row = [46054, "O1.KR1", 75, null, "As before"]; // 2026-02-01
  const withRows = (count: number, gap: number | null = null) =>
    changed("Check-ins", ([header = []]) => [
      header,
      ...Array.from({ length: count }, (_, i) => (i === gap ? [] : row)),
    ]);

  it("is its row and what is computed from it; every other sheet stays as it was", () => {
    const file = bookFile();
    const before = file.capture();
    file.run("checkIn", said);
    const after = file.capture();
    const differing = after.sheets.filter(
      (sheet, i) => JSON.stringify(sheet) !== JSON.stringify(before.sheets[i]),
    );
    expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    expect(differing.map(({ name }) => name).sort()).toEqual([
      "Check-ins",
      "Dashboard",
      "Key results",
      "Objectives",
      "_okr_check_ins",
    ]);
  });

  it.each<[what: string, snapshot: WorkbookSnapshot]>([
    ["the first check-in", book],
    ["the last row that the formulas reach", withRows(499)],
  ])("is one sheet where the program calculates: %s", (_, snapshot) => {
    expect(checkIn(snapshot, said).write?.touched).toEqual(["Check-ins"]);
  });

  it.each<[what: string, snapshot: WorkbookSnapshot]>([
    ["the formulas reach no further", withRows(500)],
    ["an empty row between the check-ins goes", withRows(3, 1)],
    ["people have moved a column of Check-ins", changed("Check-ins", (values) => values.map(([date = null, id = null, ...rest]) => [id, date, ...rest]))],
    ["there is a row above the headers of Check-ins", changed("Check-ins", (values) => [["Ours"], ...values])],
    ["the key result has its ID only from being read", changed("Key results", (values) => values.map((cells, i) => (i === 1 ? [null, ...cells.slice(1)] : cells)))],
    ["the sheet that orders the check-ins is gone", { ...book, sheets: book.sheets.filter(({ name }) => name !== "_okr_check_ins") }],
  ])("is all of these sheets where %s", (_, snapshot) => {
    const { write } = checkIn(snapshot, said);
    expect(write?.touched).toBeUndefined();
    expect(write?.patch.sheets.map(({ name }) => name)).toEqual(
      ["Dashboard", "Objectives", "Key results", "Check-ins", "_okr_check_ins"],
    );
  }); // prettier-ignore

  it("brings no sheet back that people have deleted", () => {
    const without = { ...book, sheets: book.sheets.filter(({ name }) => name !== "Dashboard") };
    const { write } = checkIn(without, said);
    expect(write?.patch.sheets.map(({ name }) => name)).not.toContain("Dashboard");
    expect(write?.previousSheets).not.toContain("Dashboard");
    expect(write?.patch.remove).toEqual([]);
  });
});

const words = fc.oneof(
  fc.constant(null),
  fc.constantFrom("=SUM(A1)", "'quoted'", "007", "85 %", "two\nlines", "Ünïcode 東京", "<b>&amp;</b>", "TRUE", "2026-02-01"),
); // prettier-ignore

describe.each(planNames)("check-ins on the book of %s", (name) => {
  it("add one row each, leave those before as they were, and score as the book does", () => {
    const file = bookFile(name);
    const ids = file.model().keyResults.map(({ id }) => id);
    const input = fc.record<CheckInInput>({
      keyResultId: fc.constantFrom(...ids),
      date: fc.integer({ min: 1, max: 16 }).map((day) => `2026-02-${String(day).padStart(2, "0")}`),
      value: fc.option(fc.integer({ min: -5000, max: 50_000 }).map((hundredths) => hundredths / 100)),
      confidence: fc.option(fc.integer({ min: 0, max: 10 })),
      progress: words,
      problems: words,
      plans: fc.constant("Go on"),
      by: words,
      isConfirmed: fc.constant(true),
    });
    fc.assert(
      fc.property(input, ({ isConfirmed, ...checkedIn }) => {
        const before = file.model();
        const report = file.run("checkIn", { ...checkedIn, isConfirmed });
        if (!report.isWritten) throw new Error(JSON.stringify(report.problems));
        const after = file.model();
        expect(after).toEqual({ ...before, checkIns: [...before.checkIns, checkedIn] });
        const [was, is] = [scoreBook(before, today), scoreBook(after, today)];
        const at = ids.indexOf(checkedIn.keyResultId);
        expect([report.before, report.after]).toEqual([was.keyResults[at], is.keyResults[at]]);
        const { objectiveId } = after.keyResults[at] ?? {};
        const objective = after.objectives.findIndex(({ id }) => id === objectiveId);
        expect(report.objective).toEqual({
          before: was.objectives[objective]?.score,
          after: is.objectives[objective]?.score,
        });
      }),
      { numRuns: 6 },
    );
  });
});

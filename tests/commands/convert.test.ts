import { describe, expect, it } from "vitest";
import { readBook } from "../../core/book/read-book";
import { convert, dryRun } from "../../core/commands/convert";
import type { ConvertOptions } from "../../core/commands/convert";
import { ConvertError } from "../../core/commands/convert-error";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { sheetOf } from "../plan/sheet-of";
import { applied, planRows, townWorkbook, typedInto } from "./town";

const options: ConvertOptions = { today: "2026-02-15", fiscalYearStart: null, cycle: null, preset: null };
const rules = (findings: { rule: string }[]) => findings.map(({ rule }) => rule);
const keyResult = (workbook: WorkbookSnapshot, id: string) =>
  readBook(workbook)?.model.keyResults.find((row) => row.id === id);

function refusal(workbook: WorkbookSnapshot, changes: Partial<ConvertOptions> = {}): ConvertError {
  try {
    convert(workbook, { ...options, ...changes });
  } catch (error) {
    if (error instanceof ConvertError) return error;
    throw error;
  }
  throw new Error("it was not refused");
}

describe("converting a plan", () => {
  const { patch, previousSheets, report } = convert(townWorkbook(), options);

  it("counts what it built, and gives every item its id", () => {
    expect(report.counts).toMatchObject({ objectives: 2, keyResults: 4, people: 2 });
    expect(report.isUpdate).toBe(false);
    expect(report.changes).toBeNull();
    expect(previousSheets).toEqual([]);
    expect(report.items.filter(({ kind }) => kind === "key-result").map(({ id }) => id)).toEqual([
      "O1.KR1",
      "O1.KR2",
      "O2.KR1",
      "O2.KR2",
    ]);
  });

  it("says which sheets are no plans, and why", () => {
    expect(report.skipped.map(({ sheet }) => sheet)).toEqual(["Words"]);
    expect(report.skipped[0]?.reason).not.toBe("");
  });

  it("says what is missing, once", () => {
    const findings = patch.sheets.find(({ name }) => name === "Findings")?.rows ?? [];
    const said = findings.filter((row) => row.some((cell) => cell?.value === "key-result-has-baseline"));
    expect(said).toHaveLength(1);
    expect(JSON.stringify(said)).toContain("Share of requests");
    expect(rules(report.findings)).not.toContain("no-baseline");
    expect(report.checks.error).toBeGreaterThan(0);
  });

  it("says what an action and a measure have in common once", () => {
    const rows = [
      "Objective | Action | Measure | Owner | Baseline | Target | Due",
      "Streets that last | Repave ten roads | Average pavement condition index | TBD | 61 | 70 | someday",
      "Streets that last | Buy a roller | Potholes older than a week | Street Superintendent | 140 | 40 | 2026-12-31",
      "Quick answers | Hire a clerk | Average wait in minutes | Town Clerk | 18 | 10 | 2027-06-30",
      "Quick answers | Open the counter at noon | Share of requests answered online | Town Clerk | 20% | 50% | 2027-06-30",
    ];
    const { findings } = convert(townWorkbook(rows), options).report;
    const said = findings.map(({ rule, cell, seen }) => JSON.stringify([rule, cell, seen]));
    expect(rules(findings)).toEqual(expect.arrayContaining(["owner-is-nobody", "due-not-read"]));
    expect(new Set(said).size).toBe(said.length);
  });

  it("builds sheets of ours and touches no other", () => {
    const names = patch.sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["Objectives", "Key results", "Settings", "_okr"]));
    expect(names).not.toContain("Plan");
    expect([patch.remove, patch.marks]).toEqual([[], []]);
  });

  it("takes its settings from the call", () => {
    const { settings } = convert(townWorkbook(), {
      ...options,
      preset: "small-town",
      fiscalYearStart: 1,
      cycle: "FY2026 Q2",
    }).report;
    expect(settings).toMatchObject({
      preset: "small-town",
      cycleStart: "2026-04-01",
      cycleEnd: "2026-06-30",
    });
  });
});

describe("converting it again", () => {
  const first = convert(townWorkbook(), options);
  const book = applied(townWorkbook(), first.patch);

  it("with nothing changed gives the same patch", () => {
    const second = convert(book, options);
    expect(second.patch).toEqual(first.patch);
    expect(second.report.isUpdate).toBe(true);
    expect(Object.values(second.report.changes ?? {}).flat()).toEqual([]);
    expect(second.previousSheets).toEqual(first.patch.sheets.map(({ name }) => name));
  });

  it("takes what the plan changed and keeps what a person typed", () => {
    const newPlan = planRows.map((row) => row.replace("| 140 | 40 |", "| 140 | 30 |"));
    const edited = typedInto(book, "Key results", "O1.KR1", "Target", 72);
    const changed = { ...edited, sheets: [...townWorkbook(newPlan).sheets, ...edited.sheets.slice(2)] };
    const { patch, report } = convert(changed, options);
    const result = applied(changed, patch);
    expect(keyResult(result, "O1.KR1")?.target).toBe(72);
    expect(keyResult(result, "O1.KR2")?.target).toBe(30);
    expect(report.changes?.updated.map(({ id }) => id)).toEqual(["O1.KR2"]);
  });

  it("keeps an assumed baseline confirmed once somebody has deleted the word", () => {
    const plan = townWorkbook([
      ...planRows,
      "Streets that last | Plant 500 street trees | Street Superintendent |  | 500 | 2027-06-30",
    ]);
    const built = applied(plan, convert(plan, options).patch);
    const assumed = readBook(built)?.model.keyResults.find(({ baselineAssumed }) => baselineAssumed);
    if (!assumed) throw new Error("nothing is assumed");
    const confirmed = typedInto(built, "Key results", assumed.id, "Baseline is", null);
    const { patch, report } = convert(confirmed, options);
    expect(keyResult(applied(confirmed, patch), assumed.id)).toMatchObject({
      baseline: 0,
      baselineAssumed: false,
    });
    expect(rules(report.findings)).not.toContain("baseline-assumed");
  });

  it("keeps settings that people set, and moves the cycle's days with the fiscal year", () => {
    const { values } = sheetNamed(book, "Settings");
    const row = values.find((cells) => cells[1] === 7); // the fiscal year's first month
    const edited = typedInto(book, "Settings", String(row?.[0]), String(values[0]?.[1]), 10);
    expect(convert(edited, options).report.settings).toMatchObject({
      fiscalYearStart: 10,
      cycle: "FY2026 Q3",
      cycleStart: "2026-04-01",
      cycleEnd: "2026-06-30",
    });
  });

  it("keeps the name that a person gave a sheet of ours, and leaves a new one with the old name alone", () => {
    const own = sheetOf({ name: "People", rows: ["Who sits where"] });
    const sheets = book.sheets.map((sheet) => {
      if (sheet.name === "People") return { ...sheet, name: "Owners" };
      const formulas = sheet.formulas.map(([row, column, formula]): [number, number, string] => [
        row,
        column,
        formula.replace("'People'!", "Owners!"),
      ]);
      return { ...sheet, formulas };
    });
    const { patch, previousSheets, report } = convert({ ...book, sheets: [...sheets, own] }, options);
    expect(previousSheets).toContain("Owners");
    expect(previousSheets).not.toContain("People");
    expect(patch.sheets.map(({ name }) => name)).toContain("Owners");
    expect(Object.values(report.changes ?? {}).flat()).toEqual([]);
  });

  it("brings a deleted sheet back from the plan with its ids", () => {
    const without = { ...book, sheets: book.sheets.filter(({ name }) => name !== "Key results") };
    const { patch, report } = convert(without, options);
    const restored = readBook(applied(without, patch))?.model.keyResults;
    expect(restored).toEqual(readBook(book)?.model.keyResults);
    expect(report.findings[0]).toMatchObject({ level: "error", rule: "sheet-missing" });
  });
});

describe("a dry run", () => {
  it("reports what a conversion reports", () => {
    expect(dryRun(townWorkbook(), options)).toEqual(convert(townWorkbook(), options).report);
  });

  it("reads a plan whose sheets have names that the book needs, and says that they are in the way", () => {
    const others = [
      sheetOf({ name: "Dashboard", rows: ["Ours"] }),
      sheetOf({ name: "actions", rows: ["Ours"] }),
    ];
    const { findings, counts, items } = dryRun(townWorkbook(planRows, others), options);
    expect(findings.slice(0, 2)).toMatchObject([
      { level: "error", rule: "sheet-name-taken", sheet: "Dashboard", cell: null },
      { level: "error", rule: "sheet-name-taken", sheet: "actions", cell: null },
    ]);
    expect([counts.keyResults, items.length]).toEqual([4, 6]);
  });
});

describe("a conversion is refused", () => {
  it("where no sheet is a plan, naming each and why", () => {
    const error = refusal(townWorkbook(["Dear council,", "", "the plan follows next week."]));
    expect(error.code).toBe("no-plan-found");
    expect(error.message).toMatch(/\n {2}Plan: .+\n {2}Words: .+\n/);
  });

  it("where a sheet of the workbook's own has a name that the book needs", () => {
    const own = sheetOf({ name: "settings", rows: ["Ours"] });
    const error = refusal(townWorkbook(planRows, [own]));
    expect(error.code).toBe("sheet-name-taken");
    expect(error.message).toContain('"settings"');
  });

  it("where the book was made by a later version", () => {
    const book = applied(townWorkbook(), convert(townWorkbook(), options).patch);
    const later = {
      ...book,
      sheets: book.sheets.map((sheet) =>
        sheet.name === "_okr" ? { ...sheet, values: withFormat(sheet.values, 99) } : sheet,
      ),
    };
    expect(refusal(later).code).toBe("book-is-newer");
  });

  it("where the book has lost its settings everywhere", () => {
    const book = applied(townWorkbook(), convert(townWorkbook(), options).patch);
    const damaged = {
      ...book,
      sheets: book.sheets
        .filter(({ name }) => name !== "Settings")
        .map((sheet) =>
          sheet.name === "_okr"
            ? { ...sheet, values: sheet.values.filter(([record]) => record !== "setting") }
            : sheet,
        ),
    };
    expect(refusal(damaged).code).toBe("book-damaged");
  });

  it.each<[string, Partial<ConvertOptions>]>([
    ["today is no day", { today: "2026-02-30" }],
    ["the cycle is none", { cycle: "this spring" }],
    ["the month is none", { fiscalYearStart: 13 }],
  ])("where %s", (_name, changes) => {
    expect(refusal(townWorkbook(), changes).code).toBe("bad-option");
  });
});

function sheetNamed(workbook: WorkbookSnapshot, name: string) {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function withFormat(values: WorkbookSnapshot["sheets"][number]["values"], version: number) {
  return values.map((cells) => (cells[0] === "format" ? [cells[0], cells[1] ?? null, version] : cells));
}

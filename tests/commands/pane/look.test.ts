import { describe, expect, it } from "vitest";
import { convert, dryRun } from "../../../core/commands/convert";
import { ConvertError } from "../../../core/commands/convert-error";
import { look } from "../../../core/commands/pane/look";
import type { Look } from "../../../core/commands/pane/look";
import { cyclesToChoose } from "../../../core/commands/pane/looked-settings";
import { noChoices } from "../../../core/commands/pane/plan-choices";
import type { PlanChoices } from "../../../core/commands/pane/plan-choices";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { edited, typed, withoutSheet } from "../../book/edit-snapshot";
import { sheetOf } from "../../plan/sheet-of";
import { applied, planRows, townWorkbook, typedInto } from "../town";
import { today } from "./pane-file";

const lookedAt = (workbook: WorkbookSnapshot, choices: Partial<PlanChoices> = {}): Look => {
  const { report, write } = look(workbook, { ...noChoices, ...choices }, { today });
  expect(write).toBeNull();
  return report;
};
const town = townWorkbook();
const seen = lookedAt(town);
const built = applied(town, convert(town, { ...noChoices, today }).patch);
const itemNamed = ({ items }: Look, text: string) => {
  const item = items.find((one) => one.text === text);
  if (!item) throw new Error(`no item ${text}`);
  return item;
};
const potholes = "Potholes older than a week";

describe("a look at a plan", () => {
  it("lists the workbook's sheets, and why some are no plans", () => {
    expect(seen.sheets).toMatchObject([
      { name: "Plan", isPlan: true, reason: null },
      { name: "Words", isPlan: false },
    ]);
    expect(seen.sheets[1]?.reason).not.toBeNull();
    expect([seen.bookSheets, seen.book, seen.refusal, seen.leftOut]).toEqual([[], null, null, []]);
  });

  it("gives each item what it stands under and where", () => {
    expect(itemNamed(seen, potholes)).toMatchObject({
      id: null,
      kind: "key-result",
      goal: null,
      objective: "Streets that last",
      source: { sheet: "Plan", cell: "B5" },
      setByPerson: null,
    });
  });

  it("gives the evidence of every field, with the words of its cell", () => {
    const { evidence } = itemNamed(seen, potholes);
    const at = (cell: string) => ({ sheet: "Plan", cell });
    expect(evidence).toEqual([
      { field: "owner", shown: "Street Superintendent", at: at("C5"), words: "Street Superintendent", assumed: false },
      { field: "baseline", shown: "140", at: at("D5"), words: "140", assumed: false },
      { field: "target", shown: "40", at: at("E5"), words: "40", assumed: false },
      { field: "direction", shown: "Decrease", at: null, words: null, assumed: false },
      { field: "due", shown: "31 December 2026", at: at("F5"), words: "2026-12-31", assumed: false },
    ]);
  }); // prettier-ignore

  it("finds values in prose, and marks what is only implied", () => {
    const rows = [
      ...planRows.slice(0, 3),
      "Streets that last | Cut potholes older than a week from 140 to 40 by the end of 2026 (Street Superintendent)",
      "Streets that last | Plant 500 street trees | City Forester |  | 500 | 2027-06-30",
      "Streets that last | Average pavement condition index | Street Superintendent | 61 | 70 | 2027-06-30",
      "Quick answers | Cut the wait at the counter by 25% by FY2027 | Town Clerk",
    ];
    const found = lookedAt(townWorkbook(rows));
    const saying = (text: string, field: string) =>
      found.items.find((item) => item.text.startsWith(text))?.evidence.find((one) => one.field === field);
    expect(saying("Cut potholes", "baseline")).toMatchObject({
      shown: "140",
      at: { cell: "B4" },
      words: "140",
    });
    expect(saying("Cut potholes", "due")).toMatchObject({
      shown: "31 December 2026",
      words: "by the end of 2026",
    });
    expect(saying("Plant 500", "baseline")).toEqual({
      field: "baseline",
      shown: "0",
      at: null,
      words: null,
      assumed: true,
    });
    expect(saying("Cut the wait", "target")).toMatchObject({ shown: "by 25%", words: "25%" });
    expect(saying("Cut the wait", "due")).toMatchObject({ shown: "FY2027" });
  });

  it.each<[string, string, string[]]>([
    ["everything is said", "Potholes older than a week | Superintendent | 140 | 40 | 2026-12-31", []],
    ["nobody owns it", "Potholes older than a week |  | 140 | 40 | 2026-12-31", ["owner"]],
    [
      "nobody is named by a department's name",
      "Potholes older than a week | TBD | 140 | 40 | 2026-12-31",
      ["owner"],
    ],
    [
      "it starts from nowhere",
      "Share of requests answered online | Clerk |  | 50% | 2026-12-31",
      ["baseline"],
    ],
    ["it starts from nothing", "Plant 500 street trees | Forester |  | 500 | 2026-12-31", []],
    ["it has no target", "Potholes older than a week | Superintendent | 140 | TBD | 2026-12-31", ["target"]],
    ["its target is a grade", "Bond rating | Treasurer | AA | AAA | 2026-12-31", []],
    ["it has no due date", "Cut potholes older than a week | Superintendent | 140 | 40 |", ["due"]],
    ["its due date is no day", "Potholes older than a week | Superintendent | 140 | 40 | Q4", ["due"]],
    ["a fiscal year is a day", "Potholes older than a week | Superintendent | 140 | 40 | FY2027", []],
  ])("says what is pending where %s", (_name, row, pending) => {
    const found = lookedAt(townWorkbook([...planRows, `Streets that last | ${row}`]));
    const item = found.items.find(({ source }) => source.cell === "B8");
    expect([item?.kind, item?.pending]).toEqual(["key-result", pending]);
  });

  it("finds what a conversion would report", () => {
    expect(seen.findings).toEqual(dryRun(town, { ...noChoices, today }).findings);
    expect(lookedAt(built).findings).toEqual(dryRun(built, { ...noChoices, today }).findings);
  });

  it("tells how far it has come", () => {
    const told: [number, number][] = [];
    look(town, noChoices, { today, onProgress: (done, all) => void told.push([done, all]) });
    expect(told[told.length - 1]).toEqual([5, 5]);
  });
});

describe("a look at the calendar", () => {
  it("takes the default where nobody says it", () => {
    expect(seen.settings).toEqual({
      preset: "city",
      fiscalYearStart: 7,
      fiscalYearFrom: null,
      cycle: "FY2026 Q3",
      cycleStart: "2026-01-01",
      cycleEnd: "2026-03-31",
      cycles: cyclesToChoose(today, 7, "FY2026 Q3"),
    });
  });

  it("says which words of the plan say it", () => {
    const rows = [...planRows];
    rows[1] = "Fiscal year: October 1 to September 30";
    expect(lookedAt(townWorkbook(rows)).settings).toMatchObject({
      fiscalYearStart: 10,
      fiscalYearFrom: {
        at: { sheet: "Plan", cell: "A2" },
        words: expect.stringMatching(/October 1/) as string,
      },
    });
  });

  it("takes what is chosen, else what the book says", () => {
    const inBook = typedInto(built, "Settings", "Fiscal year starts in month", "Value", 10);
    expect(lookedAt(inBook).settings).toMatchObject({ fiscalYearStart: 10, fiscalYearFrom: "book" });
    expect(
      lookedAt(inBook, { fiscalYearStart: 1, cycle: "FY2027", preset: "small-town" }).settings,
    ).toMatchObject({
      fiscalYearStart: 1,
      fiscalYearFrom: "choice",
      preset: "small-town",
      cycleStart: "2027-01-01",
    });
  });

  it.each<[string, string, number, string, string[]]>([
    ["the year before, this one and the next, with their quarters", "2026-02-16", 7, "FY2026 Q3", ["FY2025", "FY2025 Q1", "FY2027 Q4"]],
    ["calendar years", "2026-02-16", 1, "FY2026", ["FY2025", "FY2025 Q1", "FY2027 Q4"]],
    ["the next fiscal year from its first day", "2026-07-01", 7, "FY2027 Q1", ["FY2026", "FY2026 Q1", "FY2028 Q4"]],
    ["an older cycle that the book has, first", "2026-02-16", 7, "FY2022 Q2", ["FY2022 Q2", "FY2025", "FY2027 Q4"]],
    ["a later cycle that the book has, last", "2026-02-16", 7, "FY2030", ["FY2025", "FY2025 Q1", "FY2030"]],
  ])("offers %s", (_name, day, start, chosen, [first, second, last]) => {
    const cycles = cyclesToChoose(day, start, chosen);
    expect([cycles[0], cycles[1], cycles[cycles.length - 1]]).toEqual([first, second, last]);
    expect(cycles).toContain(chosen);
    expect(new Set(cycles).size).toBe(cycles.length);
  }); // prettier-ignore
});

describe("a look at a workbook with a book", () => {
  it("glances at the book, and knows its items by their ids", () => {
    const found = lookedAt(built);
    expect(found.book).toEqual({
      cycle: "FY2026 Q3",
      objectives: 2,
      keyResults: 4,
      withoutOwner: 0,
      neverAssessed: 4,
      lostSheets: [],
    });
    expect(found.sheets.map(({ name }) => name)).toEqual(["Plan", "Words"]);
    expect(found.bookSheets).toEqual(built.sheets.slice(2).map(({ name }) => name));
    expect(itemNamed(found, potholes).id).toBe("O1.KR2");
  });

  it("sees what people have done there", () => {
    const checkedIn = edited(built, "Check-ins", typed("A2", 46060), typed("B2", "O1.KR1"), typed("C2", 64));
    const worked = withoutSheet(typedInto(checkedIn, "Objectives", "O1", "Owner", null), "People");
    expect(lookedAt(worked).book).toMatchObject({
      withoutOwner: 1,
      neverAssessed: 3,
      lostSheets: ["People"],
    });
  });
});

describe("a workbook that nothing can be built from is looked at all the same", () => {
  const later = edited(built, "_okr", typed("C2", 99));
  const damaged = edited(withoutSheet(built, "Settings"), "_okr", (sheet) => ({
    ...sheet,
    values: sheet.values.filter(([record]) => record !== "setting"),
  }));
  const taken = townWorkbook(planRows, [sheetOf({ name: "settings", rows: ["Ours"] })]);
  const letter = townWorkbook(["Dear council,", "", "the plan follows next week."]);
  const planGone = withoutSheet(built, "Plan");
  it.each<[string, WorkbookSnapshot, ConvertError["code"], string[], number]>([
    ["no sheet is a plan", letter, "no-plan-found", ["Plan", "Words"], 0],
    ["there is no sheet at all", { ...town, sheets: [] }, "no-plan-found", [], 0],
    ["the plan is gone and its book is there", planGone, "no-plan-found", ["Words"], 0],
    ["a sheet has a name that the book needs", taken, "sheet-name-taken", ["Plan", "settings"], 6],
    ["the book is of a later version", later, "book-is-newer", ["Plan", "Words"], 6],
    ["the book is damaged", damaged, "book-damaged", ["Plan", "Words"], 6],
  ])("where %s", (_name, workbook, code, sheets, items) => {
    const found = lookedAt(workbook);
    expect(found.sheets.map(({ name }) => name)).toEqual(sheets);
    expect(found.items).toHaveLength(items);
    try {
      convert(workbook, { ...noChoices, today });
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof ConvertError)) throw error;
      expect([error.code, error.message]).toEqual([code, found.refusal]);
    }
  });

  it("and a book that cannot be read is none", () => {
    for (const workbook of [later, damaged]) {
      const found = lookedAt(workbook);
      expect([found.book, itemNamed(found, potholes).id]).toEqual([null, null]);
      expect(found.bookSheets).toEqual(workbook.sheets.slice(2).map(({ name }) => name));
    }
  });

  it.each<[string, Partial<PlanChoices>, string]>([
    ["a cycle that is none", { cycle: "this spring" }, today],
    ["a month that is none", { fiscalYearStart: 13 }, today],
    ["a day that is none", {}, "2026-02-30"],
  ])("but %s is refused", (_name, choices, day) => {
    expect(() => look(town, { ...noChoices, ...choices }, { today: day })).toThrow(ConvertError);
  });
});

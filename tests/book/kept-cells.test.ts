/** What people put on the book's sheets beside the model stands there again after the next build. */
import { describe, expect, it } from "vitest";
import { buildBook } from "../../core/book/build-book";
import { readBook } from "../../core/book/read-book";
import type { BookReading } from "../../core/book/read-book";
import { scoreBook } from "../../core/score/score-book";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot";
import { edited, renamed, rowsSwapped, typed, withFormula, withNote } from "./edit-snapshot";
import { asOfDay, ledgerOf, madeCity, madeFindings } from "./made-city";
import { snapshotOfPatch } from "./snapshot-of-patch";

const built = snapshotOfPatch(
  buildBook({
    model: madeCity,
    scores: scoreBook(madeCity, asOfDay),
    ledger: ledgerOf(madeCity),
    findings: madeFindings,
    today: asOfDay,
  }),
);

function read(snapshot: WorkbookSnapshot): BookReading {
  const reading = readBook(snapshot);
  if (!reading) throw new Error("no book was found");
  return reading;
}

function builtAgain(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const { model, ledger, names, kept } = read(snapshot);
  const scores = scoreBook(model, asOfDay);
  const content = { model, scores, ledger, findings: madeFindings, today: asOfDay, names, kept };
  return snapshotOfPatch(buildBook(content));
}

function sheet(snapshot: WorkbookSnapshot, name: string): SheetSnapshot {
  const found = snapshot.sheets.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

describe("an entry that its column cannot take", () => {
  it.each([
    ["words for a target", "Key results", "K2", "TBD"],
    ["words for a day", "Key results", "O2", "next spring"],
    ["a choice that there is not", "Objectives", "D2", "Region"],
    ["words for a number", "KPIs", "F2", "about 12%"],
    ["words for the day of a check-in", "Check-ins", "A2", "last Tuesday"],
    ["words for yes or no", "People", "E2", "only in spring"],
    ["a word for an assumption", "Key results", "AB6", "guessed"],
  ])("stays: %s", (_, name, cell, words) => {
    const once = builtAgain(edited(built, name, typed(cell, words)));
    const again = builtAgain(once);
    const reading = read(again);
    expect(reading.problems).toMatchObject([{ rule: "entry-not-read", sheet: name, cell }]);
    expect(reading.problems[0]?.seen).toContain(words);
    expect(again).toEqual(once);
  });

  it("follows its item when rows are sorted", () => {
    const sorted = edited(built, "Key results", typed("K2", "TBD"), rowsSwapped(1, 5));
    expect(read(builtAgain(sorted)).problems).toMatchObject([{ cell: "K6" }]);
  });

  it("over the formula of Current moves beside the table, and the formula comes back", () => {
    const once = builtAgain(edited(built, "Key results", typed("L2", "about 30")));
    const { values, formulas } = sheet(once, "Key results");
    expect(values[0]?.slice(-1)).toEqual(["Typed elsewhere"]);
    expect(values[1]?.slice(-1)).toEqual(["Current: about 30"]);
    expect(formulas.some(([row, column]) => row === 1 && column === 11)).toBe(true);
  });

  it("over the formulas of a row without an item moves beside the table", () => {
    const once = builtAgain(edited(built, "Key results", typed("L40", "see the audit")));
    expect(sheet(once, "Key results").values.flat()).toContain("Current: see the audit");
    expect(builtAgain(once)).toEqual(once);
  });

  it("on Settings moves beside the table, and the setting stays what it was", () => {
    const once = builtAgain(edited(built, "Settings", typed("B8", "weekly")));
    expect(sheet(once, "Settings").values[7]?.slice(1)).toEqual([
      7,
      expect.any(String),
      expect.any(String),
      "Value: weekly",
    ]);
    expect(builtAgain(once)).toEqual(once);
  });

  it("as the ID of a row that was added moves beside the table", () => {
    const added = edited(built, "Actions", typed("A9", "Mine-7"), typed("B9", "Ask the harbour master"));
    const row = sheet(builtAgain(added), "Actions").values.find(
      (cells) => cells[1] === "Ask the harbour master",
    );
    expect(row?.slice(-1)).toEqual(["ID: Mine-7"]);
  });
});

describe("columns that people add", () => {
  const withColumn = edited(
    built,
    "Objectives",
    typed("R1", "Council member"),
    typed("R2", "Ward 3"),
    typed("R4", 46100, "d mmm yyyy"),
    withFormula("S2", "=N2*100", 70),
    typed("R60", "Ask the clerk"),
  );

  it("stay beside their items, with formulas and formats, however often the book is built", () => {
    const once = builtAgain(withColumn);
    const { values, formulas, numberFormats } = sheet(once, "Objectives");
    expect(values[0]?.[17]).toBe("Council member");
    expect([values[1]?.[17], values[3]?.[17], values[59]?.[17]]).toEqual(["Ward 3", 46100, "Ask the clerk"]);
    expect(formulas).toContainEqual([1, 18, "=N2*100"]);
    expect(numberFormats).toContainEqual([3, 17, "d mmm yyyy"]);
    expect(builtAgain(once)).toEqual(once);
  });

  it("follow their items when rows are sorted, and their formulas with them", () => {
    const sorted = builtAgain(edited(withColumn, "Objectives", rowsSwapped(1, 4)));
    const { values } = sheet(sorted, "Objectives");
    expect(values.find((cells) => cells[0] === "O1")?.[17]).toBe("Ward 3");
  });

  it("are sorted with the table", () => {
    const { names, kept, model, ledger } = read(withColumn);
    const content = {
      model,
      scores: scoreBook(model, asOfDay),
      ledger,
      findings: [],
      today: asOfDay,
      names,
      kept,
    };
    const objectives = buildBook(content).sheets.find(({ name }) => name === "Objectives");
    expect(objectives?.filter?.columns).toBe(19);
  });

  it("stay on Findings beside their finding, on Settings beside their setting, on the dashboard where they are", () => {
    const more = [
      edited(built, "Findings", typed("H3", "Ana")),
      edited(built, "Settings", typed("F4", "since 1998")),
      edited(built, "Dashboard", typed("Q7", "for the mayor")),
    ];
    for (const snapshot of more) {
      const once = builtAgain(snapshot);
      expect(once.sheets.flatMap(({ values }) => values.flat())).toEqual(
        expect.arrayContaining([expect.stringMatching(/^(Ana|since 1998|for the mayor)$/)]),
      );
      expect(builtAgain(once)).toEqual(once);
    }
  });
});

describe("what else people put on the sheets", () => {
  it("a title above the table moves beside it", () => {
    const lowered = edited(built, "Actions", (before) => ({
      ...before,
      values: [["Our actions"], [], ...before.values],
    }));
    expect(sheet(builtAgain(lowered), "Actions").values.flat()).toContain("Our actions");
  });

  it("a row of their own on Settings moves beside the table", () => {
    const once = builtAgain(edited(built, "Settings", typed("A30", "Mayor"), typed("B30", "Jo Reed")));
    expect(sheet(once, "Settings").values.flat()).toContain("Mayor · Jo Reed");
    expect(builtAgain(once)).toEqual(once);
  });

  it("a formula in place of a value stays while its value does", () => {
    const once = builtAgain(edited(built, "Key results", withFormula("K2", "=J2-27", 15)));
    expect(sheet(once, "Key results").formulas).toContainEqual([1, 10, "=J2-27"]);
    expect(read(once).model).toEqual(madeCity);
  });

  it("a note on a cell stays", () => {
    const once = builtAgain(edited(built, "Key results", withNote("K2", "Agreed with the builders")));
    expect(sheet(once, "Key results").notes).toContainEqual([1, 10, "Agreed with the builders"]);
  });

  it("a day typed among words is the day", () => {
    const dated = edited(built, "Key results", typed("X2", 46100, "yyyy-mm-dd"));
    expect(read(dated).model.keyResults[0]?.notes).toBe("2026-03-19");
  });
});

describe("a sheet that people renamed", () => {
  it.each([
    ["Key results", "KRs this quarter"],
    ["Settings", "How it's set"],
    ["Check-ins", "Weekly"],
  ])("%s keeps its new name, and every formula and list uses it", (from, to) => {
    const once = builtAgain(edited(built, from, renamed(to)));
    expect(once.sheets.map(({ name }) => name)).toContain(to);
    expect(once.sheets.map(({ name }) => name)).not.toContain(from);
    const formulas = once.sheets.flatMap((each) => each.formulas.map(([, , formula]) => formula));
    expect(formulas.some((formula) => formula.includes(`'${to.replace(/'/g, "''")}'!`))).toBe(true);
    expect(formulas.some((formula) => formula.includes(`'${from}'!`))).toBe(false);
    expect(read(once).model).toEqual(madeCity);
    expect(builtAgain(once)).toEqual(once);
  });

  it.each(["Dashboard", "Findings"])("%s is known by the formula that follows it", (from) => {
    const followed = edited(built, "_okr", (ledger) => ({
      ...ledger,
      formulas: ledger.formulas.map(([row, column, formula]) => [
        row,
        column,
        formula.replace(`'${from}'`, "Mine"),
      ]),
    }));
    const names = builtAgain(edited(followed, from, renamed("Mine"))).sheets.map(({ name }) => name);
    expect(names).toContain("Mine");
    expect(names).not.toContain(from);
  });

  it("gets our name back where it took another one of ours", () => {
    const names = builtAgain(
      edited(built, "Actions", renamed("Findings and more"), renamed("people")),
    ).sheets.map(({ name }) => name);
    expect(names).toContain("Actions");
  });
});

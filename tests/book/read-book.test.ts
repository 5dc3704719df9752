/** What people do to the book's sheets, and what reading it back makes of it. */
import { describe, expect, it } from "vitest";
import { buildBook } from "../../core/book/build-book";
import { readBook } from "../../core/book/read-book";
import type { BookReading } from "../../core/book/read-book";
import { scoreBook } from "../../core/score/score-book";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { emptySheet } from "../../core/workbook/snapshot";
import {
  columnDeleted, columnMovedToFront, edited, renamed, rowsSwapped, typed, withoutSheet,
} from "./edit-snapshot"; // prettier-ignore
import { asOfDay, ledgerOf, madeCity } from "./made-city";
import { snapshotOfPatch } from "./snapshot-of-patch";

const ledger = ledgerOf(madeCity);
const built = snapshotOfPatch(
  buildBook({ model: madeCity, scores: scoreBook(madeCity, asOfDay), ledger, findings: [], today: asOfDay }),
);

function read(snapshot: WorkbookSnapshot): BookReading {
  const reading = readBook(snapshot);
  if (!reading) throw new Error("no book was found");
  return reading;
}

function rules(reading: BookReading): string[] {
  return reading.problems.map(({ rule }) => rule);
}

describe("a workbook without a book", () => {
  it("gives null", () => {
    expect(readBook({ ...built, sheets: [emptySheet("Objectives"), emptySheet("_okr")] })).toBeNull();
  });
});

describe("sheets and columns", () => {
  it("a renamed sheet is found by its headers, and the ledger names it as it is now", () => {
    const reading = read(edited(built, "Key results", renamed("KRs this quarter")));
    expect(reading.model).toEqual(madeCity);
    expect(reading.ledger.sheets).toContain("KRs this quarter");
    expect(reading.ledger.sheets).not.toContain("Key results");
    expect(reading.names.keyResults).toBe("KRs this quarter");
    expect(reading.problems).toEqual([]);
  });

  it("a renamed _okr is found", () => {
    expect(read(edited(built, "_okr", renamed("hidden stuff"))).model).toEqual(madeCity);
  });

  it("a deleted sheet is reported, and nothing takes its place", () => {
    const reading = read(withoutSheet(built, "KPIs"));
    expect(reading.model.kpis).toEqual([]);
    expect(rules(reading)).toEqual(["sheet-missing"]);
  });

  it("a moved column is found by its header", () => {
    const reading = read(edited(built, "Key results", columnMovedToFront(10)));
    expect(reading.model).toEqual(madeCity);
    expect(reading.problems).toEqual([]);
  });

  it("rows above the header do no harm", () => {
    const lowered = edited(built, "Actions", (sheet) => ({
      ...sheet,
      values: [["Our actions"], [], ...sheet.values],
    }));
    expect(read(lowered).model.actions).toEqual(madeCity.actions);
  });

  it("a deleted column is reported; what the plan said is kept", () => {
    const owner = 4;
    const reading = read(edited(built, "Key results", columnDeleted(owner)));
    expect(rules(reading)).toEqual(["column-missing"]);
    expect(reading.problems[0]?.seen).toContain('"Owner"');
    expect(reading.model.keyResults).toEqual(madeCity.keyResults);
  });

  it("sorted rows are the same items in another order", () => {
    const reading = read(edited(built, "Key results", rowsSwapped(1, 5)));
    expect(reading.model.keyResults.map(({ id }) => id).slice(0, 5)).toEqual([
      "O2.KR2", "O1.KR2", "O1.KR3", "O2.KR1", "O1.KR1",
    ]); // prettier-ignore
    expect(reading.problems).toEqual([]);
  });
});

describe("keys", () => {
  it.each([
    ["cleared", null],
    ["overwritten", "permits"],
    ["written in small letters", "o1.kr1"],
  ])("an ID that was %s comes back", (_, id) => {
    expect(read(edited(built, "Key results", typed("A2", id))).model.keyResults).toEqual(madeCity.keyResults);
  });

  it("an objective ID of a key result from the plan comes back, and the repair is reported", () => {
    const reading = read(edited(built, "Key results", typed("B2", "O7")));
    expect(reading.model.keyResults[0]?.objectiveId).toBe("O1");
    expect(reading.problems).toMatchObject([{ rule: "key-repaired", sheet: "Key results", cell: "B2" }]);
  });

  it("a copied row is a new item with the next ID", () => {
    const copy = edited(built, "Objectives", (sheet) => {
      const values = [...sheet.values];
      values[8] = [...(values[1] ?? [])];
      return { ...sheet, values };
    });
    const reading = read(copy);
    expect(reading.model.objectives.map(({ id }) => id)).toEqual(["O1", "O2", "O3", "O4", "O5", "O6", "O7", "O8"]);
    expect(reading.model.objectives[7]?.source).toBeNull();
    expect(rules(reading)).toEqual(["key-twice"]);
  }); // prettier-ignore
});

describe("rows that people add", () => {
  const withRow = edited(
    built,
    "Key results",
    typed("B20", "O3"),
    typed("D20", "Train 40 volunteers"),
    typed("J20", 0),
    typed("K20", 40),
  );

  it("get the next ID and what empty cells mean", () => {
    const added = read(withRow).model.keyResults[12];
    expect(added).toMatchObject({
      id: "O3.KR3",
      objectiveId: "O3",
      title: "Train 40 volunteers",
      commitment: null,
      class: "Value",
      direction: null,
      relative: false,
      weight: null,
      source: null,
    });
  });

  it("keep their place and ID when the book is built and read again", () => {
    const first = read(withRow);
    const again = buildBook({
      model: first.model,
      scores: scoreBook(first.model, asOfDay),
      ledger: first.ledger,
      findings: [],
      today: asOfDay,
    });
    expect(read(snapshotOfPatch(again)).model).toEqual(first.model);
  });

  it("keep an ID of the right form that people gave them", () => {
    const reading = read(
      edited(built, "Objectives", typed("A9", "O42"), typed("B9", "A library for everyone")),
    );
    expect(reading.model.objectives[7]).toMatchObject({ id: "O42", level: "City", public: false });
  });

  it("without an objective are reported", () => {
    const reading = read(edited(built, "Key results", typed("D20", "Train 40 volunteers")));
    expect(reading.problems).toMatchObject([{ rule: "no-objective", cell: "B20" }]);
  });

  it("without a title are reported and kept", () => {
    const reading = read(edited(built, "Actions", typed("E9", 46100)));
    expect(reading.model.actions[2]).toMatchObject({ id: "A3", title: "", due: "2026-03-19" });
    expect(reading.problems).toMatchObject([{ rule: "title-missing", sheet: "Actions" }]);
  });
});

describe("what people type", () => {
  const firstKeyResult = (snapshot: WorkbookSnapshot): object | undefined =>
    read(snapshot).model.keyResults[0];

  it.each([
    ["a number over the formula of Current is where it stands", "L2", 29, { planValue: 29 }],
    ["1,250 is a number", "K2", "1,250", { target: 1250 }],
    ["$40 is a number", "K2", "$40", { target: 40 }],
    ["a day as text is a day", "O2", "2026-05-31", { due: "2026-05-31" }],
    ["a choice in another case is the choice", "F2", "stretch", { commitment: "Stretch" }],
  ])("%s", (_, cell, value, expected) => {
    expect(firstKeyResult(edited(built, "Key results", typed(cell, value)))).toMatchObject(expected);
  });

  it("85 % typed as a percentage counts as 85 where the unit is %", () => {
    const snapshot = edited(built, "Key results", typed("K3", 0.85, "0%"));
    expect(read(snapshot).model.keyResults[1]?.target).toBe(85);
  });

  it.each([
    ["words in a number", "K2", "about half", { target: null }],
    ["no day of the calendar", "O2", "2026-02-30", { due: null }],
    ["no such choice", "H2", "Sideways", { direction: null }],
  ])("%s counts as empty and is reported with its cell", (_, cell, value, expected) => {
    const reading = read(edited(built, "Key results", typed(cell, value)));
    expect(reading.model.keyResults[0]).toMatchObject(expected);
    expect(reading.problems).toMatchObject([{ rule: "entry-not-read", sheet: "Key results", cell }]);
    expect(reading.problems[0]?.seen).toContain(value);
  });

  it("an emptied title is the plan's again", () => {
    const reading = read(edited(built, "Objectives", typed("B2", null)));
    expect(reading.model.objectives[0]?.title).toBe(madeCity.objectives[0]?.title);
    expect(rules(reading)).toEqual(["title-missing"]);
  });

  it("a changed baseline is no longer assumed", () => {
    const reading = read(edited(built, "Key results", typed("J6", 3)));
    expect(reading.model.keyResults[4]).toMatchObject({ baseline: 3, baselineAssumed: false });
  });

  it("a check-in finds its key result whatever the case, and one that finds none is reported", () => {
    const reading = read(edited(built, "Check-ins", typed("B2", " o1.kr1 "), typed("B3", "O1.KR77")));
    expect(reading.model.checkIns[0]?.keyResultId).toBe("O1.KR1");
    expect(reading.model.checkIns[1]?.keyResultId).toBe("O1.KR77");
    expect(reading.problems).toMatchObject([{ rule: "unknown-key-result", cell: "B3" }]);
  });
});

describe("settings", () => {
  it("are read by name, wherever the row stands", () => {
    const reading = read(edited(built, "Settings", typed("B8", 30), rowsSwapped(7, 12)));
    expect(reading.model.settings).toEqual({ ...madeCity.settings, cadenceDays: 30 });
  });

  it.each([
    ["a word for a number", "B8", "weekly"],
    ["a month that is none", "B4", 13],
    ["an emptied cycle", "B5", null],
    ["a preset that is none", "B3", "village"],
  ])("%s leaves the setting as it was and is reported", (_, cell, value) => {
    const reading = read(edited(built, "Settings", typed(cell, value)));
    expect(reading.model.settings).toEqual(madeCity.settings);
    expect(reading.problems).toMatchObject([{ rule: "setting-kept", sheet: "Settings", cell }]);
  });

  it("an emptied as-of date means today", () => {
    expect(read(edited(built, "Settings", typed("B16", null))).model.settings.asOf).toBeNull();
  });

  it("without their sheet are those of the last build", () => {
    const reading = read(withoutSheet(built, "Settings"));
    expect(reading.model.settings).toEqual(madeCity.settings);
    expect(rules(reading)).toEqual(["sheet-missing"]);
  });
});

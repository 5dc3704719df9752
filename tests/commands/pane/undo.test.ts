import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBook } from "../../../core/book/read-book";
import { ConvertError } from "../../../core/commands/convert-error";
import { buildFromPane } from "../../../core/commands/pane/build";
import type { BuildReport } from "../../../core/commands/pane/build";
import { noChoices } from "../../../core/commands/pane/plan-choices";
import { undo } from "../../../core/commands/pane/undo";
import type { UndoReport, UndoTicket } from "../../../core/commands/pane/undo";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { edited, renamed, typed, withNote, withoutSheet } from "../../book/edit-snapshot";
import { sheetOf } from "../../plan/sheet-of";
import { applied, planRows, townWorkbook, typedInto } from "../town";
import { bookFile, planFile, planNames, today } from "./pane-file";

/** As a program keeps it that passes everything on as text. */
const asText = (ticket: UndoTicket): UndoTicket => JSON.parse(JSON.stringify(ticket)) as UndoTicket;

function build(workbook: WorkbookSnapshot): { report: BuildReport; after: WorkbookSnapshot } {
  const { report, write } = buildFromPane(workbook, noChoices, { today });
  if (!write) throw new Error("Nothing was built.");
  return { report, after: applied(workbook, write.patch) };
}

function takeBack(
  workbook: WorkbookSnapshot,
  ticket: UndoTicket,
  anyway = false,
): { report: UndoReport; after: WorkbookSnapshot } {
  const { report, write } = undo(workbook, { ticket: asText(ticket), anyway }, { today });
  return { report, after: write ? applied(workbook, write.patch) : workbook };
}

const town = townWorkbook();
const first = build(town);

describe.each(planNames)("a build of %s in a file", (name) => {
  it("is taken back to the workbook as it was", () => {
    const file = planFile(name);
    const before = file.capture();
    const ticket = asText(file.run("build", noChoices).undo);
    expect(file.capture()).not.toEqual(before);
    expect(file.run("undo", { ticket, anyway: false })).toEqual({ isUndone: true });
    expect(file.capture()).toEqual(before);
  });

  it("that brought a book up to date is taken back to that book, cell by cell", () => {
    const file = bookFile(name);
    const before = file.capture();
    const choices = { ...noChoices, preset: "small-town", fiscalYearStart: 10 } as const;
    const ticket = asText(file.run("build", choices).undo);
    expect(file.model().settings).toMatchObject({ preset: "small-town", fiscalYearStart: 10 });
    expect(file.run("undo", { ticket, anyway: false })).toEqual({ isUndone: true });
    expect(file.capture()).toEqual(before);
  });
});

describe("what people have changed since", () => {
  const waivedRow = first.after.sheets.find(({ name }) => name === "Findings")?.values.length ?? 0;
  it.each<[string, (book: WorkbookSnapshot) => WorkbookSnapshot, string[]]>([
    ["a number", (book) => typedInto(book, "Key results", "O1.KR1", "Target", 72), ["Key results"]],
    ["a title", (book) => typedInto(book, "Objectives", "O2", "Objective", "Quick answers"), ["Objectives"]],
    ["a check-in", (book) => edited(book, "Check-ins", typed("A2", 46060), typed("B2", "O1.KR1"), typed("C2", 64)), ["Check-ins"]],
    ["an owner's address", (book) => typedInto(book, "People", "Town Clerk", "E-mail", "clerk@example.gov"), ["People"]],
    ["a note on a cell", (book) => edited(book, "Objectives", withNote("B2", "ask again")), ["Objectives"]],
    ["a column beside a table", (book) => edited(book, "Key results", typed("AZ1", "Ours"), typed("AZ2", "x")), ["Key results"]],
    ["words beside the dashboard", (book) => edited(book, "Dashboard", typed("AZ3", "Council, May")), ["Dashboard"]],
    ["a setting", (book) => typedInto(book, "Settings", "Days between check-ins", "Value", 30), ["Settings"]],
    ["a rule", (book) => typedInto(book, "Rules", "commitment-set", "Level", "Off"), ["Rules"]],
    ["a waiver", (book) => edited(book, "Findings", typed(`J${waivedRow}`, "agreed")), ["Findings"]],
    ["a deleted sheet", (book) => withoutSheet(book, "People"), ["People"]],
    ["a renamed sheet", (book) => edited(book, "People", renamed("Owners")), ["Owners"]],
    [
      "two sheets",
      (book) => typedInto(typedInto(book, "Key results", "O1.KR1", "Target", 72), "Objectives", "O1", "Owner", "A"),
      ["Objectives", "Key results"],
    ],
  ])("is asked about: %s", (_name, edit, changed) => {
    const book = edit(first.after);
    expect(book).not.toEqual(first.after);
    expect(takeBack(book, first.report.undo).report).toEqual({ isUndone: false, changed });
    expect(takeBack(book, first.report.undo, true).report).toEqual({ isUndone: true });
  }); // prettier-ignore

  it.each<[string, (book: WorkbookSnapshot) => WorkbookSnapshot]>([
    ["a plan's own cell", (book) => edited(book, "Plan", typed("D4", 63))],
    ["what a formula shows today", (book) => typedInto(book, "Key results", "O1.KR1", "Score", 0.5)],
    ["the digits that a program adds", (book) => typedInto(book, "Key results", "O1.KR1", "Target", 70.00000000000001)],
    ["the order of the sheets", (book) => ({ ...book, sheets: [...book.sheets].reverse() })],
  ])("is none of the book's where it is %s", (_name, edit) => {
    expect(takeBack(edit(first.after), first.report.undo).report).toEqual({ isUndone: true });
  }); // prettier-ignore
});

describe("going back to a book that people had worked in", () => {
  const worked = edited(
    typedInto(first.after, "Key results", "O1.KR1", "Target", 72),
    "Key results",
    typed("AZ1", "Ours"),
    typed("AZ3", "ask Kim"),
    withNote("C2", "seen in May"),
  );
  const newPlan = townWorkbook([
    ...planRows.map((row) => row.replace("| 140 | 40 |", "| 140 | 30 |")),
    "Streets that last | Plant 500 street trees | Street Superintendent |  | 500 | 2027-06-30",
  ]);
  const changedPlan = { ...worked, sheets: [...newPlan.sheets, ...worked.sheets.slice(2)] };
  const second = build(changedPlan);

  it("brings back what they typed, and ids, memory and sheets as they were", () => {
    const back = takeBack(second.after, second.report.undo);
    expect(back.report).toEqual({ isUndone: true });
    const [was, is] = [readBook(changedPlan), readBook(back.after)];
    expect(is?.model).toEqual(was?.model);
    expect(is?.ledger).toEqual(was?.ledger);
    expect(is?.kept).toEqual({ ...was?.kept, keyResults: is?.kept.keyResults });
    expect(JSON.stringify(is?.model)).not.toContain("Plant 500");
    const keyResults = back.after.sheets.find(({ name }) => name === "Key results");
    expect(keyResults?.values[0]).toContain("Ours");
    expect(keyResults?.values[2]).toContain("ask Kim");
    expect(keyResults?.notes).toContainEqual([1, 2, "seen in May"]);
  });

  it("and building again from there gives what that build gave", () => {
    const back = takeBack(second.after, second.report.undo);
    expect(build(back.after).after.sheets).toEqual(second.after.sheets);
  });

  it("shows the findings that it showed, waived ones too", () => {
    const findings = (workbook: WorkbookSnapshot) =>
      workbook.sheets.find(({ name }) => name === "Findings")?.values ?? [];
    const rows = findings(first.after).length;
    const waived = edited(
      first.after,
      "Findings",
      typed(`J${rows}`, "agreed in May"),
      typed(`K${rows}`, "Town Clerk"),
      typed(`J${rows - 1}`, "until summer"),
      typed(`L${rows - 1}`, 46_000), // has passed
    );
    const before = build(waived).after;
    expect(findings(before).filter(([level]) => level === "Waived")).toHaveLength(2); // one line of the summary
    const changed = typedInto(before, "Key results", "O1.KR1", "Target", null);
    const later = build(changed);
    expect(findings(later.after)).not.toEqual(findings(before));
    expect(findings(takeBack(later.after, later.report.undo).after)).toEqual(findings(before));
  });

  it("leaves a cycle that they typed for the next build to work out", () => {
    const name = "Cycle";
    const typedCycle = typedInto(first.after, "Settings", name, "Value", "FY2026 Q4");
    expect(typedCycle).not.toEqual(first.after);
    const build2 = build(typedCycle);
    expect(build2.report.conversion.settings.cycleStart).toBe("2026-04-01");
    const back = takeBack(build2.after, build2.report.undo);
    expect(readBook(back.after)?.model.settings).toEqual(readBook(typedCycle)?.model.settings);
    expect(build(back.after).report.conversion.settings.cycleStart).toBe("2026-04-01");
  });

  it("takes away sheets that only the later book had", () => {
    const small = town.sheets.map((sheet) =>
      sheet.name === "Plan" ? sheetOf({ name: "Plan", rows: planRows.slice(0, 4) }) : sheet,
    );
    const before = build({ ...town, sheets: small }).after;
    const kpi =
      "Clean water, always | Keep 100% of samples within state limits | Water Superintendent | | | ";
    const grown = {
      ...before,
      sheets: [...townWorkbook([...planRows, kpi]).sheets, ...before.sheets.slice(2)],
    };
    const { report, after } = build(grown);
    const names = ({ sheets }: WorkbookSnapshot) => sheets.map((sheet) => sheet.name);
    expect(names(after)).toContain("KPIs");
    expect(names(takeBack(after, report.undo).after)).toEqual(names(before));
  });

  it("is the same whatever people type", () => {
    const columns = ["Key result", "Owner", "Baseline", "Target", "Due", "Notes", "Weight", "Direction"];
    const edit = fc.record({
      id: fc.constantFrom("O1.KR1", "O1.KR2", "O2.KR1", "O2.KR2"),
      header: fc.constantFrom(...columns),
      value: fc.oneof(fc.string({ unit: "grapheme", maxLength: 12 }), fc.double({ noNaN: true }), fc.constant(null)),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
        const typedBook = edits.reduce(
          (book, { id, header, value }) => typedInto(book, "Key results", id, header, value),
          first.after,
        );
        const again = build(typedBook);
        const back = takeBack(again.after, again.report.undo);
        expect(back.report).toEqual({ isUndone: true });
        const [was, is] = [readBook(typedBook), readBook(back.after)];
        expect(is?.model).toEqual(was?.model);
        expect(is?.unread).toEqual(was?.unread);
      }),
      { numRuns: 10 },
    );
  }); // prettier-ignore
});

describe("going back", () => {
  const code = (workbook: WorkbookSnapshot, ticket: UndoTicket): string => {
    try {
      takeBack(workbook, ticket, true);
    } catch (error) {
      if (error instanceof ConvertError) return error.code;
      throw error;
    }
    return "done";
  };

  it("touches no sheet where the book's memory is gone: none can be told to be ours", () => {
    const { report, after } = takeBack(withoutSheet(first.after, "_okr"), first.report.undo);
    expect(report).toEqual({ isUndone: true });
    expect(after.sheets.map(({ name }) => name)).toContain("Key results");
  });

  it("is refused where sheets that the book before needs are no longer known to be ours", () => {
    const { report, after } = build(first.after);
    expect(code(withoutSheet(after, "_okr"), report.undo)).toBe("sheet-name-taken");
  });

  it("is refused where a later version has written the book since", () => {
    const later = edited(first.after, "_okr", typed("C2", 99));
    expect(code(later, first.report.undo)).toBe("book-is-newer");
  });

  it("says what it takes back", () => {
    expect(first.report.undo.does).toBe("Build the book");
    expect(build(first.after).report.undo.does).toBe("Bring the book up to date");
  });

  it("keeps its ticket as plain text", () => {
    const ticket = build(first.after).report.undo;
    expect(asText(ticket)).toEqual(ticket);
  });
});

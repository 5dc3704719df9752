/** Mending from the pane, in a real file: single fixes, waivers, and waivers taken back. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CheckReport } from "../../../core/commands/pane/check";
import { noChoices } from "../../../core/commands/pane/plan-choices";
import { runPaneCommand } from "../../../core/commands/pane/run-pane-command";
import { WHOLE_BOOK } from "../../../core/rules/engine/rule";
import { aboutOfFinding } from "../../../core/rules/engine/waivers";
import type { Finding, Waived } from "../../../core/workbook/finding";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { typedInto } from "../town";
import { bookFile, columnUnder, planFile, planNames, today } from "./pane-file";
import type { PaneFile } from "./pane-file";

const waived: Waived = { reason: "Council agreed on it", by: "City Clerk", until: "2026-06-30" };

const checked = (file: PaneFile): CheckReport => file.run("check", { choices: noChoices, write: false });
const checkOf = (snapshot: WorkbookSnapshot): CheckReport =>
  runPaneCommand("check", snapshot, { choices: noChoices, write: false }, { today }).report;
const known = ({ rule, seen }: Finding): string => `${rule}: ${seen}`;
const first = (findings: readonly Finding[], is: (finding: Finding) => boolean): Finding => {
  const finding = findings.find(is);
  if (!finding) throw new Error("There is no such finding.");
  return finding;
};
const nothing: Finding = {
  level: "error", rule: "weight-sane", sheet: "Key results", cell: "M99", about: "O99.KR1", seen: "Gone.", why: "", todo: "",
  fix: { does: "Weight becomes blank.", table: "keyResults", id: "O99.KR1", set: { weight: null } },
}; // prettier-ignore

describe("a fix", () => {
  const two = ["O1.KR1", "O1.KR2"].reduce(
    (book, id) => typedInto(book, "Key results", id, "Weight", -2),
    bookFile().capture(),
  );
  const { findings } = checkOf(two);
  const ofWeight = (about: string) =>
    first(findings, (finding) => finding.rule === "weight-sane" && finding.about === about);
  const fix = (snapshot: WorkbookSnapshot, asked: Finding[]) =>
    runPaneCommand("mend", snapshot, { do: "fix", findings: asked }, { today });

  it("is applied to the finding that was chosen, and to no other", () => {
    const { report, write } = fix(two, [ofWeight("O1.KR2")]);
    expect(report).toMatchObject({ done: [ofWeight("O1.KR2")], left: [] });
    const still = report.check.findings.filter(({ rule }) => rule === "weight-sane");
    expect(still.map(({ about }) => about)).toEqual(["O1.KR1"]);
    expect(write?.patch.show).toBeNull();
    expect(report.undo?.does).toBe("Mend 1 finding");
  });

  it.each<[what: string, finding: () => Finding]>([
    ["a finding that the book does not have any more", () => nothing],
    ["a finding without a safe fix", () => first(findings, (finding) => !finding.fix)],
    [
      "a fix that is another one by now",
      () => ({
        ...ofWeight("O1.KR1"),
        fix: { does: "", table: "keyResults", id: "O1.KR1", set: { weight: 1 } },
      }),
    ],
  ])("leaves %s, and then writes nothing", (_, finding) => {
    const asked = finding();
    const { report, write } = fix(two, [asked]);
    expect(report).toMatchObject({ done: [], left: [asked], undo: null });
    expect(report.check.findings).toEqual(findings);
    expect(write).toBeNull();
  });

  it("does what can be done, and says what was left", () => {
    const { report } = fix(two, [nothing, ofWeight("O1.KR1")]);
    expect(report).toMatchObject({ done: [ofWeight("O1.KR1")], left: [nothing] });
  });

  it("mends in the file, and the way back brings the file's book back", () => {
    const file = bookFile();
    const before = file.model();
    const dues = checked(file).findings.filter(({ fix: safe }) => safe !== undefined);
    expect(dues.length).toBeGreaterThan(0);
    const { done, undo } = file.run("mend", { do: "fix", findings: dues });
    expect(done).toEqual(dues);
    expect(checked(file).findings.map(known)).not.toEqual(expect.arrayContaining(dues.map(known)));
    expect(file.model()).not.toEqual(before);
    if (!undo) throw new Error("There is no way back.");
    expect(file.run("undo", { ticket: undo, anyway: false })).toEqual({ isUndone: true });
    expect(file.model()).toEqual(before);
  });
});

describe("a waiver", () => {
  it.each<[what: string, is: (finding: Finding) => boolean]>([
    ["an objective", ({ about }) => about === "O2"],
    ["the whole book", ({ about }) => about === WHOLE_BOOK],
    ["a place only", ({ about }) => about === undefined],
  ])("of a finding about %s stands in the file, counts no more, and can be taken back", (_, is) => {
    const file = bookFile();
    const { findings, counts } = checked(file);
    const finding = first(findings, is);
    const { done, left, check } = file.run("mend", { do: "waive", findings: [finding], waived });
    expect([done, left]).toEqual([[finding], []]);
    expect(check.counts).toMatchObject({ waived: 1, [finding.level]: counts[finding.level] - 1 });
    expect(file.model().waivers).toEqual([{ rule: finding.rule, about: aboutOfFinding(finding), ...waived }]);
    expect(columnUnder(file.sheet("Findings"), "Waived because")).toContain(waived.reason);
    expect(checked(file).findings).toEqual(check.findings);
    const again = file.run("mend", { do: "take-back", findings: [finding] });
    expect(again).toMatchObject({ done: [finding], left: [] });
    expect(file.model().waivers).toEqual([]);
    expect(checked(file).findings).toEqual(findings);
  });

  it("of the whole book goes on when another row comes to stand first", () => {
    const file = bookFile();
    const finding = first(checked(file).findings, ({ about }) => about === WHOLE_BOOK);
    file.run("mend", { do: "waive", findings: [finding], waived });
    const book = file.capture();
    const sheets = book.sheets.map((sheet) =>
      sheet.name === finding.sheet
        ? { ...sheet, formulas: [], values: sheet.values.filter((_, row) => row !== 1) }
        : sheet,
    );
    const now = checkOf({ ...book, sheets }).findings.filter(({ rule }) => rule === finding.rule);
    expect(now).toMatchObject([{ about: WHOLE_BOOK, waived: { reason: waived.reason } }]);
  });

  it("given again replaces the one before, and leaves those of other findings", () => {
    const file = bookFile();
    const [one, two] = checked(file).findings;
    if (!one || !two) throw new Error("Too few findings.");
    file.run("mend", { do: "waive", findings: [one, two], waived });
    const later = { reason: "Still agreed", by: null, until: null };
    file.run("mend", { do: "waive", findings: [one], waived: later });
    const reasons = new Map(file.model().waivers.map(({ rule, about, reason }) => [rule + about, reason]));
    expect(reasons.size).toBe(2);
    expect(reasons.get(one.rule + aboutOfFinding(one))).toBe("Still agreed");
    expect(reasons.get(two.rule + aboutOfFinding(two))).toBe(waived.reason);
  });

  it.each<[what: string, waived: Waived, message: RegExp]>([
    ["no reason", { ...waived, reason: "  " }, /waived for a reason/],
    ["a day that is none", { ...waived, until: "2026-02-30" }, /"2026-02-30" is not a day/],
    ["a day that is past", { ...waived, until: "2026-02-15" }, /until 2026-02-15.*scored by 2026-02-16/],
  ])("with %s is refused, and nothing is written", (_, bad, message) => {
    const file = bookFile();
    const before = file.bytes();
    const { findings } = checked(file);
    expect(() => file.run("mend", { do: "waive", findings, waived: bad })).toThrow(message);
    expect(file.bytes()).toBe(before);
  });

  it("holds to the end of its last day, and an empty name is nobody's", () => {
    const file = bookFile();
    const { findings } = checked(file);
    const last = { reason: " until tonight ", by: " ", until: today };
    const { check } = file.run("mend", { do: "waive", findings: findings.slice(0, 1), waived: last });
    expect(check.counts.waived).toBe(1);
    expect(file.model().waivers).toMatchObject([{ reason: "until tonight", by: null, until: today }]);
  });

  it.each(["waive", "take-back"] as const)("%s leaves what the book does not have", (what) => {
    const file = bookFile();
    const input =
      what === "waive" ? { do: what, findings: [nothing], waived } : { do: what, findings: [nothing] };
    expect(file.run("mend", input)).toMatchObject({ done: [], left: [nothing], undo: null });
  });

  it.each(planNames)("of any findings of %s can be taken back, and all is as before", (name) => {
    const file = bookFile(name);
    const before = { model: file.model(), findings: checked(file).findings };
    const about = fc.record({ reason: fc.constantFrom("Agreed", "=1+1", "Ends in May"), by: fc.constantFrom(null, "Clerk"), until: fc.constantFrom(null, "2026-12-31") }); // prettier-ignore
    fc.assert(
      fc.property(fc.subarray(before.findings, { minLength: 1 }), about, (findings, choice) => {
        const { done, check } = file.run("mend", { do: "waive", findings, waived: choice });
        expect(done).toEqual(findings);
        const keys = new Set(findings.map((finding) => finding.rule + aboutOfFinding(finding)));
        for (const finding of check.findings)
          expect(finding.waived).toEqual(
            keys.has(finding.rule + aboutOfFinding(finding)) ? choice : undefined,
          );
        expect(new Set(file.model().waivers.map(({ rule, about: of }) => rule + of))).toEqual(keys);
        expect(file.run("mend", { do: "take-back", findings }).done).toEqual(findings);
        expect({ model: file.model(), findings: checked(file).findings }).toEqual(before);
      }),
      { numRuns: 3 },
    );
  });
});

describe("a workbook without a whole book", () => {
  it.each<[what: string, snapshot: () => WorkbookSnapshot, message: RegExp]>([
    ["no book", () => planFile().capture(), /no OKR book.*Build one first/],
    [
      "a book without its key results",
      () => {
        const book = bookFile().capture();
        return { ...book, sheets: book.sheets.filter(({ name }) => name !== "Key results") };
      },
      /lacks the sheet "Key results"/,
    ],
  ])("is refused: %s", (_, snapshot, message) => {
    const mend = () => runPaneCommand("mend", snapshot(), { do: "fix", findings: [nothing] }, { today });
    expect(mend).toThrow(message);
  });
});

/** Checking a workbook: a plan as it would be converted, and a book as it stands. */
import { describe, expect, it } from "vitest";
import { convert } from "../../core/commands/convert";
import { mend, validate } from "../../core/commands/validate";
import type { ValidateOptions } from "../../core/commands/validate";
import type { CellValue } from "../../core/workbook/cells";
import type { Finding } from "../../core/workbook/finding";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { applied, townWorkbook, typedInto } from "./town";

const options: ValidateOptions = {
  today: "2026-02-15", fiscalYearStart: null, cycle: null, preset: null, rules: null, level: "info",
}; // prettier-ignore
const plan = townWorkbook();
const book = applied(plan, convert(plan, options).patch);
const ofRule = (findings: readonly Finding[], rule: string) =>
  findings.filter((finding) => finding.rule === rule);
const lastKeyResult = "O2.KR2";

function findingsShown({ sheets }: WorkbookSnapshot): CellValue[][] {
  return sheets.find(({ name }) => name === "Findings")?.values ?? [];
}

describe("a plan without a book", () => {
  const validation = validate(plan, options);

  it("is checked as it would be converted", () => {
    expect(validation.isBook).toBe(false);
    expect(validation.keyResults).toEqual({ all: 4, neverAssessed: 4 });
  });

  it("gets its findings at the plan's own cells", () => {
    const [finding] = ofRule(validation.findings, "key-result-has-baseline");
    expect(finding).toMatchObject({ sheet: "Plan", cell: "B7", about: lastKeyResult });
  });

  it("is left as it was, and there is no book to mend", () => {
    expect(() => mend(plan, { ...options, fix: true })).toThrow(/no OKR book/);
  });
});

describe("a book", () => {
  it("has its defects where people can mend them", () => {
    const [finding] = ofRule(validate(book, options).findings, "key-result-has-baseline");
    expect(finding?.sheet).toBe("Key results");
    const row = Number(/\d+/.exec(finding?.cell ?? "")?.[0]);
    const sheet = book.sheets.find(({ name }) => name === "Key results");
    expect(sheet?.values[row - 1]?.[0]).toBe(lastKeyResult);
  });

  it("finds what somebody typed, and no more what somebody mended", () => {
    const worse = typedInto(book, "Key results", "O1.KR1", "Weight", -2);
    expect(ofRule(validate(worse, options).findings, "weight-sane")).toMatchObject([{ about: "O1.KR1" }]);
    const better = typedInto(book, "Key results", lastKeyResult, "Baseline", 20);
    expect(ofRule(validate(better, options).findings, "key-result-has-baseline")).toEqual([]);
  });

  it("is the same list on its Findings sheet as validating gives", () => {
    const again = applied(book, mend(book, { ...options, fix: false }).patch);
    const shown = findingsShown(again).flat();
    for (const { rule, seen } of validate(book, options).findings) {
      expect(shown).toContain(rule);
      expect(shown).toContain(seen);
    }
  });

  it("can be checked without its plan", () => {
    const alone = { ...book, sheets: book.sheets.filter(({ name }) => name !== "Plan") };
    expect(validate(alone, options).keyResults.all).toBe(4);
  });

  it("does not look at rules that people turned off, and counts no waived finding", () => {
    const off = typedInto(book, "Rules", "key-result-has-baseline", "Level", "Off");
    expect(ofRule(validate(off, options).findings, "key-result-has-baseline")).toEqual([]);
    const note = typedInto(book, "Rules", "key-result-has-baseline", "Level", "Note");
    expect(ofRule(validate(note, options).findings, "key-result-has-baseline")).toMatchObject([{ level: "info" }]);
  }); // prettier-ignore
});

describe("mending", () => {
  const broken = typedInto(book, "Key results", "O1.KR1", "Weight", -2);

  it("applies the safe fixes, says which, and leaves everything else", () => {
    const { patch, fixed, validation } = mend(broken, { ...options, fix: true, rules: ["weight-sane"] });
    expect(fixed.map(({ rule, about }) => [rule, about])).toEqual([["weight-sane", "O1.KR1"]]);
    expect(validation.findings).toEqual([]);
    const after = applied(broken, patch);
    expect(validate(after, options).findings.filter(({ rule }) => rule === "weight-sane")).toEqual([]);
    expect(mend(after, { ...options, fix: true, rules: ["weight-sane"] }).fixed).toEqual([]);
  });

  it("without fixing only brings the findings up to date", () => {
    const after = applied(broken, mend(broken, { ...options, fix: false }).patch);
    expect(ofRule(validate(after, options).findings, "weight-sane")).toHaveLength(1);
    expect(findingsShown(after).flat()).toContain("weight-sane");
  });

  it("changes nothing where it has been done", () => {
    const once = applied(broken, mend(broken, { ...options, fix: true }).patch);
    expect(applied(once, mend(once, { ...options, fix: true }).patch)).toEqual(once);
  });

  it("is refused where a sheet of the book is gone", () => {
    const lost = { ...book, sheets: book.sheets.filter(({ name }) => name !== "Key results") };
    expect(() => mend(lost, { ...options, fix: true })).toThrow(/lacks "Key results"/);
  });
});

describe("what is asked for", () => {
  it("is only some rules", () => {
    const { findings } = validate(book, { ...options, rules: ["objective-has-owner", "never-assessed"] });
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(["never-assessed"]));
  });

  it("is only what is bad enough", () => {
    const { findings } = validate(book, { ...options, level: "error" });
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ level }) => level === "error")).toBe(true);
  });

  it("is refused where no rule has that name", () => {
    expect(() => validate(book, { ...options, rules: ["weight-insane"] })).toThrow(/no rule "weight-insane"/);
  });
});

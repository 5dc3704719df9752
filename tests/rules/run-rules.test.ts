/** The engine: choices, limits, waivers, and the order of what is found. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BookModel } from "../../core/okr/model";
import type { RuleChoice, Waiver } from "../../core/okr/rule-choices";
import { applyFixes } from "../../core/rules/engine/apply-fixes";
import { exampleBook } from "../../core/rules/engine/example-book";
import type { Rule } from "../../core/rules/engine/rule";
import { runRules } from "../../core/rules/engine/run-rules";
import { everyRule } from "../../core/rules/every-rule";
import { findingSchema } from "../../core/workbook/finding";
import type { Finding } from "../../core/workbook/finding";
import { arbitraryBook } from "../book/arbitrary-book";

const TODAY = "2026-02-15";
const run = (rules: readonly Rule[], model: BookModel, today = TODAY): Finding[] =>
  runRules(rules, model, today, (table, row, field) => ({ sheet: table, cell: `${row}.${field ?? ""}` }));

/** Finds each key result whose weight is above its limit. */
const heavy: Rule = {
  meta: {
    id: "heavy", group: "key-results", level: "warning", title: "Light", why: "So.", source: "We", todo: "Less.",
    limit: { value: 10, means: "weight" }, good: {}, bad: {},
  },
  check: ({ keyResults }, limit) =>
    keyResults
      .filter(({ keyResult: { weight } }) => (weight ?? 1) > limit)
      .map(({ row }) => ({ table: "keyResults", row, field: "weight", seen: "Heavy." })),
}; // prettier-ignore
const weights = exampleBook({ keyResults: [{ weight: 5 }, { weight: 20 }] }).model;
const choose = (choice: Partial<RuleChoice>): BookModel => ({
  ...weights,
  ruleChoices: [{ rule: "heavy", level: null, limit: null, ...choice }],
});

describe("choices", () => {
  it.each<[what: string, choice: Partial<RuleChoice>, found: [level: string, about: string][]]>([
    ["leave a rule as it comes", {}, [["warning", "O1.KR2"]]],
    ["turn it off", { level: "off" }, []],
    ["make it an error", { level: "error" }, [["error", "O1.KR2"]]],
    ["lower its limit", { limit: 4 }, [["warning", "O1.KR1"], ["warning", "O1.KR2"]]],
    ["set its limit to 0", { limit: 0, level: "info" }, [["info", "O1.KR1"], ["info", "O1.KR2"]]],
    ["raise its limit", { limit: 20 }, []],
    ["say nothing about it, but of another rule", { rule: "light", level: "off" }, [["warning", "O1.KR2"]]],
  ])("%s", (_, choice, found) => {
    expect(run([heavy], choose(choice)).map(({ level, about }) => [level, about])).toEqual(found);
  }); // prettier-ignore

  it("go before a level that depends on what was seen", () => {
    const graver: Rule = { ...heavy, check: (book, limit) => heavy.check(book, limit).map((defect) => ({ ...defect, level: "error" })) };
    expect(run([graver], weights)).toMatchObject([{ level: "error" }]);
    expect(run([graver], choose({ level: "info" }))).toMatchObject([{ level: "info" }]);
  }); // prettier-ignore
});

describe("waivers", () => {
  const waive = (waiver: Partial<Waiver>): BookModel => ({
    ...weights,
    waivers: [{ rule: "heavy", about: "O1.KR2", reason: "As agreed.", by: "Clerk", until: null, ...waiver }],
  });

  it.each<[what: string, waiver: Partial<Waiver>]>([
    ["for ever", {}],
    ["to the end of today", { until: TODAY }],
    ["by nobody in particular", { by: null }],
  ])("hold %s, and the finding stays visible", (_, waiver) => {
    const model = waive(waiver);
    const [{ reason, by, until } = { reason: "", by: null, until: null }] = model.waivers;
    expect(run([heavy], model)).toMatchObject([{ about: "O1.KR2", waived: { reason, by, until } }]);
  });

  it.each<[what: string, waiver: Partial<Waiver>]>([
    ["yesterday", { until: "2026-02-14" }],
    ["another rule", { rule: "light" }],
    ["another key result", { about: "O1.KR1" }],
    ["no reason", { reason: " " }],
  ])("do not hold for %s", (_, waiver) => {
    const [finding, ...more] = run([heavy], waive(waiver));
    expect(finding).toMatchObject({ about: "O1.KR2" });
    expect(finding).not.toHaveProperty("waived");
    expect(more).toEqual([]);
  });

  it("are counted to the as-of date of the book, where it has one", () => {
    const model = waive({ until: "2026-01-31" });
    const lookingBack = { ...model, settings: { ...model.settings, asOf: "2026-01-31" } };
    expect(run([heavy], lookingBack)).toMatchObject([{ waived: { until: "2026-01-31" } }]);
  });
});

const levels = ["error", "warning", "info"];
const tables = ["objectives", "keyResults", "kpis", "actions", "people", "checkIns", "settings"];

describe("every rule on any book", () => {
  it("gives findings worst first, then by table and row; the same each time, and plain JSON", () => {
    fc.assert(
      fc.property(arbitraryBook, (model) => {
        const before = JSON.stringify(model);
        const found = run(everyRule, model);
        expect(JSON.stringify(model)).toBe(before);
        expect(run(everyRule, JSON.parse(before) as BookModel)).toEqual(found);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        for (const finding of found) expect(findingSchema.parse(finding)).toEqual(finding);
        const places = found.map(({ level, sheet, cell }) => [levels.indexOf(level), tables.indexOf(sheet), parseInt(cell ?? "", 10)]);
        expect(places).toEqual([...places].sort(([a = 0, b = 0, c = 0], [x = 0, y = 0, z = 0]) => a - x || b - y || c - z));
      }),
    );
  }); // prettier-ignore

  it("finds the same whatever the order of the rules", () => {
    fc.assert(
      fc.property(arbitraryBook, fc.shuffledSubarray([...everyRule], { minLength: everyRule.length }), (model, shuffled) => {
        const sorted = (found: Finding[]): string[] => found.map((finding) => JSON.stringify(finding)).sort();
        expect(sorted(run(shuffled, model))).toEqual(sorted(run(everyRule, model)));
      }),
      { numRuns: 30 },
    );
  }); // prettier-ignore

  it("names rows, fields and fixes that the book has, and a row that waivers can name", () => {
    fc.assert(
      fc.property(arbitraryBook, (model) => {
        for (const { sheet, cell, fix, about } of run(everyRule, model)) {
          const [row = "", field = ""] = (cell ?? "").split(".");
          const item = sheet === "settings" ? model.settings : model[sheet as "objectives"][Number(row)];
          expect(item).toBeDefined();
          if (field !== "") expect(item).toHaveProperty(field);
          expect(about).not.toBe("");
          for (const changed of Object.keys(fix?.set ?? {})) expect(item).toHaveProperty(changed);
        }
      }),
    );
  });

  it("finds nothing of what its fixes have mended, and mends nothing twice", () => {
    fc.assert(
      fc.property(arbitraryBook, (model) => {
        const found = run(everyRule, model);
        const { model: fixed, applied } = applyFixes(model, found);
        const keyOf = ({ rule, cell, seen }: Finding): string => JSON.stringify([rule, cell, seen]);
        const again = new Set(run(everyRule, fixed).map(keyOf));
        for (const finding of applied) expect(again.has(keyOf(finding))).toBe(false);
        expect(applyFixes(fixed, found).model).toEqual(fixed);
      }),
    );
  });
});

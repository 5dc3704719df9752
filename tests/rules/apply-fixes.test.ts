/** Fixes: what they change, what they leave, and that the rule that offers one is content with it. */
import { describe, expect, it } from "vitest";
import type { BookModel } from "../../core/okr/model";
import { applyFixes } from "../../core/rules/engine/apply-fixes";
import { exampleBook } from "../../core/rules/engine/example-book";
import { everyRule } from "../../core/rules/every-rule";
import type { Finding, Fix } from "../../core/workbook/finding";
import { findingsOf } from "./findings-of";

function findingWith(fix: Fix): Finding {
  return { level: "error", rule: "a-rule", sheet: "Plan", cell: "A1", seen: "It is.", why: "So.", todo: "Do.", fix };
} // prettier-ignore

const { model } = exampleBook({
  keyResults: [{ weight: -1 }, { weight: -2 }],
  checkIns: [{ date: "2026-01-02" }, { date: "2026-01-02" }, { date: "2026-01-03" }],
  people: [{ owner: "Finance Director", email: "Finance" }],
});
const weightOf = (id: string, weight: string | number | null): Finding =>
  findingWith({ does: "Weight changes.", table: "keyResults", id, set: { weight } });

describe("applying fixes", () => {
  it("changes the fields that it names, of the row that it names, and nothing else", () => {
    const fixed = applyFixes(model, [weightOf("O1.KR2", null)]);
    const expected: BookModel = {
      ...model,
      keyResults: model.keyResults.map((row, i) => (i === 1 ? { ...row, weight: null } : row)),
    };
    expect(fixed.model).toEqual(expected);
    expect(fixed.applied).toHaveLength(1);
    expect(model.keyResults[1]?.weight).toBe(-2);
  });

  it.each<[what: string, fix: Fix, read: (model: BookModel) => unknown, value: unknown]>([
    ["people by their owner", { does: "", table: "people", id: "Finance Director", set: { email: null } }, ({ people }) => people[0]?.email, null],
    ["check-ins by key result and day", { does: "", table: "checkIns", id: "O1.KR1 2026-01-03", set: { date: "2025-01-03" } }, ({ checkIns }) => checkIns[2]?.date, "2025-01-03"],
    ["settings by the field", { does: "", table: "settings", id: "cadenceDays", set: { cadenceDays: 30 } }, ({ settings }) => settings.cadenceDays, 30],
  ])("finds %s", (_, fix, read, value) => {
    const fixed = applyFixes(model, [findingWith(fix)]);
    expect(read(fixed.model)).toBe(value);
  }); // prettier-ignore

  it.each<[what: string, finding: Finding]>([
    ["a row that is not there", weightOf("O9.KR9", null)],
    ["a value that the field does not take", weightOf("O1.KR1", "much")],
    ["a field that the row does not have", findingWith({ does: "", table: "keyResults", id: "O1.KR1", set: { wait: 1 } })],
    ["a table that the book does not have", findingWith({ does: "", table: "waivers", id: "O1", set: { reason: "" } })],
    ["one of two rows with the same name", findingWith({ does: "", table: "checkIns", id: "O1.KR1 2026-01-02", set: { date: null } })],
  ])("leaves %s", (_, finding) => {
    expect(applyFixes(model, [finding])).toEqual({ model, applied: [], left: [finding] });
  }); // prettier-ignore

  it("lets the first of two fixes of one field win, and says which was left", () => {
    const [first, second] = [weightOf("O1.KR1", 1), weightOf("O1.KR1", 2)];
    const fixed = applyFixes(model, [first, second]);
    expect(fixed.model.keyResults[0]?.weight).toBe(1);
    expect(fixed).toMatchObject({ applied: [first], left: [second] });
  });

  it("does not touch what people decided to live with", () => {
    const waived = { reason: "As agreed.", by: null, until: null };
    expect(applyFixes(model, [{ ...weightOf("O1.KR1", null), waived }])).toEqual({ model, applied: [], left: [] });
  }); // prettier-ignore
});

const fixing = everyRule.flatMap(({ meta }) => {
  const { model: broken, today } = exampleBook(meta.bad);
  const findings = findingsOf(meta.id, broken, today);
  return findings.some(({ fix }) => fix) ? [{ id: meta.id, broken, today, findings }] : [];
});

describe.each(fixing)("the fix of $id", ({ id, broken, today, findings }) => {
  const fixed = applyFixes(broken, findings);
  const after = findingsOf(id, fixed.model, today);

  it("can be applied, and its rule finds nothing more to fix", () => {
    expect(fixed.left).toEqual([]);
    expect(fixed.applied.length).toBeGreaterThan(0);
    expect(after.filter(({ fix }) => fix)).toEqual([]);
  });

  it("does the same once and twice", () => {
    expect(applyFixes(fixed.model, findings).model).toEqual(fixed.model);
    expect(applyFixes(fixed.model, after).model).toEqual(fixed.model);
  });

  it("says in a sentence what it does", () => {
    for (const { fix } of fixed.applied) expect(fix?.does).toMatch(/^[A-Z].*\.$/);
  });
});

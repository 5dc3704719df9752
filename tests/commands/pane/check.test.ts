/** Checking from the pane: what the command line finds, with the rules' own words, and the Findings sheet brought up to date. */
import { describe, expect, it } from "vitest";
import { noChoices } from "../../../core/commands/pane/plan-choices";
import type { PlanChoices } from "../../../core/commands/pane/plan-choices";
import { runPaneCommand } from "../../../core/commands/pane/run-pane-command";
import { validate } from "../../../core/commands/validate";
import { everyRule } from "../../../core/rules/every-rule";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { typedInto } from "../town";
import { bookFile, columnUnder, planFile, planNames, today } from "./pane-file";

const validated = (snapshot: WorkbookSnapshot, choices: PlanChoices = noChoices) =>
  validate(snapshot, { ...choices, today, rules: null, level: "info" });

const check = (snapshot: WorkbookSnapshot, choices: PlanChoices, write = true) =>
  runPaneCommand("check", snapshot, { choices, write }, { today });

describe.each(planNames)("a check of %s", (name) => {
  it("without a book finds what the plan would have as one, and writes nothing", () => {
    const plan = planFile(name).capture();
    const { report, write } = check(plan, noChoices);
    expect(report).toMatchObject(validated(plan));
    expect(report.isBook).toBe(false);
    expect(write).toBeNull();
  });

  it("with a book finds what the command line finds, before and after it is written", () => {
    const file = bookFile(name);
    const looked = file.run("check", { choices: noChoices, write: false });
    expect(looked).toMatchObject(validated(file.capture()));
    const written = file.run("check", { choices: noChoices, write: true });
    expect(written).toEqual(looked);
    expect(file.run("check", { choices: noChoices, write: false })).toEqual(written);
  });

  it("has the words of every rule that it names, and of no other", () => {
    const { findings, rules } = bookFile(name).run("check", { choices: noChoices, write: false });
    const named = new Set(findings.map(({ rule }) => rule));
    const metas = everyRule.map(({ meta }) => meta).filter(({ id }) => named.has(id));
    expect(rules).toEqual(metas.map(({ id, title, why, todo }) => ({ id, title, why, todo })));
    expect(rules.length).toBeGreaterThan(0);
  });
});

describe("checking", () => {
  it("writes what it finds onto the Findings sheet, and shows no other sheet", () => {
    const broken = typedInto(bookFile().capture(), "Key results", "O1.KR1", "Weight", -2);
    const { report, write } = check(broken, noChoices);
    expect(report.findings).toContainEqual(expect.objectContaining({ rule: "weight-sane", about: "O1.KR1" }));
    const sheet = write?.patch.sheets.find(({ name }) => name === "Findings");
    expect(sheet?.rows.flatMap((cells) => cells.map((cell) => cell?.value))).toContain("weight-sane");
    expect(write?.patch.show).toBeNull();
    expect(check(broken, noChoices, false).write).toBeNull();
  });

  it("lists on the sheet as many findings as it reports", () => {
    const file = bookFile();
    const { findings } = file.run("check", { choices: noChoices, write: true });
    const rules = columnUnder(file.sheet("Findings"), "Rule").filter((rule) => rule !== null);
    expect(rules).toEqual(findings.map(({ rule }) => rule));
  });

  it("follows the choices for a plan that has no book yet", () => {
    const plan = planFile().capture();
    const choices: PlanChoices = { ...noChoices, preset: "small-town", cycle: "FY2026" };
    expect(check(plan, choices).report).toMatchObject(validated(plan, choices));
    expect(check(plan, choices).report.findings).not.toEqual(check(plan, noChoices).report.findings);
  });

  it("takes a book as it stands: what was chosen for building waits", () => {
    const book = bookFile().capture();
    const choices: PlanChoices = { ...noChoices, preset: "small-town", cycle: "FY2026" };
    expect(check(book, choices)).toEqual(check(book, noChoices));
  });

  it("is refused writing where a sheet of the book is gone, and looks all the same", () => {
    const whole = bookFile().capture();
    const lost = { ...whole, sheets: whole.sheets.filter(({ name }) => name !== "Key results") };
    expect(() => check(lost, noChoices)).toThrow(/lacks the sheet "Key results"/);
    const { report } = check(lost, noChoices, false);
    expect(report.findings).toContainEqual(expect.objectContaining({ rule: "sheet-missing", sheet: "Key results" }));
  }); // prettier-ignore
});

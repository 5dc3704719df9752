/** What people decide about validation on the sheets Findings and Rules, from one build to the next. */
import { describe, expect, it } from "vitest";
import { buildBook } from "../../core/book/build-book";
import { readBook } from "../../core/book/read-book";
import { everyRule } from "../../core/rules/every-rule";
import { withWaivers } from "../../core/rules/engine/waivers";
import { scoreBook } from "../../core/score/score-book";
import type { CellValue } from "../../core/workbook/cells";
import type { Finding } from "../../core/workbook/finding";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { asOfDay, ledgerOf, madeCity } from "./made-city";
import { snapshotOfPatch } from "./snapshot-of-patch";

const noUnit: Finding = {
  level: "error", rule: "key-result-has-unit", sheet: "Key results", cell: "I4", about: "O1.KR3",
  seen: '"Answer every comment" has no unit.', why: "Numbers need one.", todo: "Type it into Unit.",
}; // prettier-ignore
const onPlan: Finding = {
  level: "warning", rule: "numbers-contradict", sheet: "Strategic Plan", cell: "C9",
  seen: "The text says 5, the column 6.", why: "One is wrong.", todo: "Mend the plan.",
}; // prettier-ignore

function built(findings: readonly Finding[], model = madeCity): WorkbookSnapshot {
  const content = { model, scores: scoreBook(model, asOfDay), ledger: ledgerOf(model), today: asOfDay };
  const marked = withWaivers(findings, model.waivers, asOfDay);
  return snapshotOfPatch(buildBook({ ...content, findings: marked }), 1900);
}

/** Types into the row that shows `shown`, under each header. */
function typed(
  snapshot: WorkbookSnapshot,
  sheet: string,
  shown: string,
  entries: Record<string, CellValue>,
): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((before) => {
    if (before.name !== sheet) return before;
    const values = before.values.map((row) => [...row]);
    const headers = values.find((row) => row.includes("Rule")) ?? [];
    const row = values.findIndex((cells) => cells.includes(shown));
    for (const [header, value] of Object.entries(entries)) {
      const cells = values[row] ?? [];
      while (cells.length <= headers.indexOf(header)) cells.push(null);
      cells[headers.indexOf(header)] = value;
    }
    return { ...before, values };
  });
  return { ...snapshot, sheets };
}

function findingsShown(snapshot: WorkbookSnapshot): CellValue[][] {
  const { values = [] } = snapshot.sheets.find(({ name }) => name === "Findings") ?? {};
  const header = values.findIndex((row) => row.includes("Rule"));
  return values.slice(header + 1);
}

describe("a waiver typed beside a finding", () => {
  const waived = typed(built([noUnit, onPlan]), "Findings", "key-result-has-unit", {
    "Waived because": "Comments have none",
    "Waived by": "Plan Review Lead",
    "Waived until": 46203,
  });
  const model = readBook(waived)?.model ?? madeCity;

  it("is read with who and until when", () => {
    expect(model.waivers).toEqual([
      { rule: "key-result-has-unit", about: "O1.KR3", reason: "Comments have none", by: "Plan Review Lead", until: "2026-06-30" },
    ]); // prettier-ignore
  });

  it("moves its finding to the end, still visible with its reason", () => {
    const rows = findingsShown(built([noUnit, onPlan], model));
    expect(rows.map((row) => row[0])).toEqual(["Warning", "Waived"]);
    expect(rows[1]).toContain("Comments have none");
  });

  it("stays when its finding is gone, until somebody deletes the row", () => {
    const rows = findingsShown(built([onPlan], model));
    expect(rows.map((row) => row[0])).toEqual(["Warning", "Mended"]);
    expect(readBook(built([], model))?.model.waivers).toEqual(model.waivers);
  });

  it("holds no longer after its day, and its words stay beside the finding", () => {
    const late = { ...model, settings: { ...model.settings, asOf: "2026-07-01" } };
    expect(withWaivers([noUnit], late.waivers, "2026-07-01")).toEqual([noUnit]);
    expect(withWaivers([noUnit], late.waivers, "2026-06-30")[0]?.waived?.by).toBe("Plan Review Lead");
  });

  it("needs a reason to count, and keeps what was typed without one", () => {
    const unfinished = readBook(
      typed(built([noUnit]), "Findings", "key-result-has-unit", { "Waived by": "Mayor" }),
    )?.model;
    expect(withWaivers([noUnit], unfinished?.waivers ?? [], asOfDay)).toEqual([noUnit]);
    expect(findingsShown(built([noUnit], unfinished)).flat()).toContain("Mayor");
  });

  it("of a cell of the plan is known by its place", () => {
    const read = readBook(typed(built([onPlan]), "Findings", "numbers-contradict", { "Waived because": "Six is right" }));
    expect(read?.model.waivers).toMatchObject([{ rule: "numbers-contradict", about: "Strategic Plan!C9" }]);
  }); // prettier-ignore

  it("with a day that is none stays as it was typed, and is reported", () => {
    const odd = typed(built([noUnit]), "Findings", "key-result-has-unit", {
      "Waived because": "Later",
      "Waived until": "some day",
    });
    const read = readBook(odd);
    expect(read?.problems.map(({ rule }) => rule)).toContain("entry-not-read");
    expect(read?.model.waivers).toMatchObject([{ reason: "Later", until: null }]);
  });
});

describe("the Rules sheet", () => {
  it("lists every rule once", () => {
    const { values = [] } = built([]).sheets.find(({ name }) => name === "Rules") ?? {};
    expect(values.slice(1).map((row) => row[0])).toEqual(everyRule.map(({ meta }) => meta.id));
  });

  it("remembers only what people changed", () => {
    const untouched = readBook(built([]))?.model.ruleChoices;
    expect(untouched).toEqual([]);
    const off = readBook(typed(built([]), "Rules", "weight-sane", { Level: "Off" }))?.model.ruleChoices;
    expect(off).toEqual([{ rule: "weight-sane", level: "off", limit: null }]);
  });

  it("gives back a level that was deleted or makes no sense", () => {
    for (const level of [null, "Sometimes"]) {
      const read = readBook(typed(built([]), "Rules", "weight-sane", { Level: level }));
      expect(read?.model.ruleChoices).toEqual([]);
    }
  });
});

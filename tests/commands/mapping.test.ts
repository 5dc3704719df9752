/** Corrections of the reading, kept in the book from one conversion to the next. */
import { describe, expect, it } from "vitest";
import { readBook } from "../../core/book/read-book";
import { readLedger } from "../../core/book/reading/read-ledger";
import { convert } from "../../core/commands/convert";
import type { ConvertOptions } from "../../core/commands/convert";
import { ConvertError } from "../../core/commands/convert-error";
import { inspect, inspectAndMap } from "../../core/commands/inspect";
import { emptyMapping } from "../../core/plan/mapping/plan-mapping";
import type { PlanMapping } from "../../core/plan/mapping/plan-mapping";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { applied, planRows, townWorkbook, typedInto } from "./town";

const inspecting = { today: "2026-02-15", fiscalYearStart: null };
const options: ConvertOptions = { today: "2026-02-15", fiscalYearStart: null, cycle: null, preset: null };
const mapping = (parts: Partial<PlanMapping>): PlanMapping => ({ ...emptyMapping, ...parts });
const rules = (findings: { rule: string }[]) => findings.map(({ rule }) => rule);

/** The potholes of the made-up town, as a KPI. */
const potholes = { sheet: "Plan", cell: "B5", text: "Potholes older than a week", kind: "kpi" } as const;
const asKpi = mapping({ kinds: [potholes] });
const asKeyResult = mapping({ kinds: [{ ...potholes, kind: "key-result" }] });
const department = { sheet: "Plan", cell: "C3", header: "Lead", role: "department" } as const;

const converted = (workbook: WorkbookSnapshot, more: Partial<ConvertOptions> = {}) => {
  const { patch, report } = convert(workbook, { ...options, ...more });
  return { book: applied(workbook, patch), report, patch };
};
const model = (workbook: WorkbookSnapshot) => {
  const book = readBook(workbook);
  if (!book) throw new Error("no book");
  return book.model;
};
const keptIn = (workbook: WorkbookSnapshot) => readLedger(workbook)?.mapping;

describe("a mapping that a plan is converted with", () => {
  const first = converted(townWorkbook(), { mapping: mapping({ kinds: [potholes], columns: [department] }) });

  it("decides what the book holds", () => {
    expect(model(first.book).kpis.map(({ title }) => title)).toEqual([potholes.text]);
    expect(first.report.items.map(({ kind }) => kind)).toContain("kpi");
    expect(model(first.book).objectives[0]?.department).toBe("Street Superintendent");
  });

  it("is kept in the book, and wins when nothing is given", () => {
    expect(keptIn(first.book)).toEqual(mapping({ kinds: [potholes], columns: [department] }));
    const second = converted(first.book);
    expect(second.patch).toEqual(first.patch);
    expect(Object.values(second.report.changes ?? {}).flat()).toEqual([]);
    expect(second.report.mapping).toEqual(first.report.mapping);
  });

  it("is shown by inspect as set by a person", () => {
    const inspection = inspect(first.book, inspecting);
    expect(inspection.sheets[0]?.columns.map(({ setByPerson }) => setByPerson)).toEqual([false, false, true, false, false, false]);
    expect(inspection.kinds).toEqual([{ ...potholes, readAs: "key-result" }]);
    expect(inspect(first.book, { ...inspecting, forgetMapping: true }).kinds).toEqual([]);
  }); // prettier-ignore

  it("is added to by the next one", () => {
    const { book } = converted(first.book, {
      mapping: mapping({ kinds: [{ sheet: "Plan", cell: "B7", kind: "skip" }] }),
    });
    expect(keptIn(book)).toEqual(
      mapping({
        columns: [department],
        kinds: [
          potholes,
          { sheet: "Plan", cell: "B7", text: "Share of requests answered online", kind: "skip" },
        ],
      }),
    );
  });

  it("is taken back by one that says what would be read anyway", () => {
    const { book } = converted(first.book, { mapping: asKeyResult });
    expect(keptIn(book)).toEqual(mapping({ columns: [department] }));
  });

  it("is forgotten where that is asked for, and what is given with it stays", () => {
    expect(keptIn(converted(first.book, { forgetMapping: true }).book)).toEqual(emptyMapping);
    expect(keptIn(converted(first.book, { forgetMapping: true, mapping: asKpi }).book)).toEqual(asKpi);
  });

  it("changes nothing where it was written from the book and not edited", () => {
    const written = inspectAndMap(first.book, inspecting).mapping;
    expect(written.kinds).toHaveLength(4);
    expect(converted(first.book, { mapping: written }).patch).toEqual(first.patch);
    expect(converted(townWorkbook(), { mapping: written }).patch).toEqual(first.patch);
  });

  it("follows its sheet when that is renamed, as the formulas of the hidden sheet do", () => {
    const sheets = first.book.sheets.map((sheet) => ({
      ...sheet,
      name: sheet.name === "Plan" ? "Adopted plan" : sheet.name,
      formulas: sheet.formulas.map(([row, column, formula]): [number, number, string] => [
        row,
        column,
        formula.replace("'Plan'!", "'Adopted plan'!"),
      ]),
    }));
    const { report, book } = converted({ ...first.book, sheets });
    expect(keptIn(book)?.kinds).toEqual([{ ...potholes, sheet: "Adopted plan" }]);
    expect(rules(report.findings)).not.toContain("mapping-does-not-fit");
  });

  it("is a finding where its sheet is gone, and has no formula that would break the file", () => {
    const [, ...others] = first.book.sheets;
    const other = townWorkbook(planRows).sheets[0];
    if (!other) throw new Error("no plan");
    const { book, report } = converted({ ...first.book, sheets: [{ ...other, name: "New" }, ...others] });
    expect(report.findings.filter(({ rule }) => rule === "mapping-does-not-fit")).toMatchObject([{ sheet: "Plan" }]);
    expect(keptIn(book)).toEqual(first.report.mapping);
    const hidden = book.sheets.find(({ name }) => name === "_okr");
    expect(hidden?.formulas.filter(([, , formula]) => formula.includes("'Plan'"))).toEqual([]);
  }); // prettier-ignore
});

describe("a book", () => {
  it("of the time before mappings reads as one without", () => {
    const { book } = converted(townWorkbook());
    expect(keptIn(book)).toEqual(emptyMapping);
    expect(book.sheets.find(({ name }) => name === "_okr")?.values.flat()).not.toContain("mapping");
  });

  it.each<[string, (cells: (string | number | boolean | null)[]) => (string | number | boolean | null)[]]>([
    ["its entry is no JSON", (cells) => [...cells.slice(0, 7), "{"]],
    ["its entry means nothing", (cells) => [...cells.slice(0, 7), '{"cell":"B5","kind":"dream"}']],
    ["its part means nothing", ([record, , ...cells]) => [record ?? null, "dreams", ...cells]],
  ])("in which somebody wrote into a row so that %s reads as if it were not there", (_name, change) => {
    const { book } = converted(townWorkbook(), { mapping: asKpi });
    const sheets = book.sheets.map((sheet) =>
      sheet.name === "_okr"
        ? { ...sheet, values: sheet.values.map((cells) => (cells[0] === "mapping" ? change(cells) : cells)) }
        : sheet,
    );
    expect(keptIn({ ...book, sheets })).toEqual(emptyMapping);
  });
});

describe("an item that a person makes another kind after people have worked on it", () => {
  const first = converted(townWorkbook());
  const worked = typedInto(
    typedInto(first.book, "Key results", "O1.KR2", "Target", 25),
    "Key results",
    "O1.KR2",
    "Notes",
    "Ask the crew chief first",
  );
  const changed = converted(worked, { mapping: asKpi });
  const row = (workbook: WorkbookSnapshot) => model(workbook).keyResults.find(({ id }) => id === "O1.KR2");

  it("keeps its old row with all that was typed, and gets a new one", () => {
    expect(row(changed.book)).toMatchObject({ target: 25 });
    expect(row(changed.book)?.notes).toContain("Ask the crew chief first");
    expect(model(changed.book).kpis).toMatchObject([{ id: "K1", title: potholes.text, threshold: 40 }]);
    expect(model(changed.book).keyResults.map(({ id }) => id)).toEqual(model(first.book).keyResults.map(({ id }) => id));
  }); // prettier-ignore

  it("says so, and where it is now", () => {
    const said = changed.report.findings.filter(({ rule }) => rule === "kind-changed");
    expect(said).toMatchObject([{ sheet: "Plan", cell: "B5" }]);
    expect(said[0]?.seen).toMatch(/O1\.KR2.*K1/);
    expect(rules(changed.report.findings)).not.toContain("no-longer-in-plan");
  });

  it("goes on as it was when that is taken back", () => {
    const back = converted(changed.book, { mapping: asKeyResult });
    expect(row(back.book)).toMatchObject({ target: 25, notes: "Ask the crew chief first" });
    expect(model(back.book).keyResults).toHaveLength(4);
    expect(back.report.changes?.gone.map(({ id }) => id)).toEqual(["K1"]);
  });

  it("never gets an id that was another's", () => {
    const without = (workbook: WorkbookSnapshot, sheetName: string, id: string): WorkbookSnapshot => ({
      ...workbook,
      sheets: workbook.sheets.map((sheet) =>
        sheet.name === sheetName ? { ...sheet, values: sheet.values.filter(([first]) => first !== id) } : sheet,
      ),
    });
    const rowDeleted = without(changed.book, "Key results", "O1.KR2");
    const settled = converted(rowDeleted);
    const back = converted(settled.book, { mapping: asKeyResult });
    expect(model(back.book).keyResults.find(({ title }) => title === potholes.text)?.id).toBe("O1.KR3");
    const again = converted(without(back.book, "KPIs", "K1"), { mapping: asKpi });
    expect(model(again.book).kpis.map(({ id }) => id)).not.toContain("K1");
  }); // prettier-ignore

  it("is kept also when it is said to be nothing at all", () => {
    const skipped = converted(worked, { mapping: mapping({ kinds: [{ ...potholes, kind: "skip" }] }) });
    expect(row(skipped.book)).toMatchObject({ target: 25 });
    expect(rules(skipped.report.findings)).toContain("no-longer-in-plan");
  });
});

describe("a mapping after which no plan is left", () => {
  it("is refused with what each sheet is, and with what did not fit", () => {
    const given = mapping({
      sheets: [{ sheet: "Plan", isPlan: false }, { sheet: "Plan 25", isPlan: true }],
    }); // prettier-ignore
    expect(() => convert(townWorkbook(), { ...options, mapping: given })).toThrow(ConvertError);
    expect(() => convert(townWorkbook(), { ...options, mapping: given })).toThrow(/Plan: A person said[\s\S]*Plan 25/);
  }); // prettier-ignore
});

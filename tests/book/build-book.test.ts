/** The book as a patch: its sheets, its one formula dialect, room to type, colours that can be read. */
import { describe, expect, it } from "vitest";
import { buildBook } from "../../core/book/build-book";
import { palette, statusLooks } from "../../core/book/looks/palette";
import { ownSheetNames } from "../../core/book/sheet-names";
import { styles } from "../../core/book/looks/styles";
import { columnIndex } from "../../core/workbook/a1";
import type { CellSpec, SheetSpec, WorkbookPatch } from "../../core/workbook/patch";
import type { BookModel } from "../../core/okr/model";
import { scoreBook } from "../../core/score/score-book";
import { formulaCells } from "../engines/formula-cells";
import { madeBook, madeKeyResult, madeObjective } from "../score/made";
import { filledSheet } from "./filled-formulas";
import { asOfDay, ledgerOf, madeCity, madeFindings } from "./made-city";

function built(model: BookModel, changes: Partial<Parameters<typeof buildBook>[0]> = {}): WorkbookPatch {
  const scores = scoreBook(model, asOfDay);
  return buildBook({ model, scores, ledger: ledgerOf(model), findings: [], today: asOfDay, ...changes });
}

function sheet(patch: WorkbookPatch, name: string): SheetSpec {
  const found = patch.sheets.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

const city = built(madeCity, { findings: madeFindings });

describe("sheets", () => {
  it("stand in order, the hidden ones last", () => {
    expect(city.sheets.map(({ name }) => name)).toEqual([
      "Dashboard", "Objectives", "Key results", "KPIs", "Actions", "Check-ins", "People", "Findings", "Reminders",
      "Settings", "Rules", "_okr_check_ins", "_okr",
    ]); // prettier-ignore
    expect(city.sheets.filter(({ visibility }) => visibility === "veryHidden").length).toBe(2);
    expect([...ownSheetNames].sort()).toEqual(city.sheets.map(({ name }) => name).sort());
  });

  it("that would be empty are not made, but Check-ins is", () => {
    const names = built(madeBook()).sheets.map(({ name }) => name);
    expect(names).toEqual(["Dashboard", "Objectives", "Key results", "Check-ins", "Settings", "Rules", "_okr_check_ins", "_okr"]);
  }); // prettier-ignore

  it.each([
    ["needs two lines beside its list's arrow", "Customer Manager", 33],
    ["needs a line more because of the arrow", "Manager Customer Experience", 48],
  ])("have rows high enough for an owner that %s", (_, owner, points) => {
    const keyResults = [madeKeyResult({ objectiveId: "O1", title: "Trees", owner })];
    const model = { ...madeCity, keyResults, checkIns: [], objectives: [madeObjective({ title: "Parks" })] };
    expect(sheet(built(model), "Key results").rowHeights).toContainEqual([1, points]);
  }); // prettier-ignore

  it("of the last build that are no longer needed are removed, under whatever name", () => {
    const ledger = { ...ledgerOf(madeCity), sheets: ["Objectives", "KRs 2025", "Reports"] };
    expect(built(madeCity, { ledger }).remove).toEqual(["KRs 2025", "Reports"]);
  });

  it("Findings keeps its summary in view with its header, and has its filter under it", () => {
    const { freeze, filter, rows } = sheet(city, "Findings");
    const header = rows.findIndex((cells) => cells[0]?.value === "Level");
    expect(header).toBeGreaterThan(0);
    expect(freeze.rows).toBe(header + 1);
    expect(filter).toMatchObject({ row: header, column: 0 });
    expect(rows[1]?.[1]?.value).toBe(madeFindings.filter(({ level }) => level === "error").length);
  });

  it.each(["Objectives", "Key results", "KPIs", "Actions", "Check-ins", "People", "Settings", "Rules"])(
    "%s has a frozen header, a filter over it, and prints it on every page",
    (name) => {
      const { freeze, filter, print } = sheet(city, name);
      expect(freeze.rows).toBe(1);
      expect(filter).toMatchObject({ row: 0, column: 0 });
      expect(print).toMatchObject({ orientation: "landscape", fitToWidth: true, repeatRows: [0, 0] });
    },
  );
});

describe("room to type", () => {
  it.each([
    ["Objectives", 7],
    ["Key results", 12],
    ["KPIs", 3],
  ])("%s has formulas in 200 rows below its %i", (name, items) => {
    const rows = filledSheet(sheet(city, name)).rows.slice(1 + items);
    expect(rows.length).toBe(200);
    expect(rows.every((cells) => cells.some((cell) => cell?.formula !== undefined))).toBe(true);
  });

  it.each(["Objectives", "Key results", "KPIs", "Actions", "Check-ins", "People"])(
    "%s has its lists, checks and colours for thousands of rows more",
    (name) => {
      const { validations, conditionalFormats } = sheet(city, name);
      expect(validations.length).toBeGreaterThan(0);
      for (const { range } of [...validations, ...conditionalFormats])
        expect(range.rows).toBeGreaterThan(5000);
    },
  );

  it("lists that Excel takes as text stay under its 255 characters", () => {
    for (const { rule } of city.sheets.flatMap(({ validations }) => validations)) {
      if (rule.type === "list") expect(rule.values.join(",").length).toBeLessThanOrEqual(255);
    }
  });
});

describe("the formula dialect", () => {
  const formulas = [
    ...formulaCells(city).map(({ formula }) => formula),
    ...city.sheets.flatMap(({ conditionalFormats }) => conditionalFormats.map(({ formula }) => formula)),
  ];
  /** All of Excel 2007, and in Google Sheets, LibreOffice, Univer and IronCalc as well. */
  const allowed = new Set([
    "ABS", "AND", "AVERAGE", "AVERAGEIFS", "COUNT", "COUNTA", "COUNTIFS", "IF", "IFERROR", "INDEX", "INT", "ISNUMBER", "MATCH",
    "MAX", "MID", "MIN", "MOD", "NOT", "OR", "REPT", "ROUND", "ROW", "SMALL", "SUM", "SUMIFS", "SUMPRODUCT", "TODAY", "TRIM",
  ]); // prettier-ignore

  it("has formulas", () => {
    expect(formulas.length).toBeGreaterThan(1000);
  });

  it("uses no function beyond the allowed ones", () => {
    const used = new Set(formulas.flatMap((formula) => code(formula).match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []));
    expect([...used].filter((name) => !allowed.has(name))).toEqual([]);
  });

  it("has no structured references, no braces, no exponents, no whole columns", () => {
    expect(
      formulas.filter((formula) => /[[\]{}@#]|\d[eE][-+]?\d|\$[A-Z]+:\$[A-Z]+/.test(code(formula))),
    ).toEqual([]);
  });

  it("fits Excel's 8,192 characters and 64 levels of nesting", () => {
    for (const formula of formulas) {
      expect(formula.length).toBeLessThan(8192);
      expect(depth(formula)).toBeLessThan(64);
    }
  });

  it("refers to sheets that are there", () => {
    const names = new Set(city.sheets.map(({ name }) => name));
    const referred = formulas.flatMap((formula) =>
      [...formula.matchAll(/'([^']+)'!/g)].map(([, name]) => name ?? ""),
    );
    expect(referred.filter((name) => !names.has(name))).toEqual([]);
  });

  it("asks for today in one cell only", () => {
    expect(formulas.filter((formula) => formula.includes("TODAY()")).length).toBe(1);
  });

  it("does not grow with the book: a row's formulas of a large book are as long as those of a small one", () => {
    const many = Array.from({ length: 400 }, (_, i) => ({
      ...(madeCity.keyResults[0] as BookModel["keyResults"][number]),
      id: `O1.KR${i + 1}`,
    }));
    const large = formulaCells(built({ ...madeCity, keyResults: many })).map(({ formula }) => formula.length);
    expect(Math.max(...large)).toBeLessThan(Math.max(...formulas.map(({ length }) => length)) + 40);
  });

  /** Without what stands in quotes. */
  function code(formula: string): string {
    return formula.replace(/"[^"]*"/g, '""').replace(/'[^']*'/g, "S");
  }

  function depth(formula: string): number {
    let open = 0;
    let deepest = 0;
    for (const character of code(formula)) {
      if (character === "(") deepest = Math.max(deepest, ++open);
      if (character === ")") open--;
    }
    return deepest;
  }
});

describe("looks", () => {
  it.each(
    Object.entries(styles).filter(([name, { color }]) => color !== undefined && !name.startsWith("bar")),
  )("%s can be read (4.5:1)", (_, { color = "", fill = palette.paper }) => {
    expect(contrast(color, fill)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(statusLooks))("%s can be read (4.5:1)", (_, { color, fill }) => {
    expect(contrast(color, fill)).toBeGreaterThanOrEqual(4.5);
  });

  it("the list of what needs attention has borders only where it has lines", () => {
    const [dashboard] = city.sheets;
    const lists = Object.entries(city.styles).filter(([name]) => name.startsWith("list"));
    expect(lists.map(([, style]) => style.border)).toEqual(lists.map(() => undefined));
    expect(dashboard?.conditionalFormats.filter(({ style }) => style.border !== undefined)).toHaveLength(1);
  });

  it("every cell's and column's style is one of the patch's", () => {
    const named = city.sheets.flatMap(({ columns, rows }) => [
      ...columns.map(({ style }) => style),
      ...rows.flat().map((cell) => cell?.style),
    ]);
    expect(named.filter((name) => name !== undefined && !(name in city.styles))).toEqual([]);
  });

  /** WCAG 2.1: relative luminance. */
  function luminance(color: string): number {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const share = parseInt(color.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  function contrast(a: string, b: string): number {
    const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  }
});

describe("links to the plan", () => {
  const source = (patch: WorkbookPatch): CellSpec | null | undefined =>
    sheet(patch, "Objectives").rows[1]?.[columnIndex("P")];

  it("lead to the cell", () => {
    expect(source(city)).toEqual({
      value: "Strategic Plan!B6",
      link: { sheet: "Strategic Plan", cell: "B6" },
    });
  });

  it("say where the plan no longer has it, and lead nowhere", () => {
    const ledger = ledgerOf(madeCity);
    const items = ledger.items.map((item) => (item.id === "O1" ? { ...item, gone: true } : item));
    expect(source(built(madeCity, { ledger: { ...ledger, items } }))).toEqual({
      value: "Strategic Plan!B6 (no longer in plan)",
    });
  });
});

describe("_okr", () => {
  it("keeps every cell under 30,000 characters", () => {
    const ledger = ledgerOf(madeCity);
    const items = ledger.items.map((item) => ({ ...item, imported: { title: "long ".repeat(20_000) } }));
    const cells = sheet(built(madeCity, { ledger: { ...ledger, items } }), "_okr").rows.flat();
    expect(Math.max(...cells.map((cell) => String(cell?.value ?? "").length))).toBeLessThanOrEqual(30_000);
  });
});

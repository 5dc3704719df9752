/** What people say on how a plan is read wins, where they say it and nowhere else. */
import { describe, expect, it } from "vitest";
import { emptyMapping } from "../../../core/plan/mapping/plan-mapping";
import type { PlanMapping } from "../../../core/plan/mapping/plan-mapping";
import type { PlanReading } from "../../../core/plan/reading";
import { sheetOf, workbookOf } from "../sheet-of";
import { asFound, kinds, misfits, read, roles, rows, sheetNamed } from "./harbour-plan";

describe("the reading that the cases below correct", () => {
  it("has these roles and kinds", () => {
    expect(roles(asFound)).toEqual(["objective", "measure", "owner", "baseline", "target", "due"]);
    expect(kinds(asFound)).toEqual(["key-result B4", "key-result B5", "key-result B6", "activity B7"]);
    expect(asFound.mappings).toEqual({ keep: emptyMapping, kinds: [], findings: [] });
  });
});

describe("a role that a person sets", () => {
  const reading = read({ columns: [{ sheet: "Plan", cell: "C3", role: "department" }] });
  const column = sheetNamed(reading, "Plan").tables[0]?.columns[2];

  it("wins, is sure, and says what it would be otherwise", () => {
    expect(column).toMatchObject({ role: "department", confidence: 1, setByPerson: true });
    expect(column?.runnerUp?.role).toBe("owner");
    expect(column?.why[0]).toContain("Set by a person");
  });

  it("leaves the other columns as they are", () => {
    const others = (of: PlanReading) => sheetNamed(of, "Plan").tables[0]?.columns.filter((_, i) => i !== 2);
    expect(others(reading)).toEqual(others(asFound));
  });

  it("changes what is read from the column", () => {
    expect(asFound.items.some(({ owner }) => owner?.value === "Harbour Master")).toBe(true);
    expect(reading.items.some(({ department }) => department?.value === "Harbour Master")).toBe(true);
  });

  it("gives a column of figures the period that its header names", () => {
    const dated = workbookOf(
      sheetOf({
        rows: [
          "!Measure | Owner | Cost 2027 | Target | Due",
          "Trips by ferry a day | Ferry Manager | 900 | 1200 | 2027-12-31",
          "Ferries on time | Ferry Manager | 80% | 95% | 2027-12-31",
          "Days out of service | Ferry Manager | 9 | 4 | 2027-12-31",
        ],
      }),
    );
    const set = read({ columns: [{ sheet: "Sheet1", cell: "C1", role: "target" }] }, { workbook: dated });
    expect(sheetNamed(set, "Sheet1").tables[0]?.columns[2]).toMatchObject({ role: "target", period: "2027" });
  });
});

describe("a sheet that a person judges", () => {
  it("is left out", () => {
    const reading = read({ sheets: [{ sheet: "Plan", isPlan: false }] });
    expect(sheetNamed(reading, "Plan")).toMatchObject({
      isPlan: false,
      confidence: 1,
      tables: [],
      setByPerson: true,
    });
    expect(reading.items).toEqual([]);
  });

  it("is read, whatever spoke against it", () => {
    const hidden = workbookOf(
      sheetOf({ name: "Plan", rows }),
      sheetOf({ name: "Next", rows: rows.map((row) => row.replace("Calm", "Quiet")), visibility: "hidden" }),
    );
    expect(sheetNamed(read({}, { workbook: hidden }), "Next").isPlan).toBe(false);
    const reading = read({ sheets: [{ sheet: "Next", isPlan: true }] }, { workbook: hidden });
    expect(sheetNamed(reading, "Next")).toMatchObject({ isPlan: true, reason: null, setByPerson: true });
    expect(reading.items.filter(({ text }) => text.source.sheet === "Next").length).toBeGreaterThan(4);
  });

  it("is no plan for all that where it holds nothing to read", () => {
    const reading = read(
      { sheets: [{ sheet: "Blank", isPlan: true }] },
      { workbook: workbookOf(sheetOf({ name: "Plan", rows }), sheetOf({ name: "Blank", rows: [""] })) },
    );
    expect(misfits(reading)).toEqual([["mapping-does-not-fit", "Blank", null]]);
    expect(kinds(reading)).toEqual(kinds(asFound));
  });
});

describe("tables where a person puts them", () => {
  const odd = workbookOf(
    sheetOf({
      name: "Plan",
      rows: [
        "Result | Who | From | To",
        "What we will see | Who sees to it | Where it stands | Where it should",
        "Cars over 30 km/h on Quay Street | Traffic Engineer | 41 | 20",
        "Crossings with a light | Traffic Engineer | 4 | 9",
        "Litter counted in the spring walk | Harbour Master | 310 | 150",
        "",
        "Berths let | Harbour Master | 80 | 95",
      ],
    }),
  );
  const tables = (reading: PlanReading) =>
    sheetNamed(reading, "Plan").tables.map(({ headerRows, dataFirstRow, dataLastRow }) => [
      headerRows.map((row) => row + 1),
      dataFirstRow + 1,
      dataLastRow + 1,
    ]);

  it.each<[string, Omit<PlanMapping["tables"][number], "sheet">, unknown]>([
    ["have the headers that are named", { headerRows: [1, 2] }, [[1, 2], 3, 7]],
    ["have one header row where one is named", { headerRows: [2] }, [[2], 3, 7]],
    ["end where it is said", { headerRows: [1, 2], lastRow: 5 }, [[1, 2], 3, 5]],
    ["may have no header", { headerRows: [], firstRow: 3 }, [[], 3, 7]],
  ])("%s", (_name, table, expected) => {
    const reading = read({ tables: [{ sheet: "Plan", ...table }] }, { workbook: odd });
    expect(tables(reading)).toEqual([expected]);
    expect(sheetNamed(reading, "Plan").tables[0]?.setByPerson).toBe(true);
  });

  it("may be several, each up to the next", () => {
    const reading = read(
      {
        tables: [
          { sheet: "Plan", headerRows: [3], lastRow: 3 + 2 },
          { sheet: "Plan", headerRows: [], firstRow: 7 },
        ],
      },
      { workbook: odd },
    );
    expect(tables(reading)).toEqual([
      [[3], 4, 5],
      [[], 7, 7],
    ]);
  });

  it.each<[string, PlanMapping["tables"]]>([
    ["past the end of the sheet", [{ sheet: "Plan", headerRows: [90] }]],
    ["with nothing below", [{ sheet: "Plan", headerRows: [7] }]],
    [
      "twice in the same place",
      [
        { sheet: "Plan", headerRows: [1] },
        { sheet: "Plan", headerRows: [1, 2] },
      ],
    ],
  ])("stay as found where they are put %s, and that is said", (_name, misplaced) => {
    const reading = read({ tables: misplaced }, { workbook: odd });
    expect(tables(reading)).toEqual(tables(read({}, { workbook: odd })));
    expect(misfits(reading)).toEqual([["mapping-does-not-fit", "Plan", null]]);
  });
});

describe("a kind that a person sets", () => {
  it.each<[string, PlanMapping["kinds"][number], string[]]>([
    ["makes a KPI", { sheet: "Plan", cell: "B5", kind: "kpi" }, ["key-result B4", "kpi B5", "key-result B6", "activity B7"]],
    ["makes an action", { sheet: "Plan", cell: "B4", kind: "activity" }, ["activity B4", "key-result B5", "key-result B6", "activity B7"]],
    ["makes a key result", { sheet: "Plan", cell: "B7", kind: "key-result" }, ["key-result B4", "key-result B5", "key-result B6", "key-result B7"]],
    ["leaves a row out", { sheet: "Plan", cell: "B6", kind: "skip" }, ["key-result B4", "key-result B5", "activity B7"]],
  ])("%s", (_name, entry, expected) => {
    const reading = read({ kinds: [entry] });
    expect(kinds(reading)).toEqual(expected);
    expect(reading.mappings.kinds).toMatchObject([{ cell: entry.cell, kind: entry.kind }]);
    expect(reading.mappings.findings).toEqual([]);
  }); // prettier-ignore

  it("brings the direction and the findings that go with it", () => {
    const reading = read({ kinds: [{ sheet: "Plan", cell: "B7", kind: "key-result" }] });
    expect(reading.findings.filter(({ cell }) => cell === "B7").map(({ rule }) => rule)).toContain(
      "no-target",
    );
    const action = read({ kinds: [{ sheet: "Plan", cell: "B4", kind: "activity" }] });
    expect(action.items.find(({ text }) => text.source.cell === "B4")?.direction).toBe("none");
  });

  it("means one of several results in a cell by its text, and all of them without", () => {
    const listed = workbookOf(
      sheetOf({
        rows: [
          "!Objective | Result | Owner",
          "Calm streets | Cut crashes from 12 to 6 by 2027~Raise trips on foot from 30% to 40% by 2027 | Engineer",
          "Clean quays | Cut litter from 310 to 150 pieces by 2027 | Harbour Master",
        ],
      }),
    );
    const one = {
      sheet: "Sheet1",
      cell: "B2",
      text: "Raise trips on foot from 30% to 40% by 2027",
      kind: "kpi",
    } as const;
    const all = { sheet: one.sheet, cell: one.cell, kind: one.kind };
    expect(kinds(read({}, { workbook: listed })).slice(0, 2)).toEqual(["key-result B2", "key-result B2"]);
    expect(kinds(read({ kinds: [one] }, { workbook: listed })).slice(0, 2)).toEqual([
      "key-result B2",
      "kpi B2",
    ]);
    expect(kinds(read({ kinds: [all] }, { workbook: listed })).slice(0, 2)).toEqual(["kpi B2", "kpi B2"]);
  });
});

describe("what does not fit the workbook", () => {
  it.each<[string, Partial<PlanMapping>, [string, string, string | null]]>([
    ["a sheet that is not there", { sheets: [{ sheet: "Plan 25", isPlan: true }] }, ["mapping-does-not-fit", "Plan 25", null]],
    ["a role on a sheet that is no plan", { columns: [{ sheet: "Terms", cell: "A1", role: "owner" }] }, ["mapping-does-not-fit", "Terms", null]],
    ["a role beyond the table", { columns: [{ sheet: "Plan", cell: "K3", role: "owner" }] }, ["mapping-does-not-fit", "Plan", "K3"]],
    ["a role above the table", { columns: [{ sheet: "Plan", cell: "A1", role: "owner" }] }, ["mapping-does-not-fit", "Plan", "A1"]],
    ["a role for a header that nothing has", { columns: [{ sheet: "Plan", cell: "C3", header: "Sponsor", role: "notes" }] }, ["mapping-does-not-fit", "Plan", "C3"]],
    ["a kind where nothing is read", { kinds: [{ sheet: "Plan", cell: "A4", kind: "kpi" }] }, ["mapping-does-not-fit", "Plan", "A4"]],
    ["a kind for a text that is gone", { kinds: [{ sheet: "Plan", cell: "B4", text: "Boats rescued", kind: "kpi" }] }, ["mapping-does-not-fit", "Plan", "B4"]],
  ])("is a finding, and nothing else: %s", (_name, given, finding) => {
    const reading = read(given);
    expect(misfits(reading)).toEqual([finding]);
    expect(reading.items).toEqual(asFound.items);
    expect(reading.sheets).toEqual(asFound.sheets);
    expect(reading.mappings.keep).toEqual(emptyMapping);
    const [said] = reading.mappings.findings;
    expect([said?.seen, said?.why, said?.todo].every((text) => (text ?? "").length > 10)).toBe(true);
  }); // prettier-ignore

  it.each<[string, Partial<PlanMapping>]>([
    ["a sheet", { sheets: [{ sheet: "Plan", isPlan: false }, { sheet: "Plan", isPlan: true }] }],
    ["a column", { columns: [{ sheet: "Plan", cell: "C3", role: "notes" }, { sheet: "Plan", cell: "C5", role: "owner" }] }],
    ["an item", { kinds: [{ sheet: "Plan", cell: "B4", kind: "kpi" }, { sheet: "Plan", cell: "B4", kind: "key-result" }] }],
  ])("two entries that say different things of %s: the last is taken, and that is said", (_name, given) => {
    const reading = read(given);
    expect(misfits(reading).map(([rule]) => rule)).toEqual(["mapping-says-twice"]);
    expect(reading.items).toEqual(asFound.items);
  }); // prettier-ignore
});

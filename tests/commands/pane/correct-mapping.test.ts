import { describe, expect, it } from "vitest";
import { inspect } from "../../../core/commands/inspect";
import {
  correctColumn,
  correctKind,
  correctSheet,
  takeBackColumn,
  takeBackKind,
  takeBackSheet,
} from "../../../core/commands/pane/correct-mapping";
import { emptyMapping } from "../../../core/plan/mapping/plan-mapping";
import type { PlanMapping } from "../../../core/plan/mapping/plan-mapping";
import { townWorkbook } from "../town";

const inspected = (mapping: PlanMapping) =>
  inspect(townWorkbook(), { today: "2026-02-15", fiscalYearStart: null, mapping });

const place = (mapping: PlanMapping, header: string) => {
  const [sheet] = inspected(mapping).sheets;
  const [table] = sheet?.tables ?? [];
  const column = table?.columns.find((one) => one.header === header);
  if (!sheet || !table || !column) throw new Error(`no column ${header}`);
  return { sheet: sheet.name, table, column };
};
const sheetNamed = (mapping: PlanMapping, name: string) => {
  const sheet = inspected(mapping).sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
const lead = place(emptyMapping, "Lead");
const potholes = { source: { sheet: "Plan", cell: "B5" }, text: "Potholes older than a week" };

describe("a correction", () => {
  it.each<[string, PlanMapping, Partial<PlanMapping>]>([
    [
      "says that a sheet is no plan",
      correctSheet(emptyMapping, "Plan", false),
      { sheets: [{ sheet: "Plan", isPlan: false }] },
    ],
    [
      "of the same sheet replaces the earlier one",
      correctSheet(correctSheet(emptyMapping, "Plan", false), "Plan", true),
      { sheets: [{ sheet: "Plan", isPlan: true }] },
    ],
    [
      "of another sheet stands beside it",
      correctSheet(correctSheet(emptyMapping, "Plan", false), "Words", true),
      {
        sheets: [
          { sheet: "Plan", isPlan: false },
          { sheet: "Words", isPlan: true },
        ],
      },
    ],
    [
      "names a column by the cell and the words of its header",
      correctColumn(emptyMapping, lead, "department"),
      { columns: [{ sheet: "Plan", cell: "C3", header: "Lead", role: "department" }] },
    ],
    [
      "of the same column replaces the earlier one",
      correctColumn(correctColumn(emptyMapping, lead, "department"), lead, "other"),
      { columns: [{ sheet: "Plan", cell: "C3", header: "Lead", role: "other" }] },
    ],
    [
      "names an item by its cell and its words",
      correctKind(emptyMapping, potholes, "kpi"),
      { kinds: [{ sheet: "Plan", cell: "B5", text: potholes.text, kind: "kpi" }] },
    ],
    [
      "of the same item replaces the earlier one, whatever the white space",
      correctKind(correctKind(emptyMapping, { ...potholes, text: "potholes older  than a week" }, "kpi"), potholes, "skip"),
      { kinds: [{ sheet: "Plan", cell: "B5", text: potholes.text, kind: "skip" }] },
    ],
    [
      "of another item in the same cell stands beside it",
      correctKind(correctKind(emptyMapping, { ...potholes, text: "Another" }, "kpi"), potholes, "skip"),
      {
        kinds: [
          { sheet: "Plan", cell: "B5", text: "Another", kind: "kpi" },
          { sheet: "Plan", cell: "B5", text: potholes.text, kind: "skip" },
        ],
      },
    ],
  ])("%s", (_name, corrected, expected) => {
    expect(corrected).toEqual({ ...emptyMapping, ...expected });
  }); // prettier-ignore

  it("names a column without headers by the first cell of its data", () => {
    const table = { headerRows: [], dataFirstRow: 4 };
    const column = { col: "AB", header: null };
    expect(correctColumn(emptyMapping, { sheet: "Plan", table, column }, "owner").columns).toEqual([
      { sheet: "Plan", cell: "AB4", header: null, role: "owner" },
    ]);
  });

  it("names a column by the last row of its first header, also where the header stands again further down", () => {
    const table = { headerRows: [2, 3, 9, 10], dataFirstRow: 4 };
    const column = { col: "C", header: "Who | Lead" };
    expect(correctColumn(emptyMapping, { sheet: "Plan", table, column }, "owner").columns).toMatchObject([
      { cell: "C3" },
    ]);
  });

  it("is taken by the reading as it is meant", () => {
    const corrected = correctKind(
      correctColumn(correctSheet(emptyMapping, "Words", true), lead, "department"),
      potholes,
      "kpi",
    );
    const { kinds, findings } = inspected(corrected);
    expect(place(corrected, "Lead").column).toMatchObject({ role: "department", setByPerson: true });
    expect(sheetNamed(corrected, "Words")).toMatchObject({ isPlan: true, setByPerson: true });
    expect(kinds).toMatchObject([{ cell: "B5", kind: "kpi", readAs: "key-result" }]);
    expect(findings).toEqual([]);
  });
});

describe("taking a correction back", () => {
  it("lets the program decide again on a sheet", () => {
    const corrected = correctSheet(emptyMapping, "Plan", false);
    const back = takeBackSheet(corrected, sheetNamed(corrected, "Plan"));
    expect(inspected(back)).toEqual(inspected(emptyMapping));
  });

  it("lets the program decide again on a column", () => {
    const corrected = correctColumn(emptyMapping, lead, "department");
    const back = takeBackColumn(corrected, place(corrected, "Lead"));
    expect(inspected(back)).toEqual(inspected(emptyMapping));
  });

  it("lets the program decide again on an item, and on one that was left out", () => {
    for (const kind of ["kpi", "skip"] as const) {
      const corrected = correctKind(emptyMapping, potholes, kind);
      const [set] = inspected(corrected).kinds;
      const back = takeBackKind(corrected, { ...potholes, readAs: set?.readAs ?? "goal" });
      expect(inspected(back)).toEqual(inspected(emptyMapping));
    }
  });

  it.each([
    ["a sheet", takeBackSheet(emptyMapping, sheetNamed(emptyMapping, "Plan"))],
    ["a column", takeBackColumn(emptyMapping, lead)],
    ["a goal", takeBackKind(emptyMapping, { ...potholes, readAs: "goal" })],
  ])("changes nothing where nobody has corrected %s", (_name, mapping) => {
    expect(mapping).toEqual(emptyMapping);
  });
});

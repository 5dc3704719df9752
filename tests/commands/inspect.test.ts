import { describe, expect, it } from "vitest";
import { convert } from "../../core/commands/convert";
import { inspect } from "../../core/commands/inspect";
import { sheetOf, workbookOf } from "../plan/sheet-of";
import { applied, townWorkbook } from "./town";

const options = { today: "2026-02-15", fiscalYearStart: null };

describe("inspecting a workbook", () => {
  const [plan, words] = inspect(townWorkbook(), options).sheets;

  it("gives rows as the file counts them, and columns by letter", () => {
    expect(plan).toMatchObject({
      name: "Plan",
      isPlan: true,
      reason: null,
      headerRows: [3],
      dataFirstRow: 4,
      dataLastRow: 7,
    });
    expect(plan?.columns.map(({ col, role }) => [col, role])).toEqual([
      ["A", "objective"],
      ["B", "measure"],
      ["C", "owner"],
      ["D", "baseline"],
      ["E", "target"],
      ["F", "due"],
    ]);
    expect(plan?.tables).toHaveLength(1);
    expect(plan?.tables[0]).toMatchObject({ headerRows: [3], columns: plan?.columns });
  });

  it("says why a sheet is no plan", () => {
    expect(words).toMatchObject({
      name: "Words",
      isPlan: false,
      headerRows: [],
      dataFirstRow: null,
      columns: [],
    });
    expect(words?.reason).toBeTruthy();
  });

  it("does not take the book for a plan", () => {
    const { patch } = convert(townWorkbook(), { ...options, cycle: null, preset: null });
    const { sheets } = inspect(applied(townWorkbook(), patch), options);
    expect(sheets.filter(({ isPlan }) => isPlan).map(({ name }) => name)).toEqual(["Plan"]);
  });

  const measures = [
    "!Objective | Indicator | Baseline | Target",
    "Calm minds | Weeks to see a counsellor | 34 | 16",
    "Calm minds | Adults who sleep well | 61% | 70%",
  ];
  const actions = [
    "!Action | Lead agency | End | Status",
    "Train 60 champions in the villages | Health Office | 2026-06-30 | In progress",
    "Open a drop-in centre by the harbour | Youth Service | 2026-09-30 | Delayed",
    "Print a guide to help near home | Library | 2026-03-31 | Done",
    "Extend the phone round for elders | Age Office | 2026-12-31 | In progress",
  ];
  const inspected = (rows: string[]) => inspect(workbookOf(sheetOf({ rows })), options).sheets[0];

  it("shows the first table of a sheet, and all in its list", () => {
    const sheet = inspected([...measures, "", "*What we will do", ...actions]);
    expect(sheet).toMatchObject({ headerRows: [1], dataFirstRow: 2, dataLastRow: 3 });
    expect(sheet?.tables.map(({ headerRows }) => headerRows)).toContainEqual([6]);
  });

  it("passes over a first table that is tiny beside the next", () => {
    const more = actions.slice(1).map((row) => row.replace(/^(\w+)/, "$1 again"));
    const sheet = inspected([...measures.slice(0, 2), "", "*What we will do", ...actions, ...more]);
    expect(sheet).toMatchObject({ headerRows: [5], dataFirstRow: 6 });
  });

  it("shows the columns of two lists beside each other, from left to right", () => {
    const sheet = inspected([
      "!Measure | Baseline | Target | Responsible | | Initiative | Assigned to | Due",
      "Minutes to roll out at night | 3.1 | 2 | Captain | | Paint the bay doors | Lieutenant | 2026-04-30",
      "Volunteers on the roll | 22 | 30 | Chief | | Sign the mutual aid pact | Chief | 2026-05-31",
      "Drills held | 18 | 24 | Training Officer",
      "Hydrants tested | 140 | 310 | Captain",
    ]);
    expect(sheet?.tables).toHaveLength(2);
    expect(sheet?.columns.map(({ col, role }) => `${col} ${role}`)).toEqual([
      "A measure", "B baseline", "C target", "D owner", "F action", "G owner", "H due",
    ]); // prettier-ignore
  });
});

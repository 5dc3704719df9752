/** What a book keeps of what people said on how its plan is read, and what holds of it later. */
import { describe, expect, it } from "vitest";
import { sheetOf, workbookOf } from "../sheet-of";
import { asFound, glossary, kinds, misfits, read, roles, rows, saying, sheetNamed } from "./harbour-plan";
describe("what is kept for the next time", () => {
  const kpi = { sheet: "Plan", cell: "B5", text: "Crossings with a light", kind: "kpi" } as const;
  const department = { sheet: "Plan", cell: "C3", header: "Lead", role: "department" } as const;

  it("is what differs from what is read anyway, with the words by which to find it again", () => {
    const { keep } = read({
      sheets: [{ sheet: "Plan", isPlan: true }, { sheet: "Terms", isPlan: false }],
      tables: [{ sheet: "Plan", headerRows: [3] }],
      columns: [{ sheet: "Plan", cell: "B6", role: "measure" }, { sheet: "Plan", cell: "C5", role: "department" }],
      kinds: [{ sheet: "Plan", cell: "B4", kind: "key-result" }, { sheet: "Plan", cell: "B5", kind: "kpi" }],
    }).mappings;
    expect(keep).toEqual(saying({ columns: [department], kinds: [kpi] }));
  }); // prettier-ignore

  it("wins over the reading, and stays", () => {
    const kept = { columns: [department], kinds: [kpi], sheets: [{ sheet: "Terms", isPlan: false }] };
    const reading = read({}, { kept });
    expect(roles(reading)[2]).toBe("department");
    expect(kinds(reading)).toContain("kpi B5");
    expect(reading.mappings.keep).toEqual(saying(kept));
  });

  it("gives way to what is given now, and goes where that says what is read anyway", () => {
    const kept = { columns: [department], kinds: [kpi], sheets: [{ sheet: "Plan", isPlan: false }] };
    const taken = read(
      {
        sheets: [{ sheet: "Plan", isPlan: true }],
        columns: [{ sheet: "Plan", cell: "C3", role: "owner" }],
        kinds: [{ sheet: "Plan", cell: "B5", kind: "activity" }],
      },
      { kept },
    );
    expect(taken.mappings.keep).toEqual(saying({ kinds: [{ ...kpi, kind: "activity" }] }));
    expect(roles(taken)).toEqual(roles(asFound));
    expect(kinds(taken)).toContain("activity B5");
  });

  it("is kept where it does not fit now, and holds when it fits again", () => {
    const renamed = workbookOf(sheetOf({ name: "Plan 2027", rows }), glossary);
    const kept = { columns: [department], kinds: [kpi] };
    const away = read({}, { workbook: renamed, kept });
    expect(misfits(away)).toEqual([["mapping-does-not-fit", "Plan", null]]);
    expect(away.mappings.keep).toEqual(saying(kept));
    expect(roles(away, "Plan 2027")).toEqual(roles(asFound));
    expect(kinds(read({}, { kept: away.mappings.keep }))).toContain("kpi B5");
  });

  it("follows its column and its text where rows and columns were put in before them", () => {
    const moved = ["Approved by the council", ...rows].map((row) =>
      row.includes("|") ? row.replace(/^(!?)/, (_, bang: string) => `${bang}No. | `) : row,
    );
    const reading = read({}, { workbook: workbookOf(sheetOf({ name: "Plan", rows: moved })), kept: { columns: [department], kinds: [kpi] } });
    expect(reading.mappings.findings).toEqual([]);
    expect(reading.mappings.keep).toEqual(
      saying({ columns: [{ ...department, cell: "D4" }], kinds: [{ ...kpi, cell: "C6" }] }),
    );
    expect(kinds(reading)).toContain("kpi C6");
  }); // prettier-ignore

  it("follows the header of a table that a person has put, by its words", () => {
    const twoRows = ["Result | Who | From | To", "(what) | (a post) | (now) | (then)", ...rows.slice(3).map((row) => row.split(" | ").slice(1, 5).join(" | "))];
    const at = (above: string[]) => workbookOf(sheetOf({ name: "Plan", rows: [...above, ...twoRows] }));
    const first = read({ tables: [{ sheet: "Plan", headerRows: [1] }] }, { workbook: at([]) }).mappings.keep;
    expect(first.tables).toEqual([{ sheet: "Plan", headerRows: [1], words: ["Result", "Who", "From", "To"] }]);
    const later = read({}, { workbook: at(["Harbour district", ""]), kept: first });
    expect(later.mappings.keep.tables).toMatchObject([{ headerRows: [3] }]);
    expect(sheetNamed(later, "Plan").tables.map(({ headerRows }) => headerRows)).toEqual([[2]]);
    const gone = read({}, { kept: first });
    expect(misfits(gone)).toEqual([["mapping-does-not-fit", "Plan", null]]);
    expect(gone.mappings.keep.tables).toEqual(first.tables);
    expect(gone.items).toEqual(asFound.items);
  }); // prettier-ignore
});

import { describe, expect, it } from "vitest";
import { convert } from "../../../core/commands/convert";
import {
  correctColumn,
  correctKind,
  correctSheet,
  takeBackKind,
} from "../../../core/commands/pane/correct-mapping";
import { look } from "../../../core/commands/pane/look";
import type { Look } from "../../../core/commands/pane/look";
import { noChoices } from "../../../core/commands/pane/plan-choices";
import type { PlanChoices } from "../../../core/commands/pane/plan-choices";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { applied, townWorkbook } from "../town";
import { today } from "./pane-file";

const lookedAt = (workbook: WorkbookSnapshot, choices: Partial<PlanChoices> = {}): Look =>
  look(workbook, { ...noChoices, ...choices }, { today }).report;
const town = townWorkbook();
const seen = lookedAt(town);
const potholes = "Potholes older than a week";
const itemNamed = ({ items }: Look, text: string) => {
  const item = items.find((one) => one.text === text);
  if (!item) throw new Error(`no item ${text}`);
  return item;
};

describe("what a person has corrected", () => {
  const place = (found: Look, header: string) => {
    const table = found.sheets[0]?.tables[0];
    const column = table?.columns.find((one) => one.header === header);
    if (!table || !column) throw new Error(`no column ${header}`);
    return { sheet: "Plan", table, column };
  };
  const again = (found: Look, workbook = town) => lookedAt(workbook, { mapping: found.mapping });

  it("is taken, marked, and given back to go on from", () => {
    const item = itemNamed(seen, potholes);
    const asKpi = lookedAt(town, { mapping: correctKind(seen.mapping, item, "kpi") });
    expect(itemNamed(asKpi, potholes)).toMatchObject({ kind: "kpi", setByPerson: { readAs: "key-result" } });
    const both = lookedAt(town, {
      mapping: correctColumn(asKpi.mapping, place(asKpi, "Lead"), "department"),
    });
    expect(itemNamed(both, potholes).kind).toBe("kpi");
    expect(place(both, "Lead").column).toMatchObject({ role: "department", setByPerson: true });
    expect(again(both)).toEqual(both);
  });

  it("can be that something is left out, and taken back", () => {
    const item = itemNamed(seen, potholes);
    const without = lookedAt(town, { mapping: correctKind(seen.mapping, item, "skip") });
    expect(without.items).toHaveLength(seen.items.length - 1);
    expect(without.leftOut).toEqual([{ text: potholes, source: item.source, readAs: "key-result" }]);
    const [left] = without.leftOut;
    if (!left) throw new Error("Nothing is left out.");
    const back = lookedAt(town, { mapping: takeBackKind(without.mapping, left) });
    expect(back.items).toEqual(seen.items);
    expect(back.leftOut).toEqual([]);
  });

  it("is known from the book, and can be taken back although the book has kept it", () => {
    const mapping = correctKind(seen.mapping, itemNamed(seen, potholes), "skip");
    const book = applied(town, convert(town, { ...noChoices, today, mapping }).patch);
    const found = lookedAt(book);
    const [left] = found.leftOut;
    if (!left) throw new Error("The book has not kept it.");
    const back = lookedAt(book, { mapping: takeBackKind(found.mapping, left) });
    expect(back.leftOut).toEqual([]);
    expect(again(back, book).leftOut).toEqual([]);
  });

  it("can be that a sheet is no plan after all", () => {
    const { refusal, sheets } = lookedAt(town, { mapping: correctSheet(seen.mapping, "Plan", false) });
    expect(sheets[0]).toMatchObject({ isPlan: false, setByPerson: true });
    expect(refusal).toContain("No plan was found");
  });
});

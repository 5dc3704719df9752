/** Publish in the pane: the page of the book as it stands, how much it shows, and what stays off it at which cell. */
import { describe, expect, it } from "vitest";
import { emptySheet } from "../../../core/workbook/snapshot";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { runPaneCommand } from "../../../core/commands/pane/run-pane-command";
import { liveCity, madeBook } from "../../sheets-addon/web-app/made-book";
import { bookFile, planFile, today } from "./pane-file";

const publish = (snapshot: WorkbookSnapshot) => runPaneCommand("publish", snapshot, null, { today });
const objectivesWith = (id: string, why: string) =>
  liveCity.objectives.map((objective) => (objective.id === id ? { ...objective, why } : objective));
const address = "Ask desk@example.gov";

describe("publishing from the pane", () => {
  it("gives the whole page, and writes nothing", () => {
    const { report, write } = publish(madeBook());
    expect(write).toBeNull();
    expect(report).toMatchObject({
      ...{ asOf: today, objectives: 7, withheld: [], waived: [] },
      shown: { objectives: 2, keyResults: 5 },
    });
    expect(report.page.title).toBe("Objectives and key results: City of Alder Falls");
    expect(report.page.html).toMatch(/^<!doctype html>/);
    expect(report.page.html).toContain("Streets that are safe to walk and cross");
    expect(report.page.html).not.toContain("A fire service that arrives in time");
  });

  it("says what is held back, why and at which cell, and keeps it off the page", () => {
    const { report } = publish(madeBook({ objectives: objectivesWith("O2", address) }));
    expect(report.shown).toEqual({ objectives: 1, keyResults: 3 });
    expect(report.withheld).toHaveLength(1);
    expect(report.withheld[0]).toMatchObject({ id: "O2", title: "Streets that are safe to walk and cross" });
    const [finding] = report.withheld[0]?.findings ?? [];
    expect(finding).toMatchObject({ sheet: "Objectives", cell: "C3" });
    expect(finding?.seen).toContain("desk@example.gov");
    expect(report.page.html).not.toContain("desk@example.gov");
  });

  it("lists what is shown all the same, with the reason", () => {
    const waiver = { rule: "publishable", about: "O2", reason: "The public desk", by: null, until: null };
    const { report } = publish(madeBook({ objectives: objectivesWith("O2", address), waivers: [waiver] }));
    expect(report.withheld).toEqual([]);
    expect(report.shown.objectives).toBe(2);
    expect(report.waived.map(({ about, waived }) => [about, waived?.reason])).toEqual([
      ["O2", "The public desk"],
    ]);
    expect(report.page.html).toContain("desk@example.gov");
  });

  it("leads to the column Public where nothing is public yet", () => {
    const { shown, publicAt, objectives, page } = bookFile().run("publish", null);
    expect(shown).toEqual({ objectives: 0, keyResults: 0 });
    expect(objectives).toBeGreaterThan(0);
    const sheet = bookFile().sheet(publicAt?.sheet ?? "");
    const column = (publicAt?.cell ?? "").charCodeAt(0) - "A".charCodeAt(0);
    expect(publicAt?.cell).toMatch(/^[A-Z]2$/);
    expect(sheet.values[0]?.[column]).toBe("Public");
    expect(page.html).toContain("Nothing has been published yet");
  });

  it("needs a book, and all of it", () => {
    expect(() => planFile().run("publish", null)).toThrow(/no OKR book/);
    expect(() => publish({ ...madeBook(), sheets: [emptySheet("Plan")] })).toThrow(/no OKR book/);
    const { sheets, ...rest } = madeBook();
    const without = { ...rest, sheets: sheets.filter(({ name }) => name !== "Key results") };
    expect(() => publish(without)).toThrow('The book lacks "Key results"');
  });
});

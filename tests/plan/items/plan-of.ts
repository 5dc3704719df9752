/** Plans for tests: a workbook out of rows, and its items by their text. */
import { readPlan } from "../../../core/plan/read-plan";
import type { PlanItem, PlanReading, PlanReadingOptions } from "../../../core/plan/reading";
import type { CellText, CellValue, Rectangle } from "../../../core/workbook/cells";
import { emptySheet, type WorkbookSnapshot } from "../../../core/workbook/snapshot";

export interface SheetRows {
  name?: string;
  rows: CellValue[][];
  numberFormats?: CellText[];
  merges?: Rectangle[];
  fills?: CellText[];
}

export function workbookOf(...sheets: SheetRows[]): WorkbookSnapshot {
  return {
    name: "plan.xlsx",
    locale: "en-US",
    timeZone: "America/Chicago",
    dateSystem: 1900,
    definedNames: [],
    sheets: sheets.map(({ name, rows, ...rest }, i) => ({
      ...emptySheet(name ?? `Plan ${i + 1}`),
      values: rows,
      ...rest,
    })),
  };
}

export function read(snapshot: WorkbookSnapshot, options: Partial<PlanReadingOptions> = {}): PlanReading {
  return readPlan(snapshot, { today: "2026-01-15", fiscalYearStart: null, skipSheets: [], ...options });
}

/** The item whose text contains `words`; throws where there is none, so that a test names what is missing. */
export function itemOf(reading: PlanReading, words: string): PlanItem {
  const found = reading.items.find((item) => item.text.value.includes(words));
  if (!found)
    throw new Error(`no item says “${words}”: ${reading.items.map((item) => item.text.value).join(" | ")}`);
  return found;
}

/** Kind and text, in order. */
export function outline(reading: PlanReading): string[] {
  return reading.items.map((item) => `${item.kind}: ${item.text.value}`);
}

/** The text of the item that `index` points to. */
export function textAt(reading: PlanReading, index: number | null): string | null {
  return index === null ? null : (reading.items[index]?.text.value ?? null);
}

export function rules(reading: PlanReading): string[] {
  return [...new Set(reading.findings.map((finding) => finding.rule))].sort();
}

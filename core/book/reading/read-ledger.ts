/** Reads `_okr`: what the last build knew. */
import * as z from "zod/mini";
import { ledgerItemSchema } from "../../okr/ledger";
import type { Ledger, LedgerItem } from "../../okr/ledger";
import { emptyMapping, planMappingSchema } from "../../plan/mapping/plan-mapping";
import type { PlanMapping } from "../../plan/mapping/plan-mapping";
import type { CellValue } from "../../workbook/cells";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { LEDGER_MARK, ledgerRecords } from "../columns/ledger-rows";
import { sheetNames } from "../sheet-names";
import type { SheetKey } from "../sheet-names";

export interface LedgerReading {
  /** Its sheets are named as they are now, or as they were at the last build where that is not known. */
  ledger: Ledger;
  /** What the sheets of the last build are named now, as far as `_okr` can tell: its formulas follow them when they are renamed. */
  names: Map<SheetKey, string>;
  /** Settings at the last build, by key. */
  settings: Record<string, unknown>;
  /** How people want the plan read. */
  mapping: PlanMapping;
  /** What `_okr` is named now. */
  sheet: string;
}

/** Null where the workbook has no book. A book of a later version is read as far as it can be. */
export function readLedger(snapshot: WorkbookSnapshot): LedgerReading | null {
  const named = snapshot.sheets.filter(({ name }) => name === sheetNames.ledger);
  const sheet = [...named, ...snapshot.sheets].find(isLedger);
  if (!sheet) return null;
  const reading: LedgerReading = {
    ledger: { formatVersion: 0, sheets: [], highest: {}, items: [] },
    names: new Map(),
    settings: {},
    mapping: { version: 1, sheets: [], tables: [], columns: [], kinds: [] },
    sheet: sheet.name,
  };
  const present = new Set(snapshot.sheets.map(({ name }) => name));
  const formulas = new Map(sheet.formulas.map(([row, , formula]) => [row, formula]));
  sheet.values.forEach((row, r) => {
    const followed = sheetInFormula(formulas.get(r) ?? "");
    readRecord(reading, row, followed !== null && present.has(followed) ? followed : null);
  });
  return reading;
}

const sheetKeys = Object.keys(sheetNames) as SheetKey[];

function isLedger({ values }: SheetSnapshot): boolean {
  return values[1]?.[0] === ledgerRecords.format && values[1][1] === LEDGER_MARK;
}

/** `followed`: what the sheet of a sheet's record is named now. */
function readRecord(
  { ledger, names, settings, mapping }: LedgerReading,
  row: readonly CellValue[],
  followed: string | null,
): void {
  const [record, name, value = null] = row;
  if (typeof name !== "string") return;
  switch (record) {
    case ledgerRecords.format:
      ledger.formatVersion = Number(value);
      return;
    case ledgerRecords.sheet:
      ledger.sheets.push(followed ?? name);
      for (const key of sheetKeys)
        if (key === value || sheetNames[key] === name) names.set(key, followed ?? name);
      return;
    case ledgerRecords.highest:
      ledger.highest[name] = Number(value);
      return;
    case ledgerRecords.setting:
      settings[name] = parsed(String(value));
      return;
    case ledgerRecords.mapping: {
      const entry = mappingEntry(name, row, followed);
      mapping.sheets.push(...entry.sheets);
      mapping.tables.push(...entry.tables);
      mapping.columns.push(...entry.columns);
      mapping.kinds.push(...entry.kinds);
      return;
    }
    case ledgerRecords.item: {
      const item = itemOf(name, row);
      if (item) ledger.items.push(item);
    }
  }
}

/** The sheet that a formula of `_okr` follows; hosts may leave out the quotes. */
function sheetInFormula(formula: string): string | null {
  const match = /^=ROW\((?:'((?:[^']|'')*)'|([^'!()]+))!/i.exec(formula);
  return match?.[1]?.replace(/''/g, "'") ?? match?.[2] ?? null;
}

/** Null where somebody wrote into the row and it makes no sense any more: its item then counts as added by hand. */
function itemOf(id: string, row: readonly CellValue[]): LedgerItem | null {
  const [, , kind, sheet, cell, text, gone] = row;
  const source =
    typeof sheet === "string" && typeof cell === "string" ? { sheet, cell, text: String(text ?? "") } : null;
  const imported = parsed(jsonIn(row));
  const item = z.safeParse(ledgerItemSchema, { id, kind, source, imported, gone: gone === "gone" });
  return item.success ? item.data : null;
}

/** A mapping of one entry; an empty one where somebody wrote into the row and it makes no sense any more. */
function mappingEntry(part: string, row: readonly CellValue[], followed: string | null): PlanMapping {
  const said = parsed(jsonIn(row));
  const entry = typeof said === "object" ? { ...said, sheet: followed ?? row[3] } : null;
  const mapping = z.safeParse(planMappingSchema, { version: 1, [part]: [entry] });
  return mapping.success ? mapping.data : emptyMapping;
}

/** It goes on over as many cells as it needs. */
const jsonIn = (row: readonly CellValue[]): string =>
  row
    .slice(7)
    .map((part) => part ?? "")
    .join("");

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Reads from the Findings sheet what people typed there: which findings they decided to live with. */
import type { Waiver } from "../../okr/rule-choices";
import type { DateSystem } from "../../workbook/dates";
import type { Finding } from "../../workbook/finding";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { findingColumns } from "../columns/findings-columns";
import { summaryColumns } from "../findings/findings-summary";
import { findingKey } from "../findings/finding-rows";
import { displacedRows } from "../keeping/displaced-rows";
import { keepCells } from "../keeping/keep-cells";
import type { KeptTable } from "../keeping/kept-cells";
import { rowReader } from "./read-fields";
import { headersOn, rowsUnder } from "./read-table";

export interface FindingsReading {
  waivers: Waiver[];
  /** What people put beside a finding stays with it, as long as it is found again. */
  kept: KeptTable;
}

export function readFindings(sheet: SheetSnapshot, dates: DateSystem, problems: Finding[]): FindingsReading {
  const table = headersOn(sheet, findingColumns);
  const ruleAt = table.columnOf.get("rule") ?? -1;
  const rows = rowsUnder(table).filter((row) => String(sheet.values[row]?.[ruleAt] ?? "").trim() !== "");
  const reader = rowReader({ ...table, rows }, findingColumns, dates, problems);
  const rowKeys = new Map<number, string>();
  const waivers = rows.flatMap((row): Waiver[] => {
    const shown = (key: "rule" | "about" | "sheet" | "cell" | "seen"): string =>
      String(reader.cell(row, key) ?? "");
    const [rule, sheetName, cell] = [shown("rule"), shown("sheet"), shown("cell")];
    rowKeys.set(row, findingKey({ rule, sheet: sheetName, cell, seen: shown("seen") }));
    const fields = reader.fields(row);
    const { waivedBecause: reason = null, waivedBy: by = null, waivedUntil: until = null } = fields;
    if (reason === null && by === null && until === null) return [];
    const place = cell === "sheet" || cell === "" ? sheetName : `${sheetName}!${cell}`;
    const about = shown("about") === "" ? place : shown("about");
    return [{ rule, about, reason: textOf(reason) ?? "", by: textOf(by), until: textOf(until) }];
  });
  const typed = new Set(["waivedBecause", "waivedBy", "waivedUntil"]);
  const above = sheet.values.map((_, row) => row).filter((row) => row < table.headerRow);
  const free = findingColumns.filter(({ key }) => !summaryColumns.has(key));
  const displaced = displacedRows(
    sheet.values,
    above,
    free.flatMap(({ key }) => table.columnOf.get(key) ?? []),
  );
  const kept = keepCells({ ...table, typed, rowKeys, unread: reader.unread, displaced: new Map(displaced) });
  return { waivers, kept };
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

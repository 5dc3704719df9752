/** What would be read of a workbook, for people: each sheet, its tables, and each column's role with its reason and runner-up. */
import type { InspectedSheet, InspectedTable, Inspection } from "../../core/commands/inspect";
import { inspectionLabels as label } from "../../core/messages/en/inspection-labels";
import { textTable } from "./text-table";

export function printInspection({ sheets }: Inspection, width: number): string {
  return sheets.map((sheet) => inspectedSheet(sheet, width)).join("\n\n");
}

function inspectedSheet(sheet: InspectedSheet, width: number): string {
  if (!sheet.isPlan) return `${sheet.name}: ${label.notAPlan}. ${sheet.reason ?? ""}`;
  const tables = sheet.tables.map((table) => inspectedTable(table, width));
  return [`${sheet.name}: ${label.plan(sheet.confidence)}`, ...tables].join("\n\n");
}

function inspectedTable(table: InspectedTable, width: number): string {
  const columns = [
    { head: label.column },
    { head: label.header, most: 26 },
    { head: label.role, most: 22 },
    { head: label.sure, align: "right" as const },
    { head: label.orElse, most: 20 },
    { head: label.why, most: Math.max(24, width - 86) },
  ];
  const rows = table.columns.map(({ col, header, role, period, confidence, runnerUp, why }) => [
    col,
    header,
    period === null ? role : `${role} ${period}`,
    confidence.toFixed(2),
    runnerUp && `${runnerUp.role} ${runnerUp.confidence.toFixed(2)}`,
    why.join("; "),
  ]);
  return `${label.table(table.range, table.headerRows, table.dataFirstRow, table.dataLastRow)}\n\n${textTable(columns, rows)}`;
}

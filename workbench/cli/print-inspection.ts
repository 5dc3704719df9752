/** What would be read of a workbook, for people: each sheet, its tables, and each column's role with its reason and runner-up. */
import type { InspectedSheet, InspectedTable, Inspection } from "../../core/commands/inspect";
import { inspectionLabels as label } from "../../core/messages/en/inspection-labels";
import { textTable } from "./text-table";

export function printInspection({ sheets, kinds, findings }: Inspection, width: number): string {
  const parts = sheets.map((sheet) => inspectedSheet(sheet, width));
  if (kinds.length > 0) parts.push(settledKinds(kinds, width));
  if (findings.length > 0) parts.push([label.misfits, ...findings.map(({ seen }) => `· ${seen}`)].join("\n"));
  return parts.join("\n\n");
}

function inspectedSheet(sheet: InspectedSheet, width: number): string {
  const by = sheet.setByPerson ? label.setByPerson : "";
  if (!sheet.isPlan) return `${sheet.name}: ${label.notAPlan}. ${sheet.reason ?? ""}`;
  const tables = sheet.tables.map((table) => inspectedTable(table, width));
  return [
    `${sheet.name}: ${label.plan(sheet.confidence)}${sheet.turned ? label.turned : ""}${by}`,
    ...tables,
  ].join("\n\n");
}

function settledKinds(kinds: Inspection["kinds"], width: number): string {
  const columns = [
    { head: label.cell, most: 30 },
    { head: label.text, most: Math.max(30, width - 64) },
    { head: label.kind },
    { head: label.readAs },
  ];
  const rows = kinds.map(({ sheet, cell, text, kind, readAs }) => [`${sheet}!${cell}`, text, kind, readAs]);
  return `${label.kinds}\n\n${textTable(columns, rows)}`;
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
  const by = table.setByPerson ? label.setByPerson : "";
  return `${label.table(table.range, table.headerRows, table.dataFirstRow, table.dataLastRow)}${by}\n\n${textTable(columns, rows)}`;
}

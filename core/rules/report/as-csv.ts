/** Findings as a table of comma-separated values (RFC 4180), for a spreadsheet or a ticket system. */
import { csvRecords } from "../../workbook/csv-records";
import type { Finding } from "../../workbook/finding";

const columns = [
  ["level", ({ level, waived }: Finding) => (waived ? "waived" : level)],
  ["rule", ({ rule }: Finding) => rule],
  ["about", ({ about = "" }: Finding) => about],
  ["sheet", ({ sheet }: Finding) => sheet],
  ["cell", ({ cell }: Finding) => cell ?? ""],
  ["seen", ({ seen }: Finding) => seen],
  ["why", ({ why }: Finding) => why],
  ["todo", ({ todo }: Finding) => todo],
  ["fix", ({ fix }: Finding) => fix?.does ?? ""],
  ["waived because", ({ waived }: Finding) => waived?.reason ?? ""],
] as const;

/** With a header line and CRLF. A text that a spreadsheet would take for a formula gets an apostrophe before it. */
export function findingsAsCsv(findings: readonly Finding[]): string {
  const lines = [
    columns.map(([name]) => name),
    ...findings.map((finding) => columns.map(([, of]) => of(finding))),
  ];
  return csvRecords(lines);
}

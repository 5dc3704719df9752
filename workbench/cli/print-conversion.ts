/** What a conversion found, built and could not read, as tables for people. */
import type { ConvertReport } from "../../core/commands/convert";
import { commandLine as say } from "../../core/messages/en/command-line";
import { conversionLabels as label } from "../../core/messages/en/conversion-labels";
import { mappingParts } from "../../core/plan/mapping/plan-mapping";
import type { Finding } from "../../core/workbook/finding";
import { textTable } from "./text-table";

/** More findings than this are counted by rule; all of them stand on the Findings sheet. */
const FINDINGS_SHOWN = 15;

export function printConversion(
  report: ConvertReport,
  written: { path: string; backup: string | null } | null,
  width: number,
): string {
  const parts = [found(report), built(report)];
  if (report.skipped.length > 0) parts.push(skipped(report, width));
  const corrections = mappingParts.reduce((sum, part) => sum + report.mapping[part].length, 0);
  if (corrections > 0) parts.push(label.corrections(corrections));
  if (report.findings.length > 0) parts.push(unread(report.findings, width));
  parts.push(label.checks(report.checks));
  if (report.changes) parts.push(changed(report.changes));
  parts.push(
    written === null
      ? say.notWritten
      : [say.written(written.path), ...(written.backup === null ? [] : [say.backedUp(written.backup)])].join(
          "\n",
        ),
  );
  return parts.join("\n\n");
}

function found({ items, settings }: ConvertReport): string {
  const sheets = [...new Set(items.map(({ source }) => source.sheet))];
  const kinds = ["goal", "objective", "key-result", "kpi", "activity"] as const;
  const rows = sheets.map((sheet) => [
    sheet,
    ...kinds.map((kind) => items.filter((item) => item.source.sheet === sheet && item.kind === kind).length),
  ]);
  const columns = [
    { head: label.sheet, most: 36 },
    ...kinds.map((kind) => ({ head: label.kinds[kind], align: "right" as const })),
  ];
  return `${label.found(settings.cycle, settings.cycleStart, settings.cycleEnd)}\n\n${textTable(columns, rows)}`;
}

function built({ counts, isUpdate }: ConvertReport): string {
  const rows = [
    [label.objectives, counts.objectives, null],
    [label.keyResults, counts.keyResults, label.scored(counts.scored)],
    [label.kpis, counts.kpis, null],
    [label.actions, counts.actions, null],
    [label.people, counts.people, null],
  ];
  const table = textTable(
    [{ head: label.inTheBook }, { head: label.rows, align: "right" }, { head: "" }],
    rows,
  );
  return `${isUpdate ? label.updated : label.built}\n\n${table}`;
}

function skipped({ skipped: sheets }: ConvertReport, width: number): string {
  const columns = [
    { head: label.sheet, most: 30 },
    { head: label.why, most: Math.max(30, width - 34) },
  ];
  return `${label.skipped}\n\n${textTable(
    columns,
    sheets.map(({ sheet, reason }) => [sheet, reason]),
  )}`;
}

function unread(findings: Finding[], width: number): string {
  const shown = findings.slice(0, FINDINGS_SHOWN);
  const columns = [
    { head: label.where, most: 30 },
    { head: label.level },
    { head: label.seen, most: Math.max(30, width - 46) },
  ];
  const rows = shown.map(({ sheet, cell, level, seen }) => [
    cell === null ? sheet : `${sheet}!${cell}`,
    level,
    seen,
  ]);
  const more = findings.length > shown.length ? `\n${label.more(findings.length - shown.length)}` : "";
  return `${label.findings(findings.length)}\n\n${textTable(columns, rows)}${more}`;
}

function changed(changes: NonNullable<ConvertReport["changes"]>): string {
  const rows = (["added", "updated", "conflicts", "gone", "deleted"] as const).flatMap((kind) =>
    changes[kind].length === 0
      ? []
      : [[label.changeKinds[kind], changes[kind].length, changes[kind].map(({ id }) => id).join(", ")]],
  );
  if (rows.length === 0) return label.nothingChanged;
  return `${label.changes}\n\n${textTable([{ head: label.change }, { head: label.rows, align: "right" }, { head: label.ids }], rows)}`;
}

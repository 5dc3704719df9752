/** What check-ins did to the scores, or why they were refused, for people. */
import type { CheckInBatchReport } from "../../core/commands/check-in/check-in-batch";
import { checkInLabels as label } from "../../core/messages/en/check-in-labels";
import { textTable } from "./text-table";

export function printCheckIns({ checkIns, effects }: CheckInBatchReport, passedOver: number, width: number): string {
  const passed = passedOver > 0 ? [label.passedOver(passedOver)] : [];
  if (!effects) return [refusal(checkIns), ...passed].join("\n");
  if (checkIns.length === 0) return [label.nothing, ...passed].join("\n");
  const columns = [
    { head: label.id },
    { head: label.keyResult, most: Math.max(30, width - 70) },
    { head: label.value },
    { head: label.score },
    { head: label.status },
    { head: label.objective },
  ];
  const rows = effects.map(({ keyResultId, title, before, after, objective }) => [
    keyResultId,
    title,
    label.change(shown(before.current), shown(after.current)),
    label.change(scoreOf(before.score), scoreOf(after.score)),
    label.change(before.status, after.status),
    `${objective.id} ${label.change(scoreOf(objective.before), scoreOf(objective.after))}`,
  ]);
  const warnings = findingLines(checkIns);
  const parts = [textTable(columns, rows), ...(warnings.length > 0 ? [warnings.join("\n")] : [])];
  return [...parts, [label.appended(checkIns.length, effects.length), ...passed].join("\n")].join("\n\n");
} // prettier-ignore

const shown = (value: number | null): string => (value === null ? label.none : String(value));
const scoreOf = (score: number | null): string => (score === null ? label.none : score.toFixed(2));

function refusal(checkIns: CheckInBatchReport["checkIns"]): string {
  const lines = findingLines(checkIns);
  const isWrong = checkIns.some(({ findings }) => findings.some(({ level }) => level === "error"));
  return [label.refused(lines.length), "", ...lines, "", isWrong ? label.correct : label.confirm].join("\n");
}

function findingLines(checkIns: CheckInBatchReport["checkIns"]): string[] {
  return checkIns.flatMap(({ place, checkIn, findings }) =>
    findings.map(({ level, text }) => {
      const about = label.about(place, checkIn.keyResultId);
      return `${label.levels[level]}${about === "" ? "" : ` · ${about}`}: ${text}`;
    }),
  );
}

/** Who gets a reminder and why, who gets none and why, and what became of those that were sent, for people. */
import { remindLabels as label } from "../../core/messages/en/remind-command";
import type { Mail } from "../../core/reminders/mail";
import { mailboxText } from "../../core/reminders/mailbox";
import { textTable } from "./text-table";
import type { RemindReport } from "./remind-report";

export function printReminders(report: RemindReport, isShown: boolean, width: number): string {
  const { day, dayOff, notes, mails, leftOut, nobody } = report;
  if (dayOff) return [label.dayOff(day, dayOff.why, dayOff.next), ...notes].join("\n");
  const parts = [
    [label.heading(day, mails.length, report.isSent), ...notes].join("\n"),
    ...(mails.length > 0 ? [mailTable(report, width)] : []),
    ...(isShown ? mails.map(shownMail) : []),
    ...(leftOut.length > 0 ? [label.leftOut(leftOut.map(({ to }) => mailboxText(to)))] : []),
    ...(nobody.length > 0 ? [`${label.nobody(nobody.length)}\n\n${nobodyTable(report, width)}`] : []),
  ];
  return parts.join("\n\n");
}

function mailTable({ mails, isSent }: RemindReport, width: number): string {
  const columns = [
    { head: label.to, most: 36 },
    { head: label.kind, most: 14 },
    { head: label.about, most: 20 },
    { head: isSent ? label.outcome : label.why, most: Math.max(30, width - 76) },
  ];
  const rows = mails.map(({ to, kind, about, reason, result }) => [
    mailboxText(to),
    label.kinds[kind],
    about.join(", "),
    result === null ? reason : label.result(result.state, result.reason),
  ]);
  return textTable(columns, rows);
}

function nobodyTable({ nobody }: RemindReport, width: number): string {
  const columns = [
    { head: label.who, most: 30 },
    { head: label.kind, most: 14 },
    { head: label.about, most: 20 },
    { head: label.why, most: Math.max(30, width - 70) },
  ];
  const rows = nobody.map(({ who, kind, about, text, why, key }) => [
    who,
    label.kinds[kind],
    about.join(", "),
    why === "uncertain" && key !== null ? `${text} ${label.resend(key)}` : text,
  ]);
  return textTable(columns, rows);
}

function shownMail({ to, subject, text }: Mail): string {
  const head = [`${label.to}: ${mailboxText(to)}`, `${label.subject}: ${subject}`];
  return [...head, "", ...text.trimEnd().split("\n")].map((line) => `  ${line}`.trimEnd()).join("\n");
}

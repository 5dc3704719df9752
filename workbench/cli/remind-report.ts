/** What `okr remind` says of a day: the plan, and of each mail what became of it. */
import type { Mail } from "../../core/reminders/mail";
import type { ReminderPlan } from "../../core/reminders/reminder-plan";
import type { SendResult } from "../../core/reminders/send-reminders";
import type { LedgerState } from "./reminder-book";

/** As sending says it; or a file that was written, or was there already. */
export interface MailResult {
  state: SendResult["state"] | "written" | "there-already";
  reason: string | null;
}

export interface RemindReport extends ReminderPlan {
  /** `result`: null where nothing was done about it. */
  mails: (Mail & { result: MailResult | null })[];
  /** Mails that the call leaves for another time. */
  leftOut: Mail[];
  isSent: boolean;
  ledger: LedgerState;
}

export function remindReport(
  plan: ReminderPlan,
  chosen: readonly Mail[],
  results: ReadonlyMap<string, MailResult> | null,
  ledger: LedgerState,
): RemindReport {
  const keys = new Set(chosen.map(({ key }) => key));
  return {
    ...plan,
    mails: chosen.map((mail) => ({ ...mail, result: results?.get(mail.key) ?? null })),
    leftOut: plan.mails.filter(({ key }) => !keys.has(key)),
    isSent: results !== null,
    ledger,
  };
}

/** Whether somebody has to look: a mail failed, nobody knows whether it went out, or the sending was stopped. */
export function needsAttention({ mails, nobody, isSent }: RemindReport, isLimited: boolean): boolean {
  const bad: readonly MailResult["state"][] = isLimited
    ? ["failed", "unknown"]
    : ["failed", "unknown", "waiting"];
  const isBad = mails.some(({ result }) => result !== null && bad.includes(result.state));
  return isSent && (isBad || nobody.some(({ why }) => why === "uncertain"));
}

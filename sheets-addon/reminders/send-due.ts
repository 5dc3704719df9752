/** Reminders that are due: planned from the book as it stands, and sent one by one with a line in the ledger for each. */
import { readBook } from "../../core/book/read-book";
import { remind } from "../../core/commands/remind";
import { sheetsReminders as say } from "../../core/messages/en/sheets-reminders";
import type { Settings } from "../../core/okr/settings";
import { driveSync } from "../../core/reminders/drive";
import type { Mail } from "../../core/reminders/mail";
import type { SyncMailer } from "../../core/reminders/mailer";
import type { SyncLedgerWriter } from "../../core/reminders/drive";
import type { ReminderPlan } from "../../core/reminders/reminder-plan";
import type { SendResult } from "../../core/reminders/send-reminders";
import { sendReminders } from "../../core/reminders/send-reminders";
import { keepAnswer } from "../calls/answers";
import { createSheetsHost } from "../host/sheets-host";
import type { SheetsHost } from "../host/sheets-host";
import type { SheetsSession } from "../host/sheets-session";
import { finishJournal } from "../journal/finish-journal";
import { linkToCell } from "../link-to-cell";
import { openSession, todayIn } from "../session";
import { mailApp } from "./mail-app";
import { reminderLedgerIn } from "./reminder-ledger";

export interface DuePlan {
  plan: ReminderPlan;
  settings: Settings;
  session: SheetsSession;
  host: SheetsHost;
}

export interface PlanRequest {
  isTimeUp: () => boolean;
  /** A person asks for it: mails go out on weekends and holidays too. */
  evenOnDayOff: boolean;
}

/** The caller holds the lock. Null where an earlier writing is still unfinished. @throws ConvertError where there is no book */
export function planDue({ isTimeUp, evenOnDayOff }: PlanRequest): DuePlan | null {
  const session = openSession();
  const host = createSheetsHost(session);
  if (finishJournal(session, host, { isTimeUp, onDone: keepAnswer }) === "unfinished") return null;
  const snapshot = host.capture();
  const today = todayIn(session);
  const plan = remind(snapshot, { today, evenOnDayOff, linkTo: linkToCell(session.spreadsheet) });
  const settings = readBook(snapshot)?.model.settings;
  return settings ? { plan, settings, session, host } : null;
}

/** The caller holds the lock that it planned under. */
export function sendDue({ plan, session, host }: DuePlan, isTimeUp: () => boolean): SendResult[] {
  return sendInBatches(plan.mails, mailApp, reminderLedgerIn(session, host), isTimeUp);
}

/** Between them the time is looked at. */
const BATCH = 10;

function sendInBatches(
  mails: readonly Mail[],
  mailer: SyncMailer,
  ledger: SyncLedgerWriter,
  isTimeUp: () => boolean,
): SendResult[] {
  const results: SendResult[] = [];
  for (let from = 0; from < mails.length; from += BATCH) {
    if (isTimeUp()) return [...results, ...mails.slice(from).map(waitsForTime)];
    const batch = mails.slice(from, from + BATCH);
    results.push(...driveSync(sendReminders(batch, mailer.quota()), mailer, ledger));
  }
  return results;
}

const waitsForTime = ({ key }: Mail): SendResult => ({ key, state: "waiting", reason: say.timeIsUp });

/** In words: how many went out, and what became of each of the others. */
export function outcomeInWords({ mails }: ReminderPlan, results: readonly SendResult[]): string {
  const addresses = new Map(mails.map(({ key, to }) => [key, to.address]));
  const sent = results.filter(({ state }) => state === "sent").length;
  const problems = results
    .filter(({ state }) => state !== "sent")
    .map(({ key, reason }) => say.problem(addresses.get(key) ?? key, reason ?? say.takenByOther));
  return say.outcome(sent, problems);
}

/** Reminders that a person sends from the sidebar, one a call: so each outcome is seen at once, and stopping is heard. */
import * as z from "zod/mini";
import { sheetsReminders } from "../../core/messages/en/sheets-reminders";
import { sheetsServerMessages } from "../../core/messages/en/sheets-server";
import { driveSync } from "../../core/reminders/drive";
import { reminderKinds } from "../../core/reminders/mail";
import type { Mail } from "../../core/reminders/mail";
import { sendReminders } from "../../core/reminders/send-reminders";
import { createSheetsHost } from "../host/sheets-host";
import { finishJournal } from "../journal/finish-journal";
import { mailApp } from "../reminders/mail-app";
import { reminderLedgerIn } from "../reminders/reminder-ledger";
import { startRun } from "../run-time";
import { ServerError } from "../server-error";
import { openSession } from "../session";
import type { Answer } from "../sidebar-calls";
import { withLock } from "../with-lock";
import { answered, keepAnswer, shortAnswer } from "./answers";
import { checked } from "./check-call";

const text = z.string();
const mailShape = z.object({
  ...{ key: text, tries: z.int(), kind: z.enum(reminderKinds), about: z.array(text), reason: text },
  to: z.object({ name: text, address: text }),
  ...{ subject: text, text, html: text, fromName: text, replyTo: z.nullable(text) },
}) satisfies z.ZodMiniType<Mail>;

export function mailQuota(): Answer {
  return answered(() => shortAnswer(mailApp.quota()));
}

export function sendReminder(mail: unknown): Answer {
  const { isTimeUp } = startRun();
  return answered(() => {
    const sent = checked(mailShape, jsonIn(mail), "mail");
    return withLock(() => {
      const session = openSession();
      const host = createSheetsHost(session);
      if (finishJournal(session, host, { isTimeUp, onDone: keepAnswer }) === "unfinished")
        throw new ServerError("being-written", sheetsReminders.stillWriting);
      const [result] = driveSync(
        sendReminders([sent], mailApp.quota()),
        mailApp,
        reminderLedgerIn(session, host),
      );
      return shortAnswer(result);
    });
  });
}

function jsonIn(sent: unknown): unknown {
  try {
    return JSON.parse(String(sent));
  } catch {
    throw new ServerError("bad-call", sheetsServerMessages.badCall("mail"));
  }
}

/** Menu: reminders are sent after a question, and their weekly run is set up and stopped. */
import { sheetsReminders as say } from "../../core/messages/en/sheets-reminders";
import { mailboxText } from "../../core/reminders/mailbox";
import { mailApp } from "../reminders/mail-app";
import type { DuePlan } from "../reminders/send-due";
import { outcomeInWords, planDue, sendDue } from "../reminders/send-due";
import { addTrigger, ownTriggers, removeTriggers, triggerOwner } from "../reminders/weekly-trigger";
import { startRun } from "../run-time";
import { openSession } from "../session";
import { withLock } from "../with-lock";
import { explainedInMenu } from "./explained-in-menu";

export function sendReminders(): void {
  const { isTimeUp } = startRun();
  explainedInMenu(say.sendTitle, () => {
    const request = { isTimeUp, evenOnDayOff: true };
    const asked = withLock(() => planDue(request));
    if (!asked || !isWanted(asked)) return asked ? null : say.stillWriting;
    // Read again: people may have taken their time to answer, and others may have sent meanwhile.
    return withLock(() => {
      const due = planDue(request);
      return due ? outcomeInWords(due.plan, sendDue(due, isTimeUp)) : say.stillWriting;
    });
  });
}

function isWanted({ plan: { mails } }: DuePlan): boolean {
  const ui = SpreadsheetApp.getUi();
  if (mails.length === 0) {
    ui.alert(say.sendTitle, say.nobodyDue, ui.ButtonSet.OK);
    return false;
  }
  const question = say.question(
    mails.map(({ to }) => mailboxText(to)),
    mailApp.quota() ?? mails.length,
  );
  return ui.alert(say.sendTitle, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

export function setUpWeeklyReminders(): void {
  explainedInMenu(say.weeklyTitle, () => {
    const { isTimeUp } = startRun();
    const due = withLock(() => planDue({ isTimeUp, evenOnDayOff: true }));
    if (!due) return say.stillWriting;
    const ui = SpreadsheetApp.getUi();
    const owner = triggerOwner();
    if (owner && ownTriggers().length === 0) {
      const question = say.isSetUpAlready(owner.name, owner.since);
      if (ui.alert(say.weeklyTitle, question, ui.ButtonSet.YES_NO) !== ui.Button.YES) return null;
    }
    const answer = ui.prompt(
      say.weeklyTitle,
      say.askName(due.settings.reminderWeekday),
      ui.ButtonSet.OK_CANCEL,
    );
    if (answer.getSelectedButton() !== ui.Button.OK) return null;
    const name = answer.getResponseText().trim();
    if (name === "") return say.nameMissing;
    addTrigger(openSession(), name);
    return say.isSetUp(name);
  });
}

export function removeWeeklyReminders(): void {
  explainedInMenu(say.weeklyTitle, () => {
    if (removeTriggers()) return say.isStopped;
    const owner = triggerOwner();
    return owner ? say.isNotYours(owner.name, owner.since) : say.isNone;
  });
}

/** Runs of a sender, step by step: alone, two at once, or killed at any point. */
import type { SendAnswer, SendStep } from "../../core/reminders/send-reminders";
import { sendReminders } from "../../core/reminders/send-reminders";
import { isUnclaimed } from "../../core/reminders/ledger";
import type { MailService } from "./mail-service";
import type { Town } from "./simulated-town";

export interface RunChoices {
  town: Town;
  service: MailService;
  today: string;
  isBadDay: boolean;
  quota: number | null;
  /** After this many steps the program is killed; Infinity: never. */
  killedAfter: number;
  /** Two senders plan the same mails, then go on in turn as chance has it. */
  senders: 1 | 2;
}

/** Whether every run came to its end with everything tried. */
export function runSenders({ town, service, today, isBadDay, quota, killedAfter, senders }: RunChoices): boolean {
  let isWhole = true;
  const runs = Array.from({ length: senders }, () => {
    const steps = sendReminders(town.plan(today).mails, quota);
    return { steps, next: steps.next() };
  });
  const answer = (step: SendStep): SendAnswer => {
    if (step.do === "send") return { outcome: service.send(step.mail, today, isBadDay) };
    const at = `${today}T08:00`;
    if (step.do === "record") town.ledger.push({ ...step.entry, at });
    else {
      if (!isUnclaimed(town.ledger, step.entry.key, step.tries)) return { claimed: false };
      town.ledger.push({ ...step.entry, at });
      return { claimed: true };
    }
    return null;
  };
  for (let done = 0; runs.length > 0; done++) {
    const run = runs[Math.floor(town.chance() * runs.length)] ?? runs[0];
    if (!run) break;
    if (run.next.done) {
      if (run.next.value.some(({ state }) => state === "waiting" || state === "failed")) isWhole = false;
      runs.splice(runs.indexOf(run), 1);
      continue;
    }
    const said = answer(run.next.value);
    // Killed after the step was done, before anything came of it.
    if (done >= killedAfter) return false;
    run.next = run.steps.next(said);
  }
  return isWhole;
} // prettier-ignore

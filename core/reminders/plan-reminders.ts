/** What is to be sent today: the mails that are due by the book, less those that the ledger knows. */
import { planNotes, unsentReasons } from "../messages/en/reminders-plan";
import type { BookModel } from "../okr/model";
import { ruleBookOf } from "../rules/engine/rule-book";
import { addDays, dayOff, nextWorkingDay, readHolidays } from "./calendar";
import { directoryOf } from "./directory";
import { escalationDrafts } from "./escalation-drafts";
import { keyStates, triesOf } from "./ledger";
import { reminderKinds } from "./mail";
import type { Mail } from "./mail";
import { mailboxText } from "./mailbox";
import type { Draft, Drafts, Mailing } from "./mailing";
import { ownerDrafts } from "./owner-drafts";
import { monthToReview, ownerPeriod, quarterToReview } from "./periods";
import type { ReminderPlan, ReminderRequest, Unsent } from "./reminder-plan";
import { monthlyDrafts, quarterlyDrafts } from "./review-drafts";
import { askedDays, waitingKeyResults } from "./silence";

/**
 * The same book, ledger and day give the same plan. Each mail is for one mailbox, one occasion and one period: it is planned on every
 * working day of the period until the ledger says that it was sent.
 */
export function planReminders(model: BookModel, request: ReminderRequest): ReminderPlan {
  const { settings } = model;
  const { today } = request;
  const { holidays, unread } = readHolidays(settings.holidays);
  const notes = [
    ...(settings.ownerReminders === "off" ? [planNotes.off] : []),
    ...(today > settings.cycleEnd ? [planNotes.cycleEnded(settings.cycle, settings.cycleEnd)] : []),
    ...(unread.length > 0 ? [planNotes.holidays(unread)] : []),
  ];
  const why = request.evenOnDayOff ? null : dayOff(today, holidays);
  if (why !== null) {
    const next = nextWorkingDay(addDays(today, 1), holidays);
    return { day: today, dayOff: { why, next }, mails: [], nobody: [], notes };
  }
  const parts = draftsOf(mailingOf(model, request, holidays));
  const { mails, nobody } = lessSent(parts.flatMap(({ drafts }) => drafts), model, request);
  return { day: today, dayOff: null, mails, nobody: [...nobody, ...parts.flatMap((part) => part.nobody)], notes };
} // prettier-ignore

function mailingOf(model: BookModel, request: ReminderRequest, holidays: Mailing["holidays"]): Mailing {
  const { today } = request;
  const book = ruleBookOf({ ...model, settings: { ...model.settings, asOf: null } }, today);
  const reach = directoryOf(model.people);
  const reaches = new Map<string, boolean>();
  for (const { keyResult, objective } of book.keyResults) {
    const owner = [keyResult.owner, objective?.owner].find((name) => (name ?? "").trim() !== "") ?? null;
    reaches.set(keyResult.id, owner !== null && "mailbox" in reach(owner));
  }
  const askedOn = askedDays(model.reminders, today, (id) => reaches.get(id) ?? false);
  const waiting = waitingKeyResults(book, today, askedOn);
  return { book, settings: model.settings, request, holidays, reach, waiting };
}

function draftsOf(mailing: Mailing): Drafts[] {
  const { settings, holidays, request } = mailing;
  const { today } = request;
  const parts: Drafts[] = [];
  if (settings.ownerReminders !== "off") {
    const period = ownerPeriod(settings.ownerReminders, today, settings, holidays);
    if (settings.escalations) parts.push(escalationDrafts(mailing, period));
    parts.push(ownerDrafts(mailing, period));
  }
  const month = settings.monthlyReview ? monthToReview(today, settings, holidays) : null;
  if (month) parts.push(monthlyDrafts(mailing, month));
  const quarter = settings.quarterlyNote ? quarterToReview(today, settings, holidays) : null;
  if (quarter) parts.push(quarterlyDrafts(mailing, quarter));
  return parts;
}

/** The most urgent kinds first, each in the book's order. */
function lessSent(
  drafts: readonly Draft[],
  { reminders }: BookModel,
  { again }: ReminderRequest,
): { mails: Mail[]; nobody: Unsent[] } {
  const [states, tries] = [keyStates(reminders), triesOf(reminders)];
  const mails: Mail[] = [];
  const nobody: Unsent[] = [];
  for (const draft of drafts) {
    const { key, kind, about, to } = draft;
    const state = states.get(key) ?? "free";
    if (state === "free" || (state === "uncertain" && again.includes(key))) {
      mails.push({ key, tries: tries.get(key) ?? 0, kind, to, about, ...draft.write() });
      continue;
    }
    const [who, why] = [mailboxText(to), state === "done" ? "already-sent" : "uncertain"] as const;
    nobody.push({ kind, who, about, why, text: unsentReasons[why](who), key });
  }
  const urgency = (mail: Mail): number => reminderKinds.indexOf(mail.kind);
  return { mails: mails.sort((a, b) => urgency(a) - urgency(b)), nobody };
}

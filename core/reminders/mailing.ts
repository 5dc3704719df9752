/** What all mails of one plan are made from. */
import { reminderMails as say } from "../messages/en/reminders";
import { isEmailAddress, tidyEmailAddress } from "../okr/email-address";
import type { Settings } from "../okr/settings";
import type { RuleBook } from "../rules/engine/rule-book";
import type { Holidays } from "./calendar";
import type { Directory } from "./directory";
import type { Mail, Mailbox, ReminderKind } from "./mail";
import type { MailBlock } from "./mail-body";
import { oneLine } from "./one-line";
import type { ReminderRequest, Unsent } from "./reminder-plan";
import { renderHtml } from "./render-html";
import { renderText } from "./render-text";
import type { Waiting } from "./silence";

export interface Mailing {
  /** Scored by today, whatever day the settings freeze the book at: people are reminded of what is, not of what was. */
  book: RuleBook;
  settings: Settings;
  request: ReminderRequest;
  holidays: Holidays;
  reach: Directory;
  waiting: readonly Waiting[];
}

/** A mail before the ledger is asked whether it was sent: its words are only written where it was not. */
export interface Draft extends Pick<Mail, "key" | "kind" | "to" | "about"> {
  write: () => Omit<Mail, "key" | "kind" | "to" | "about" | "tries">;
}

/** What a part of the plan gives. */
export interface Drafts {
  drafts: Draft[];
  nobody: Unsent[];
}

interface Occasion {
  /** What the key says of the mail beside its reader: "update", and the period. */
  occasion: string;
  period: string;
  kind: ReminderKind;
  to: Mailbox;
  about: string[];
  words: () => Words;
}

interface Words {
  reason: string;
  subject: string;
  blocks: MailBlock[];
}

export function draftOf(mailing: Mailing, { occasion, period, kind, to, about, words }: Occasion): Draft {
  const key = `${occasion}:${period}:${to.address}`;
  return { key, kind, to, about, write: () => written(mailing, kind, to.name, words()) };
}

function written(
  { settings, request }: Mailing,
  kind: ReminderKind,
  name: string,
  words: Words,
): ReturnType<Draft["write"]> {
  const subject = oneLine(words.subject);
  const { replyTo, senderName, organisation } = settings;
  const answersTo = tidyEmailAddress(replyTo ?? "");
  const hasReplies = isEmailAddress(answersTo);
  const workbook = request.workbook === null ? null : oneLine(request.workbook);
  const from = say.book(workbook, organisation === null ? null : oneLine(organisation));
  const blocks: MailBlock[] = [
    { type: "paragraph", text: say.hello(name) },
    ...words.blocks,
    { type: "footer", text: say.footer(say.because[kind], from, hasReplies ? answersTo : say.keeper) },
  ];
  return {
    reason: words.reason,
    subject,
    text: renderText(blocks),
    html: renderHtml(subject, blocks),
    fromName: oneLine(senderName ?? organisation ?? "") || say.sender,
    replyTo: hasReplies ? answersTo : null,
  };
}

/** Which mails of a plan a call is about: all, only those to some people, or all but those. */
import { remindCommand as say } from "../../core/messages/en/remind-command";
import type { Mail } from "../../core/reminders/mail";
import { mailboxText } from "../../core/reminders/mailbox";
import { CallError } from "./call-error";

export interface PeopleOptions {
  only?: string[];
  exclude?: string[];
}

/** People by name or address, whatever their case. @throws CallError where a word fits nobody who would get a mail */
export function chosenMails(mails: readonly Mail[], { only, exclude = [] }: PeopleOptions): Mail[] {
  const unknown = [...(only ?? []), ...exclude].filter((word) => !mails.some((mail) => isTo(mail, word)));
  if (unknown.length > 0) {
    const known = [...new Set(mails.map(({ to }) => mailboxText(to)))];
    throw new CallError(say.nobodyOfThatName(unknown, known));
  }
  const isIn = (mail: Mail, words: readonly string[]) => words.some((word) => isTo(mail, word));
  return mails.filter((mail) => (only === undefined || isIn(mail, only)) && !isIn(mail, exclude));
}

function isTo({ to: { name, address } }: Mail, word: string): boolean {
  const plain = word.trim().toLowerCase();
  return plain === name.toLowerCase() || plain === address.toLowerCase();
}

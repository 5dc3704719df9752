/** The options of `okr remind`, and how their words are read. */
import { type Command, InvalidArgumentError } from "commander";
import { remindCommand as say } from "../../core/messages/en/remind-command";
import { commandLine } from "../../core/messages/en/command-line";
import { isEmailAddress } from "../../core/okr/email-address";
import type { PeopleOptions } from "./chosen-mails";
import { readDay, withJson } from "./options";

export interface RemindOptions extends PeopleOptions {
  json?: boolean;
  today?: string;
  dryRun?: boolean;
  show?: boolean;
  smtp?: string;
  from?: string;
  ca?: string;
  plainOnLoopback?: boolean;
  rate: number;
  limit?: number;
  retryAfter: number[];
  eml?: string;
  asSent?: boolean;
  /** true: all that are uncertain. */
  resendUncertain?: string[] | true;
  evenOnDayOff?: boolean;
  breakLock?: boolean;
  bookLink?: string;
}

/** Seconds after which what a server did not take for now is tried again: greylisting asks for minutes. */
const RETRY_AFTER = [60, 300, 900];
/** Mails a minute: what Exchange Online takes from one sender. https://learn.microsoft.com/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits */
const RATE = 30;

export function withRemindOptions(command: Command): Command {
  return withJson(command)
    .option("--dry-run", say.dryRun)
    .option("--show", say.show)
    .option("--smtp <url>", say.smtp)
    .option("--from <address>", say.from, readAddress)
    .option("--eml <folder>", say.eml)
    .option("--as-sent", say.asSent)
    .option("--only <person...>", say.only)
    .option("--exclude <person...>", say.exclude)
    .option("--resend-uncertain [key...]", say.resendUncertain)
    .option("--even-on-day-off", say.evenOnDayOff)
    .option("--limit <mails>", say.limit, readCount)
    .option("--rate <mails>", say.rate, readRate, RATE)
    .option("--retry-after <seconds...>", say.retryAfter, addSeconds, RETRY_AFTER)
    .option("--ca <file>", say.ca)
    .option("--plain-on-loopback", say.plainOnLoopback)
    .option("--book-link <url>", say.bookLink, readLink)
    .option("--break-lock", say.breakLock)
    .option("--today <day>", commandLine.today, readDay);
}

function readAddress(text: string): string {
  if (!isEmailAddress(text)) throw new InvalidArgumentError(say.badAddress(text));
  return text;
}

function readCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError(say.badCount(text));
  return count;
}

function readRate(text: string): number {
  const rate = Number(text);
  if (!(rate > 0 && rate <= 60_000)) throw new InvalidArgumentError(say.badCount(text));
  return rate;
}

/** The first one given takes the place of the default; 0 is none. */
function addSeconds(text: string, before: readonly number[]): number[] {
  const seconds = Number(text);
  if (!(seconds >= 0 && seconds <= 86_400)) throw new InvalidArgumentError(say.badCount(text));
  const own = before === RETRY_AFTER ? [] : before;
  return seconds === 0 ? [...own] : [...own, seconds];
}

function readLink(text: string): string {
  if (!/^https?:\/\/\S+$/i.test(text)) throw new InvalidArgumentError(say.badLink(text));
  return text;
}

/** What the step "Remind" knows and shows: it stays while people are at another step. */
import type { ReminderPlan } from "../../../core/reminders/reminder-plan";
import type { SendResult } from "../../../core/reminders/send-reminders";
import { keptState } from "../../shared/kept-state";

/** What became of a mail in this pane. */
export type ShownResult = SendResult | { key: string; state: "by-hand"; reason: null };

export interface RemindMemory {
  /** Null before the first, and where it could not be worked out. */
  plan: ReminderPlan | null;
  isUnread: boolean;
  /** The session's count of writes that the plan has seen. */
  writes: number;
  /** Keys of mails that the person leaves out. */
  leftOut: ReadonlySet<string>;
  /** By key. */
  results: ReadonlyMap<string, ShownResult>;
  /** Keys of uncertain mails that are to be sent again. */
  again: readonly string[];
  evenOnDayOff: boolean;
  words: string;
  /** Null where nothing is being sent. */
  sending: { done: number; all: number; stop: () => void } | null;
  /** How many mails can still be sent today; null: nobody knows. */
  quota: number | null;
}

export const remindMemory = keptState<RemindMemory>({
  plan: null,
  isUnread: false,
  writes: -1,
  leftOut: new Set(),
  results: new Map(),
  again: [],
  evenOnDayOff: false,
  words: "",
  sending: null,
  quota: null,
});

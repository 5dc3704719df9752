/** The reminders of a day, as a call asks for them. */
import { remind } from "../../core/commands/remind";
import { remindCommand as say } from "../../core/messages/en/remind-command";
import type { ReminderPlan } from "../../core/reminders/reminder-plan";
import { CallError } from "./call-error";
import type { RemindOptions } from "./remind-options";
import type { ReminderBook } from "./reminder-book";

/** The plan by the book; what is uncertain is in it where the call asks to send it again. */
export function planFor({ snapshot }: ReminderBook, options: RemindOptions, today: string): ReminderPlan {
  const { bookLink, resendUncertain } = options;
  const choices = {
    today,
    evenOnDayOff: options.evenOnDayOff ?? false,
    ...(bookLink !== undefined && { linkTo: () => bookLink }),
  };
  const plan = remind(snapshot, choices);
  if (resendUncertain === undefined) return plan;
  const uncertain = plan.nobody.flatMap(({ why, key }) => (why === "uncertain" && key !== null ? [key] : []));
  const again = resendUncertain === true ? uncertain : resendUncertain;
  const unknown = again.filter((key) => !uncertain.includes(key));
  if (unknown.length > 0) throw new CallError(say.notUncertain(unknown));
  return remind(snapshot, { ...choices, again });
}

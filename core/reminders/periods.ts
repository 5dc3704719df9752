/** The periods of reminders: a week or a month for owners, a month and a quarter of the fiscal year for reviews. */
import { cycleOf } from "../okr/cycle";
import { firstOfMonth } from "../okr/iso-day";
import type { Settings } from "../okr/settings";
import { addDays, lastWorkingDay, nextWorkingDay, weekdayOf } from "./calendar";
import type { Holidays } from "./calendar";

export interface Period {
  /** The same on every day of the period: the Monday of its week, "2026-02" or "FY2026-Q2". */
  id: string;
  /** ISO day on which its mails go out if somebody runs them then: the reminder weekday, or the next working day. */
  sendOn: string;
  /** The last day before the next period. */
  end: string;
  /** By when readers are asked to answer, from `today`'s view. */
  answerBy: string;
}

const weekdays: readonly Settings["reminderWeekday"][] = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
];

/**
 * A review is not sent later than this: with a weekly run and a holiday in its first week it still goes out, and a book that starts to send
 * reminders late in a month does not review the month before.
 */
const REVIEW_WITHIN_DAYS = 14;

type Calendar = Pick<Settings, "reminderWeekday" | "fiscalYearStart">;

/** The owners' period that `today` (ISO day) lies in. */
export function ownerPeriod(
  rhythm: "weekly" | "monthly",
  today: string,
  calendar: Calendar,
  holidays: Holidays,
): Period {
  return rhythm === "weekly" ? weekOf(today, calendar, holidays) : monthOf(today, calendar, holidays);
}

/** The month that is to be reviewed on `today`; null where it is too late for that. */
export function monthToReview(today: string, calendar: Calendar, holidays: Holidays): Period | null {
  const month = monthOf(today, calendar, holidays);
  return isInTime(today, month) ? month : null;
}

export interface Quarter extends Period {
  /** The quarter that has ended: "FY2026 Q2". */
  name: string;
}

/** The quarter that has ended and is to be reviewed on `today`; null where it is too late for that. */
export function quarterToReview(today: string, calendar: Calendar, holidays: Holidays): Quarter | null {
  const quarterAt = (day: string) => cycleOf(day, calendar.fiscalYearStart, "quarter");
  const current = quarterAt(today);
  const begun = firstWeekday(current.start, calendar) <= today;
  const { start, end } = begun ? current : quarterAt(addDays(current.start, -1));
  const nominal = firstWeekday(start, calendar);
  const { name } = quarterAt(addDays(start, -1));
  const next = firstWeekday(addDays(end, 1), calendar);
  const period = periodOf(name.replace(" ", "-"), nominal, next, today, holidays);
  return isInTime(today, period) ? { ...period, name } : null;
}

function weekOf(today: string, calendar: Calendar, holidays: Holidays): Period {
  const nominal = firstWeekday(addDays(today, -6), calendar);
  return periodOf(addDays(nominal, -weekdayOf(nominal)), nominal, addDays(nominal, 7), today, holidays);
}

function monthOf(today: string, calendar: Calendar, holidays: Holidays): Period {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const begins = (ahead: number): string => firstWeekday(firstOfMonth(year, month + ahead), calendar);
  const [nominal, next] = begins(0) <= today ? [begins(0), begins(1)] : [begins(-1), begins(0)];
  return periodOf(nominal.slice(0, 7), nominal, next, today, holidays);
}

function periodOf(id: string, nominal: string, next: string, today: string, holidays: Holidays): Period {
  const [inAWeek, soon] = [addDays(nominal, 6), addDays(today, 3)];
  return {
    id,
    sendOn: nextWorkingDay(nominal, holidays),
    end: addDays(next, -1),
    answerBy:
      lastWorkingDay(today, inAWeek > soon ? inAWeek : soon, holidays) ?? nextWorkingDay(today, holidays),
  };
}

/** The first reminder weekday from a day on. */
function firstWeekday(day: string, { reminderWeekday }: Calendar): string {
  return addDays(day, (weekdays.indexOf(reminderWeekday) - weekdayOf(day) + 7) % 7);
}

function isInTime(today: string, { sendOn }: Period): boolean {
  return today < addDays(sendOn, REVIEW_WITHIN_DAYS);
}

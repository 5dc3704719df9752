/** A key result is assessed from the first week of its cycle on. */
import { daysBetween } from "../../okr/iso-day";
import { NOT_ASSESSED_AFTER_DAYS } from "../../score/key-result-status";
import { isSettled } from "../checking-in/silence";
import { bookRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import type { KeyResultFacts } from "../engine/rule-book";
import { WHOLE_BOOK } from "../engine/rule";

export const rule = bookRule(
  {
    id: "never-assessed",
    group: "check-ins",
    level: "warning",
    title: "A key result is assessed from the first week of its cycle on",
    why: "Most objectives of governments are written once and never looked at again. Nobody knows whether these are on track.",
    source: "ClearPoint Strategy, open data (2026): 64.6 % of objectives are never assessed.",
    todo: "Add a row on the Check-ins sheet: the date, its ID and where it stands.",
    good: { keyResults: [{}], checkIns: [{ date: "2026-01-09", value: 39 }], today: "2026-01-12" },
    bad: { keyResults: [{}, {}], checkIns: [{ date: "2026-01-09", value: 39 }], today: "2026-01-12" },
  },
  ({ model, keyResults, asOf }) => {
    const silent = keyResults.filter((facts) => isOpenWithoutCheckIn(facts, asOf));
    const days = daysInto(model.settings.cycleStart, asOf);
    const hasCheckIns = keyResults.some(({ score }) => score.lastCheckIn !== null);
    if (!hasCheckIns && silent.length > 1 && days >= NOT_ASSESSED_AFTER_DAYS) {
      const seen = `None of the ${silent.length} open key results has a check-in, ${days} days into the cycle.`;
      const todo = "Ask each owner for a first check-in: a row on the Check-ins sheet with the date, the ID and the value.";
      return [{ table: "settings", row: 0, field: "cycleStart", about: WHOLE_BOOK, seen, todo }];
    }
    return silent.flatMap(({ row, keyResult: { title }, start }) => {
      const daysOpen = start > model.settings.cycleStart ? daysInto(start, asOf) : days;
      if (daysOpen < NOT_ASSESSED_AFTER_DAYS) return [];
      const seen = `${quoted(title)} has no check-in, ${daysOpen} days into its time.`;
      return [{ table: "keyResults", row, field: null, seen }];
    });
  },
); // prettier-ignore

function isOpenWithoutCheckIn(facts: KeyResultFacts, asOf: string): boolean {
  return facts.score.lastCheckIn === null && asOf <= facts.due && !isSettled(facts);
}

function daysInto(start: string, asOf: string): number {
  return daysBetween(start, asOf) ?? 0;
}

/** A goal for a year has points on the way, a quarter each. */
import { planWords } from "../../messages/en/convert";
import { daysBetween } from "../../okr/iso-day";
import type { KeyResult } from "../../okr/model";
import type { Defect } from "../engine/rule";
import { bookRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import type { KeyResultFacts, RuleBook } from "../engine/rule-book";
import { cycleDaysIn } from "../measuring/cycle-days";

export const rule = bookRule(
  {
    id: "quarterly-milestones",
    group: "key-results",
    level: "info",
    title: "A goal for a year has a point for each quarter",
    why: "With nothing to be reached before the year's end, a goal for a year is looked at when it is over.",
    source: "31 USC 1115(a)(5) and (b)(5): annual goals with quarterly milestones",
    todo: 'Write what is to be reached in each quarter into Notes ("Q1 40; Q2 35; Q3 25"), or make a key result for each quarter.',
    limit: { value: 100, means: "Days from start to due date above which a key result needs points on the way" },
    good: { keyResults: [{ due: "2026-06-30", notes: "Q3 30; Q4 15" }] },
    bad: { keyResults: [{ due: "2026-06-30" }] },
  },
  ({ objectives, words, model: { settings } }, days) => {
    const daysOf = cycleDaysIn(settings);
    return objectives.flatMap(({ objective, keyResults }): Defect[] => {
      const yearEnd = daysOf(objective).year.end;
      const long = keyResults.filter((facts) => runsLong(facts, days, yearEnd));
      if (long.length === 0) return [];
      const firstDue = new Map<string, string>();
      for (const { keyResult, due } of keyResults) {
        const key = measureKey(keyResult, words);
        if (due < (firstDue.get(key) ?? "9999")) firstDue.set(key, due);
      }
      return long
        .filter(({ keyResult, due }) => (firstDue.get(measureKey(keyResult, words)) ?? due) >= due)
        .map(({ row, keyResult, due }) => ({
          table: "keyResults", row, field: "notes", seen: `${quoted(keyResult.title)} runs until ${due}, with no point on the way.`,
        }));
    });
  },
); // prettier-ignore

/** Within the year, and with nothing noted on the way. What is due years away is said elsewhere. */
function runsLong({ keyResult, start, due }: KeyResultFacts, days: number, yearEnd: string): boolean {
  const { due: own, target, direction, notes } = keyResult;
  if (own === null || target === null || direction === "Maintain" || direction === "Milestone") return false;
  if (due > yearEnd || (daysBetween(start, due) ?? 0) <= days) return false;
  return notes === null || !(notes.includes(OTHER_PERIODS) || QUARTERS.test(notes));
}

/** The same measure due earlier is a point on the way: the same unit, and the words begin alike. */
function measureKey({ unit, title }: KeyResult, words: RuleBook["words"]): string {
  return `${unit ?? ""} ${words(title).slice(0, 4).join(" ")}`;
}

const OTHER_PERIODS = planWords.otherPeriods([]).trim();
const QUARTERS =
  /\bq[1-4]\b|\b(?:first|second|third|1st|2nd|3rd) quarter\b|\bquarterly\b|\bby (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

/** Key results fall due over the cycle: where all are due on its last day, nothing is known before it is too late. */
import type { Defect } from "../engine/rule";
import { bookRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import type { KeyResultFacts } from "../engine/rule-book";
import { cycleDaysIn } from "../measuring/cycle-days";
import { WHOLE_BOOK } from "../engine/rule";

export const rule = bookRule(
  {
    id: "all-due-last-day",
    group: "key-results",
    level: "info",
    title: "Not every key result is due on the cycle's last day",
    why: "Where everything is due on the last day, nothing tells on the way whether the objective will be reached.",
    source: "Google, OKR playbook: key results describe milestones on the way",
    todo: "Ask of each whether it could be reached earlier, and give those their own due date.",
    limit: { value: 3, means: "Key results from which on it is noticed" },
    good: { keyResults: [{ due: "2026-02-14" }, { due: "2026-03-31" }, { due: "2026-03-31" }] },
    bad: { keyResults: [{}, {}, {}] },
  },
  ({ keyResults, objectives, model: { settings } }, limit): Defect[] => {
    const daysOf = cycleDaysIn(settings);
    const isLast = ({ keyResult: { due }, objective }: KeyResultFacts): boolean =>
      due !== null && due === daysOf(objective).end;
    const [first] = keyResults;
    if (!first || keyResults.length < limit) return [];
    if (keyResults.every(isLast)) {
      const seen = `All ${keyResults.length} key results are due on their cycle's last day.`;
      return [{ table: "keyResults", row: first.row, field: "due", about: WHOLE_BOOK, seen }];
    }
    return objectives.flatMap(({ objective, keyResults: under }): Defect[] => {
      const [top] = under;
      if (!top || under.length < limit || !under.every(isLast)) return [];
      const seen = `All ${under.length} key results of ${quoted(objective.title)} are due on the cycle's last day.`;
      return [{ table: "keyResults", row: top.row, field: "due", about: objective.id, seen }];
    });
  },
);

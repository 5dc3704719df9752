/** A set that closed with everything reached was not ambitious. */
import { atLeast } from "../../score/at-least";
import { bookRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import type { KeyResultFacts } from "../engine/rule-book";
import { WHOLE_BOOK } from "../engine/rule";

export const rule = bookRule(
  {
    id: "too-easy",
    group: "check-ins",
    level: "info",
    title: "Not every key result of a set closes at 1.0",
    why: "A set that is reached throughout could have aimed higher: stretch key results are a success at 0.7.",
    source: "Mekari Talenta, OKR guide",
    todo: "Set the next targets higher, or add a stretch key result to each objective.",
    limit: { value: 3, means: "key results that a set has at least" },
    good: {
      keyResults: [{}, {}, {}],
      checkIns: [15, 15, 22].map((value, i) => ({ date: "2026-03-30", keyResultId: `O1.KR${i + 1}`, value })),
      today: "2026-04-02",
    },
    bad: {
      keyResults: [{}, {}, {}],
      checkIns: [15, 14, 15].map((value, i) => ({ date: "2026-03-30", keyResultId: `O1.KR${i + 1}`, value })),
      today: "2026-04-02",
    },
  },
  ({ objectives, keyResults, asOf }, fewest) => {
    const isEasy = (set: readonly KeyResultFacts[]): boolean =>
      set.length >= fewest && set.every(({ score, due }) => asOf > due && score.score !== null && atLeast(score.score, 1));
    if (objectives.length > 1 && isEasy(keyResults)) {
      const seen = `All ${keyResults.length} key results of this book closed at 1.0.`;
      return [{ table: "settings", row: 0, field: "cycle", about: WHOLE_BOOK, seen }];
    }
    return objectives
      .filter((facts) => isEasy(facts.keyResults))
      .map(({ row, objective: { title }, keyResults: { length } }) => {
        const seen = `All ${length} key results of ${quoted(title)} closed at 1.0.`;
        return { table: "objectives", row, field: null, seen };
      });
  },
); // prettier-ignore

/** At least one key result of an objective counts: weights that are all 0 leave nothing to score. */
import type { Defect } from "../engine/rule";
import { bookRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";

export const rule = bookRule(
  {
    id: "weights-all-zero",
    group: "key-results",
    level: "error",
    title: "At least one key result of an objective has a weight above 0",
    why: "A weight of 0 leaves a key result out. Where all are left out, the objective has no score.",
    source: "Edge case of Oslo kommune's OKR tracker",
    todo: "Type a weight above 0 for those that count, or leave Weight blank, which counts as 1.",
    good: { keyResults: [{ weight: 0 }, { weight: null }] },
    bad: { keyResults: [{ weight: 0 }, { weight: 0 }] },
  },
  ({ objectives }) =>
    objectives.flatMap(({ objective, keyResults }): Defect[] => {
      const [first] = keyResults;
      if (!first || !keyResults.every(({ keyResult }) => keyResult.weight === 0)) return [];
      const count = keyResults.length === 1 ? "The only key result" : `All ${keyResults.length} key results`;
      const seen = `${count} of ${quoted(objective.title)} ${keyResults.length === 1 ? "has" : "have"} the weight 0.`;
      return [{ table: "keyResults", row: first.row, field: "weight", about: objective.id, seen }];
    }),
);

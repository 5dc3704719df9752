/** An objective has more than a single key result: one number seldom says that an aim is reached. */
import { bookRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import { counted } from "../wording/counted";
import { isStandIn } from "../wording/is-stand-in";

export const rule = bookRule(
  {
    id: "too-few-key-results",
    group: "objectives",
    level: "warning",
    title: "An objective has enough key results to be told from a single number",
    why: "One number alone can be reached while the objective is missed: faster service, for example, that fewer people are satisfied with.",
    source: "ClearPoint Strategy and Mekari Talenta, guides to OKRs",
    todo: "Add a key result that shows another side of it: quality beside speed, or what residents say beside what is counted.",
    good: { keyResults: [{}, {}] },
    bad: { keyResults: [{}] },
  },
  ({ objectives, model }) => {
    const { minKeyResults } = model.settings;
    const parents = new Set(model.objectives.map(({ parent }) => parent));
    return objectives.flatMap(({ row, objective, keyResults: { length } }) => {
      if (length === 0 || length >= minKeyResults) return [];
      if (parents.has(objective.id) || isStandIn(objective)) return [];
      const seen = `${quoted(objective.title)} has ${counted(length, "key result")}; ${minKeyResults} are the least.`;
      return [{ table: "objectives", row, field: null, seen }];
    });
  },
); // prettier-ignore

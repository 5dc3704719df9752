/** One break for every rule about the book as a whole. */
import type { Settings } from "../../../core/okr/settings";
import { withKeyResult, withObjective } from "./breaker";
import type { Breaker } from "./breaker";

/** Settings that contradict each other, by the one that the finding is about. */
const contradictions: [about: keyof Settings, changes: Partial<Settings>][] = [
  ["cycleEnd", { cycleEnd: "2025-06-30" }],
  ["asOf", { asOf: "2025-06-30" }],
  ["atRiskGap", { atRiskGap: -0.05 }],
  ["minKeyResults", { minKeyResults: 5 }],
];

const leaks = ["write to jane.roe@example.gov", "call (555) 201-0199", "(check with Jane first)"];

export const bookBreakers: Record<string, Breaker> = {
  "launch-off-budget": (book, anyOf) => {
    const fiscalYearStart = anyOf([1, 4, 5, 6]);
    return { model: { ...book, settings: { ...book.settings, fiscalYearStart } }, about: "cycle" };
  },
  "settings-make-sense": (book, anyOf) => {
    const [about, changes] = anyOf(contradictions);
    return { model: { ...book, settings: { ...book.settings, ...changes } }, about };
  },
  publishable: (book, anyOf) => {
    const { id, title } = anyOf(book.objectives.filter((objective) => objective.public));
    const leak = anyOf(leaks);
    return anyOf([
      { model: withObjective(book, id, { owner: "Jane Roe" }), about: id },
      { model: withObjective(book, id, { title: `${title}, ${leak}` }), about: id },
      { model: withObjective(book, id, { why: leak }), about: id },
      { model: withKeyResult(book, `${id}.KR2`, { title: leak }), about: `${id}.KR2` },
    ]);
  },
};

/** One break for every rule about key results. */
import type { KeyResult } from "../../../core/okr/model";
import {
  anyKeyResult,
  valueAt,
  withCheckIns,
  withKeyResult,
  withKeyResultsOf,
  withMoreKeyResults,
} from "./breaker";
import type { Breaker } from "./breaker"; // prettier-ignore

const objectives = ["O1", "O2", "O3", "O4"];
const unmeasured: Partial<KeyResult> = { unit: null, baseline: null, target: null, direction: null };
const isShare = ({ unit }: KeyResult): boolean => unit === "%";

export const keyResultBreakers: Record<string, Breaker> = {
  "key-result-has-owner": anyKeyResult(() => ({ owner: null })),
  "key-result-has-baseline": anyKeyResult(() => ({ baseline: null })),
  "key-result-has-target": anyKeyResult(() => ({ target: null })),
  "key-result-has-due": anyKeyResult(() => ({ due: null })),
  "key-result-has-unit": anyKeyResult(({ title }, anyOf) => ({
    unit: null,
    title: anyOf([title, "Median time to permit"]),
  })),
  "key-result-is-measurable": anyKeyResult(() => ({
    ...unmeasured,
    title: "A city hall that residents like to visit",
  })),
  "key-result-is-vague": anyKeyResult((_, anyOf) => ({
    ...unmeasured,
    title: anyOf(["Improve collaboration", "Strengthen our culture of service"]),
  })),
  "key-result-is-activity": anyKeyResult((_, anyOf) => ({
    title: anyOf(["Hold 12 town halls", "Conduct three trainings", "Adopt the FY2027 budget by June 30"]),
    unit: "count",
    baseline: 0,
    target: 12,
    direction: "Increase",
  })),
  "key-result-is-kpi": anyKeyResult(() => ({
    title: "Maintain 95 % facility availability",
    unit: "%",
    baseline: null,
    target: 95,
    direction: "Maintain",
  })),
  "weak-verb": anyKeyResult((_, anyOf) => ({ title: `${anyOf(["Support", "Help", "Explore"])} 50 small firms with permits` })),
  "baseline-equals-target": anyKeyResult(({ baseline }) => ({ target: baseline })),
  "start-equals-due": anyKeyResult(({ due }) => ({ start: due })),
  "direction-contradicts-numbers": anyKeyResult(({ direction }) => ({
    direction: direction === "Increase" ? "Decrease" : "Increase",
  })),
  "relative-without-absolute": anyKeyResult(() => ({ relative: true, baseline: null, target: 25, unit: "%" })),
  "compound-key-result": anyKeyResult(({ title }) => ({ title: `${title} and raise satisfaction to 80 %` })),
  "mixed-units": anyKeyResult(({ baseline }) => ({ baseline: (baseline ?? 0) / 100 }), isShare),
  "due-outside-cycle": anyKeyResult((_, anyOf) => ({ due: anyOf(["2029-06-30", "2025-05-31"]) })),
  "due-in-past": (book, anyOf) => {
    const { id } = anyOf(book.keyResults);
    return { model: withCheckIns(withKeyResult(book, id, { due: "2025-08-10" }), id, []), about: id };
  },
  "all-due-last-day": (book, anyOf) => {
    const id = anyOf(objectives);
    return { model: withKeyResultsOf(book, id, () => ({ due: book.settings.cycleEnd })), about: id };
  },
  "quarterly-milestones": anyKeyResult(() => ({ due: "2026-06-30", notes: null })),
  "commitment-set": anyKeyResult(() => ({ commitment: null })),
  "challenging-target": (book, anyOf) => {
    const keyResult = anyOf(book.keyResults.filter(({ commitment }) => commitment === "Stretch"));
    const values = [{ date: "2025-08-04", value: valueAt(keyResult, 0.3) }, { date: "2025-08-15", value: valueAt(keyResult, 0.6) }];
    return { model: withCheckIns(book, keyResult.id, values), about: keyResult.id };
  },
  "duplicate-key-result": (book, anyOf) => {
    const { id, objectiveId, title } = anyOf(book.keyResults);
    const reworded = title.replace(/^Cut/, "Reduce").replace(/^Raise/, "Increase");
    return { model: withMoreKeyResults(book, id, [reworded]), about: `${objectiveId}.KR10` };
  },
  "data-source-named": anyKeyResult(() => ({ title: "Cut open cases from 90 to 60", dataSource: null })),
  "weight-sane": anyKeyResult((_, anyOf) => ({ weight: anyOf([-1, -0.1, -1000]) })),
  "weights-all-zero": (book, anyOf) => {
    const id = anyOf(objectives);
    return { model: withKeyResultsOf(book, id, () => ({ weight: 0 })), about: id };
  },
}; // prettier-ignore

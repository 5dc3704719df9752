/** The settings do not contradict each other. */
import type { Settings } from "../../okr/settings";
import type { Fault } from "../engine/rule";
import { bookRule } from "../engine/make-rule";

export const rule = bookRule(
  {
    id: "settings-make-sense",
    group: "book",
    level: "error",
    title: "The settings do not contradict each other",
    why: "Every score, status and reminder is worked out by them: one that cannot be makes all of these wrong.",
    source: "The definitions of scoring: a cycle has a length, and at risk lies below on track.",
    todo: "Mend one of the two on the Settings sheet.",
    good: { settings: { onTrackGap: -0.1, atRiskGap: -0.25, minKeyResults: 2, maxKeyResults: 4 } },
    bad: { settings: { onTrackGap: -0.25, atRiskGap: -0.1 } },
  },
  ({ model: { settings } }) =>
    contradictions(settings).map((fault) => ({ table: "settings", row: 0, ...fault })),
);

function contradictions(settings: Settings): Fault[] {
  const { cycleStart, cycleEnd, asOf, onTrackGap, atRiskGap, minKeyResults, maxKeyResults } = settings;
  const faults: Fault[] = [];
  if (cycleEnd <= cycleStart)
    faults.push({ field: "cycleEnd", seen: `The cycle ends on ${cycleEnd}, and starts on ${cycleStart}.` });
  else if (asOf !== null && asOf < cycleStart)
    faults.push({
      field: "asOf",
      seen: `The book is scored as of ${asOf}, before its cycle starts on ${cycleStart}.`,
      todo: "Leave the as-of date blank, which means today, or type a day from the cycle's start on.",
    });
  if (atRiskGap >= onTrackGap)
    faults.push({
      field: "atRiskGap",
      seen: `A key result is on track down to a gap of ${onTrackGap} and at risk down to ${atRiskGap}, which is not lower.`,
      todo: "Type a gap for at risk that is further below 0 than that for on track.",
    });
  if (minKeyResults > maxKeyResults)
    faults.push({
      field: "minKeyResults",
      seen: `An objective is to have at least ${minKeyResults} key results and at most ${maxKeyResults}.`,
    });
  return faults;
}

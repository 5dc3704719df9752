/** Everything that somebody should look at: what reading left open, and what the rules find. */
import { placeFinder } from "../book/place-of";
import type { TablePlaces } from "../book/place-of";
import { planFindings } from "../okr/from-plan/plan-findings";
import type { LedgerItem } from "../okr/ledger";
import type { BookModel } from "../okr/model";
import { runRules } from "../rules/engine/run-rules";
import { withWaivers } from "../rules/engine/waivers";
import { everyRule } from "../rules/every-rule";
import { asOfDay } from "../score/score-book";
import type { BookScores } from "../score/scores";
import { unscoredFindings } from "../score/unscored-findings";
import type { Finding } from "../workbook/finding";
import { worstFirst } from "../workbook/worst-first";
import { conversionFindings } from "./conversion-findings";
import type { PlanAndBook } from "./plan-and-book";

export interface EveryFinding {
  /** What could not be read, does not fit together, or waits for people to confirm. */
  ofReading: Finding[];
  /** What the rules find. */
  ofRules: Finding[];
  /** Both, worst first, with what people decided to live with marked. */
  all: Finding[];
}

/** `model`: what is looked at, as built or as it stands, with its `scores`; `places`: where its tables stand. */
export function everyFinding(
  read: PlanAndBook,
  model: BookModel,
  scores: BookScores,
  places: TablePlaces,
  ledgerItems: readonly LedgerItem[],
  today: string,
): EveryFinding {
  const ofReading = findingsOfReading(read, model, scores);
  const ofRules = runRules(everyRule, model, today, placeFinder(model, places, ledgerItems));
  const asOf = asOfDay(model.settings.asOf, today);
  return {
    ofReading,
    ofRules,
    all: worstFirst(withWaivers([...ofReading, ...ofRules], model.waivers, asOf)),
  };
}

/** What could not be read, does not fit together, or waits for people to confirm. */
export function findingsOfReading(
  { existing, reading, merged, ids, names }: PlanAndBook,
  model: BookModel,
  scores: BookScores,
): Finding[] {
  const others = [
    ...(existing?.problems ?? []),
    ...merged.findings,
    ...planFindings(reading.items, ids, model),
    ...unscoredFindings(model, scores, names.keyResults),
  ];
  return conversionFindings(reading.findings, others, model);
}

/** Converting a made-up plan, once and again, for the tests of merging. */
import { modelFromPlan } from "../../../core/okr/from-plan/model-from-plan";
import { emptyLedger, mergeBook } from "../../../core/okr/merge/merge-book";
import type { MergedBook } from "../../../core/okr/merge/merge-book";
import type { BookModel } from "../../../core/okr/model";
import type { Ledger, LedgerItem } from "../../../core/okr/ledger";
import { settingsFromPreset } from "../../../core/okr/presets";
import { madeReading } from "../from-plan/made-plan";
import type { MadeItem } from "../from-plan/made-plan";

const settings = settingsFromPreset("city", 7, "2026-02-15");

export interface ConvertedPlan extends MergedBook {
  /** Id in the book of each item of the plan, by its index. */
  ids: string[];
}

const noBook: BookModel = {
  objectives: [],
  keyResults: [],
  kpis: [],
  actions: [],
  people: [],
  checkIns: [],
  waivers: [],
  ruleChoices: [],
  reminders: [],
  settings,
};

export function converted(
  items: MadeItem[],
  book: BookModel = noBook,
  ledger: Ledger = emptyLedger,
  lost: LedgerItem["kind"][] = [],
): ConvertedPlan {
  const planned = modelFromPlan(madeReading(items), settings);
  const merged = mergeBook(planned.model, book, ledger, lost);
  return { ...merged, ids: planned.idOf.map((id) => merged.idOf.get(id ?? "") ?? "") };
}

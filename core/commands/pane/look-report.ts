/** What a look at a workbook reports: its sheets, the plan's items with their evidence, the book that stands in it, the settings. */
import type { PresetName } from "../../okr/presets";
import type { PlanMapping } from "../../plan/mapping/plan-mapping";
import type { ItemKind } from "../../plan/reading";
import type { CellRef } from "../../workbook/cells";
import type { Finding } from "../../workbook/finding";
import type { InspectedSheet } from "../inspect";

/** What the words or a column of the plan say about one field of an item. */
export interface Evidence {
  field: "owner" | "department" | "baseline" | "target" | "current" | "unit" | "direction" | "due" | "status";
  /** The value as people write it: "45 days", "30 June 2027". */
  shown: string;
  /** Where it stands; null where it follows from the wording as a whole. */
  at: CellRef | null;
  /** The words that say it, or the whole cell; empty where its colour says it. Null where `at` is. */
  words: string | null;
  /** Not stated but implied by the wording. */
  assumed: boolean;
}

/** What a key result needs to be scored or owned, and the plan does not say. */
export type PendingField = "owner" | "baseline" | "target" | "due";

export interface LookedItem {
  /** The book's id; null before a book is made. */
  id: string | null;
  kind: ItemKind;
  text: string;
  /** Texts of what it stands under; null where there is none. */
  goal: string | null;
  objective: string | null;
  source: CellRef;
  /** 0..1 */
  confidence: number;
  evidence: Evidence[];
  /** Of key results only. */
  pending: PendingField[];
  /** A person has set its kind; what it would be otherwise. */
  setByPerson: { readAs: ItemKind } | null;
}

/** Texts of the plan that people have told us to leave out: they can be taken back. */
export interface LeftOutItem {
  text: string;
  source: CellRef;
  readAs: ItemKind;
}

export interface BookGlance {
  cycle: string;
  objectives: number;
  keyResults: number;
  /** Objectives that name none. */
  withoutOwner: number;
  /** Key results without a check-in. */
  neverAssessed: number;
  /** Sheets of the book that somebody has deleted. */
  lostSheets: string[];
}

export interface LookedSettings {
  preset: PresetName;
  /** 1..12 */
  fiscalYearStart: number;
  /** Where the plan or the book says so; null: the default. */
  fiscalYearFrom: { at: CellRef; words: string } | "book" | "choice" | null;
  cycle: string;
  cycleStart: string;
  cycleEnd: string;
  /** Names of cycles to choose from: the year's before, of and after today, and their quarters. */
  cycles: string[];
}

export interface Look {
  /** The workbook's own sheets. */
  sheets: InspectedSheet[];
  /** Sheets of ours, in their order in the workbook. */
  bookSheets: string[];
  items: LookedItem[];
  leftOut: LeftOutItem[];
  /** Null where there is no book yet. */
  book: BookGlance | null;
  settings: LookedSettings;
  /** What a conversion would report of the reading. */
  findings: Finding[];
  /** Why nothing can be built from this workbook: a refusal that says what to do; null where it can. */
  refusal: string | null;
  /** What the choices and the book say on how the plan is to be read. Corrections start from it (`correct-mapping.ts`). */
  mapping: PlanMapping;
}

/** What was found in a workbook: the plan as it would be read, item by item with its evidence, and the book that stands in it already. */
import { readBook } from "../../book/read-book";
import type { BookReading } from "../../book/read-book";
import { readLedger } from "../../book/reading/read-ledger";
import type { SheetNames } from "../../book/sheet-names";
import { convertErrors } from "../../messages/en/convert";
import type { PresetName } from "../../okr/presets";
import type { PlanMapping } from "../../plan/mapping/plan-mapping";
import type { ItemKind } from "../../plan/reading";
import { scoreBook } from "../../score/score-book";
import type { CellRef } from "../../workbook/cells";
import type { Finding } from "../../workbook/finding";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { ConvertError } from "../convert-error";
import { findingsOfReading } from "../every-finding";
import { inspectedSheet } from "../inspect";
import type { InspectedSheet } from "../inspect";
import { mergePlanAndBook, readWorkbook, refuseWithoutPlan } from "../plan-and-book";
import type { WorkbookReading } from "../plan-and-book";
import { refuseBadChoices, refuseUnreadableBook, takenNames } from "../refusals";
import { leftOutItems, lookedItems } from "./looked-items";
import { lookedSettings } from "./looked-settings";
import type { PaneContext, PaneOutcome } from "./pane-outcome";
import type { PlanChoices } from "./plan-choices";

export type LookInput = PlanChoices;

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

/**
 * Never refuses a workbook, whatever stands in it: `refusal` says why nothing can be built.
 * @throws ConvertError where a choice or the day makes no sense
 */
export function look(snapshot: WorkbookSnapshot, input: LookInput, context: PaneContext): PaneOutcome<Look> {
  const choices = { ...input, ...context };
  refuseBadChoices(choices);
  const found = readBook(snapshot);
  const unreadable = refusalOf(() => refuseUnreadableBook(snapshot, found));
  const existing = unreadable === null ? found : null;
  const read = readWorkbook(snapshot, existing, choices);
  const whole = mergePlanAndBook(read, choices);
  const { model } = whole.merged;
  const { reading } = read;
  const ours = new Set((found ?? readLedger(snapshot))?.ledger.sheets ?? []);
  const report: Look = {
    sheets: reading.sheets.filter(({ name }) => !ours.has(name)).map(inspectedSheet),
    bookSheets: snapshot.sheets.map(({ name }) => name).filter((name) => ours.has(name)),
    items: lookedItems(reading, existing ? whole.ids : []),
    leftOut: leftOutItems(reading),
    book: existing && glanceAt(existing, read.names, context.today),
    settings: lookedSettings(whole, input, context.today),
    findings: findingsOfReading(whole, model, scoreBook(model, context.today)),
    refusal: unreadable ?? refusalToBuild(snapshot, read),
    mapping: everythingSaid(input.mapping, reading.mappings.keep),
  };
  return { report, write: null };
}

function refusalToBuild(
  snapshot: WorkbookSnapshot,
  { reading, ledger, names }: WorkbookReading,
): string | null {
  if (reading.items.length === 0) return refusalOf(() => refuseWithoutPlan(reading, ledger));
  const taken = takenNames(snapshot, ledger, names);
  return taken.length === 0 ? null : convertErrors.sheetsTaken(taken);
}

function refusalOf(refuse: () => void): string | null {
  try {
    refuse();
    return null;
  } catch (error) {
    if (error instanceof ConvertError) return error.message;
    throw error;
  }
}

function glanceAt({ model, lost }: BookReading, names: SheetNames, today: string): BookGlance {
  const { objectives, keyResults, settings } = model;
  return {
    cycle: settings.cycle,
    objectives: objectives.length,
    keyResults: keyResults.length,
    withoutOwner: objectives.filter(({ owner }) => owner === null).length,
    neverAssessed: scoreBook(model, today).keyResults.filter(({ lastCheckIn }) => lastCheckIn === null)
      .length,
    lostSheets: lost.map((key) => names[key]),
  };
}

/** What is given comes first, and stays also where it settles nothing: it may take back what the book has kept. */
function everythingSaid(given: PlanMapping | undefined, keep: PlanMapping): PlanMapping {
  if (!given) return keep;
  return {
    version: keep.version,
    sheets: onceEach([...given.sheets, ...keep.sheets]),
    tables: onceEach([...given.tables, ...keep.tables]),
    columns: onceEach([...given.columns, ...keep.columns]),
    kinds: onceEach([...given.kinds, ...keep.kinds]),
  };
}

/** What is kept of an entry is the entry itself, or a later one of the same place that says the same. */
function onceEach<Entry>(entries: readonly Entry[]): Entry[] {
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()];
}

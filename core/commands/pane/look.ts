/** What was found in a workbook: the plan as it would be read, item by item with its evidence, and the book that stands in it already. */
import { readBook } from "../../book/read-book";
import type { BookReading } from "../../book/read-book";
import { readLedger } from "../../book/reading/read-ledger";
import type { SheetNames } from "../../book/sheet-names";
import { convertErrors } from "../../messages/en/convert";
import type { PlanMapping } from "../../plan/mapping/plan-mapping";
import { scoreBook } from "../../score/score-book";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { ConvertError } from "../convert-error";
import { findingsOfReading } from "../every-finding";
import { inspectedSheet } from "../inspect";
import { mergePlanAndBook, readWorkbook, refuseWithoutPlan } from "../plan-and-book";
import type { WorkbookReading } from "../plan-and-book";
import { refuseBadChoices, refuseUnreadableBook, takenNames } from "../refusals";
import type { BookGlance, Look } from "./look-report";
import { leftOutItems, lookedItems } from "./looked-items";
import { lookedSettings } from "./looked-settings";
import type { PaneContext, PaneOutcome } from "./pane-outcome";
import type { PlanChoices } from "./plan-choices";

export type {
  Evidence,
  PendingField,
  LookedItem,
  LeftOutItem,
  BookGlance,
  LookedSettings,
  Look,
} from "./look-report";

export type LookInput = PlanChoices;

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

/** What every sheet of the book is built from. */
import type { Ledger, LedgerItem } from "../okr/ledger";
import type { BookModel } from "../okr/model";
import { emptyMapping } from "../plan/mapping/plan-mapping";
import type { PlanMapping } from "../plan/mapping/plan-mapping";
import type { BookScores } from "../score/scores";
import type { DateSystem } from "../workbook/dates";
import type { Finding } from "../workbook/finding";
import type { KeptCells } from "./keeping/kept-cells";
import type { BookLayout } from "./layout";
import { layoutOf } from "./layout";
import { namesInWorkbook } from "./sheet-names";
import type { SheetNames } from "./sheet-names";

export interface BookContent {
  model: BookModel;
  /** Of the same model: what the formulas give today. */
  scores: BookScores;
  ledger: Ledger;
  findings: readonly Finding[];
  /** ISO day. */
  today: string;
  /** Of the workbook that the book goes into; absent: 1900. */
  dateSystem?: DateSystem;
  /** What people named sheets of ours. */
  names?: Partial<SheetNames>;
  /** What people put on them beside the model. */
  kept?: KeptCells;
  /** How people want the plan read. */
  mapping?: PlanMapping;
  /** Settings that `_okr` is to remember as those of the last build; absent: the model's. */
  settingsWhenBuilt?: Readonly<Record<string, unknown>>;
  /** Sheets of the workbook's own. */
  planSheets?: readonly string[];
}

/** The content with what all sheets need to know about each other. */
export interface Book {
  model: BookModel;
  scores: BookScores;
  ledger: Ledger;
  findings: readonly Finding[];
  dates: DateSystem;
  layout: BookLayout;
  ledgerItems: ReadonlyMap<string, LedgerItem>;
  mapping: PlanMapping;
  settingsWhenBuilt: Readonly<Record<string, unknown>>;
  planSheets: ReadonlySet<string>;
}

export function bookOf(content: BookContent): Book {
  const { model, scores, ledger, findings } = content;
  return {
    model,
    scores,
    ledger,
    findings,
    dates: content.dateSystem ?? 1900,
    layout: layoutOf(model, namesInWorkbook(content.names ?? {})),
    ledgerItems: new Map(ledger.items.map((item) => [item.id, item])),
    mapping: content.mapping ?? emptyMapping,
    settingsWhenBuilt: content.settingsWhenBuilt ?? model.settings,
    planSheets: new Set(content.planSheets),
  };
}

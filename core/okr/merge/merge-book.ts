/** Converting again: brings a book up to date with its plan without losing what people typed. */
import type { Finding } from "../../workbook/finding";
import { idGiver, withSeenIds } from "../ids";
import { LEDGER_FORMAT_VERSION } from "../ledger";
import type { Ledger, LedgerItem } from "../ledger";
import type { BookModel, KeyResult } from "../model";
import type { UnreadEntries } from "../unread-entries";
import { identify } from "./identify";
import { mergeFindings } from "./merge-findings";
import { mergePeople } from "./merge-people";
import { mergeRows } from "./merge-rows";
import type { MergeChanges, MergedRows } from "./merge-rows";
import type { MergeableKind, MergeableRow } from "./mergeable-kinds";
import { actionKind, keyResultKind, kpiKind, objectiveKind } from "./mergeable-kinds";
import { sameValue } from "./merge-fields";

export interface MergedBook {
  model: BookModel;
  ledger: Ledger;
  /** Ids in the planned model → ids in the book. */
  idOf: ReadonlyMap<string, string>;
  changes: MergeChanges;
  findings: Finding[];
}

/** The ledger of a workbook that has no book yet. */
export const emptyLedger: Ledger = {
  formatVersion: LEDGER_FORMAT_VERSION,
  sheets: [],
  highest: {},
  items: [],
};

/**
 * For each field: the plan changed and the book did not: the plan's value; the book changed: the book's; both: the book's, and a
 * finding with both. Rows that people added are kept, rows that the plan dropped are kept and marked, ids are never used again.
 * With an empty book and ledger the result is the planned model itself. Settings, check-ins and the reminder ledger are the book's. `lost`: the kinds whose
 * whole sheet is gone from the workbook. `unread`: what people typed into fields that cannot hold it is theirs like any other edit.
 */
export function mergeBook(
  planned: BookModel,
  book: BookModel,
  ledger: Ledger,
  lost: readonly LedgerItem["kind"][] = [],
  unread: UnreadEntries = new Map(),
): MergedBook {
  const ids = idGiver(withSeenIds(ledger.highest, idsIn(book, ledger)));
  const idOf = new Map<string, string>();
  const inBook = (plannedId: string | null): string | null =>
    plannedId === null ? null : (idOf.get(plannedId) ?? plannedId);

  /** `relate` refers to rows of the same kind, which have their ids by then. */
  function merge<Row extends MergeableRow>(
    kind: MergeableKind<Row>,
    rows: readonly Row[],
    bookRows: readonly Row[],
    nextId: (row: Row) => string,
    relate: (row: Row) => Row = (row) => row,
  ): MergedRows<Row> {
    const ledgerItems = itemsOf(ledger, kind.kind);
    const { ids: given, known } = identify(kind, rows, ledgerItems, nextId);
    rows.forEach((row, i) => idOf.set(row.id, given[i] ?? row.id));
    const withIds = rows.map((row, i) => relate({ ...row, id: given[i] ?? row.id }));
    const sheetIsLost = lost.includes(kind.kind);
    return mergeRows(kind, { planned: withIds, known, bookRows, ledgerItems, sheetIsLost, unread });
  }

  const objectives = merge(objectiveKind, planned.objectives, book.objectives, ids.objective, (row) => ({
    ...row,
    parent: inBook(row.parent),
  }));
  const plannedKeyResults = planned.keyResults.map((row) => ({
    ...row,
    objectiveId: inBook(row.objectiveId) ?? row.objectiveId,
  }));
  const keyResults = merge(keyResultKind, plannedKeyResults, book.keyResults, (row) =>
    ids.keyResult(row.objectiveId),
  );
  const kpis = merge(kpiKind, planned.kpis, book.kpis, ids.kpi);
  const plannedActions = planned.actions.map((row) => ({ ...row, supports: inBook(row.supports) }));
  const actions = merge(actionKind, plannedActions, book.actions, ids.action);
  const people = mergePeople(planned.people, book.people, itemsOf(ledger, "person"), lost.includes("person"));

  const parts = [objectives, keyResults, kpis, actions];
  const changes = allChanges(parts.map((part) => part.changes));
  const ledgerItems = [...parts.flatMap((part) => part.ledgerItems), ...people.ledgerItems];
  return {
    model: {
      objectives: objectives.rows,
      keyResults: withAssumedBaselines(
        keyResults.rows,
        new Map(planned.keyResults.map((row) => [inBook(row.id) ?? row.id, row])),
      ),
      kpis: kpis.rows,
      actions: actions.rows,
      people: people.people,
      checkIns: book.checkIns,
      reminders: book.reminders,
      waivers: book.waivers,
      ruleChoices: book.ruleChoices,
      settings: book.settings,
    },
    ledger: {
      formatVersion: LEDGER_FORMAT_VERSION,
      sheets: ledger.sheets,
      highest: ids.highest(),
      items: ledgerItems,
    },
    idOf,
    changes,
    findings: mergeFindings(changes, ledgerItems),
  };
}

function itemsOf(ledger: Ledger, kind: LedgerItem["kind"]): LedgerItem[] {
  return ledger.items.filter((item) => item.kind === kind);
}

function idsIn(book: BookModel, ledger: Ledger): string[] {
  const rows = [...book.objectives, ...book.keyResults, ...book.kpis, ...book.actions];
  return [...rows.map(({ id }) => id), ...ledger.items.map(({ id }) => id)];
}

/** A baseline is assumed as long as it is the one that the plan's wording implies, and nobody has confirmed it. */
function withAssumedBaselines(
  rows: readonly KeyResult[],
  planned: ReadonlyMap<string, KeyResult>,
): KeyResult[] {
  return rows.map((row) => {
    const plan = planned.get(row.id);
    if (!plan) return row;
    return { ...row, baselineAssumed: row.baselineAssumed && sameValue(plan.baseline, row.baseline) };
  });
}

function allChanges(parts: readonly MergeChanges[]): MergeChanges {
  return {
    added: parts.flatMap(({ added }) => added),
    updated: parts.flatMap(({ updated }) => updated),
    conflicts: parts.flatMap(({ conflicts }) => conflicts),
    gone: parts.flatMap(({ gone }) => gone),
    deleted: parts.flatMap(({ deleted }) => deleted),
  };
}

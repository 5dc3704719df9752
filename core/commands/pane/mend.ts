/** Mends findings from the pane: applies single fixes, waives findings, and takes waivers back. */
import { buildBook } from "../../book/build-book";
import { placesAsBuilt } from "../../book/place-of";
import { paneMending, paneRefusals } from "../../messages/en/pane-checks";
import type { Finding } from "../../workbook/finding";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { checkedModel, contentWith, standingBook } from "../standing-book";
import { checkOptions, checkReport } from "./check";
import type { CheckReport } from "./check";
import { mendedModel } from "./mended-model";
import type { MendInput } from "./mended-model";
import type { PaneContext, PaneOutcome } from "./pane-outcome";
import { noChoices } from "./plan-choices";
import { ticketOf } from "./undo";
import type { UndoTicket } from "./undo";

export type { MendInput } from "./mended-model";

export interface MendReport {
  /** Findings that were mended as asked. */
  done: Finding[];
  /** Those that could not be, because the book has changed meanwhile. */
  left: Finding[];
  check: CheckReport;
  /** Null where nothing could be mended, so that nothing was written. */
  undo: UndoTicket | null;
}

/** @throws ConvertError where there is no whole book, or a waiver has no reason or no good day */
export function mendFromPane(
  snapshot: WorkbookSnapshot,
  input: MendInput,
  context: PaneContext,
): PaneOutcome<MendReport> {
  const options = checkOptions(noChoices, context);
  const book = standingBook(snapshot, options, paneRefusals);
  const { read, existing, today } = book;
  const before = checkedModel(read, book.model, existing.places, today);
  const { model, done, left } = mendedModel(before, input);
  if (done.length === 0) {
    const check = checkReport(before, { isBook: true }, options);
    return { report: { done, left, check, undo: null }, write: null };
  }
  const after = checkedModel(read, model, placesAsBuilt(model, read.names), today);
  const patch = { ...buildBook(contentWith(book, after)), show: null };
  const write = { patch, previousSheets: existing.ledger.sheets };
  return {
    report: {
      done,
      left,
      check: checkReport(after, { isBook: true }, options),
      undo: ticketOf(paneMending.does[input.do](done.length), snapshot, write),
    },
    write,
  };
}

/** The very hidden `_okr` sheet: what converting again needs to tell what the plan changed from what people changed. */
import { LEDGER_FORMAT_VERSION } from "../okr/ledger";
import type { LedgerItem } from "../okr/ledger";
import type { CellValue } from "../workbook/cells";
import type { SheetSpec } from "../workbook/patch";
import type { Book } from "./book";
import { hiddenSheet } from "./hidden-sheet";
import { CHARACTERS_A_CELL, LEDGER_MARK, ledgerHeaders, ledgerRecords } from "./ledger-rows";
import { sheetNames } from "./sheet-names";

/** `sheets`: the names of all sheets that this build makes. */
export function ledgerSheet(book: Book, sheets: readonly string[]): SheetSpec {
  const { ledger, model } = book;
  const rows: CellValue[][] = [
    [...ledgerHeaders],
    [ledgerRecords.format, LEDGER_MARK, LEDGER_FORMAT_VERSION],
    ...sheets.map((name) => [ledgerRecords.sheet, name]),
    ...Object.entries(ledger.highest).map(([prefix, n]) => [ledgerRecords.highest, prefix, n]),
    ...Object.entries(model.settings).map(([key, value]) => [
      ledgerRecords.setting,
      key,
      JSON.stringify(value),
    ]),
    ...ledger.items.map(itemRow),
  ];
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return hiddenSheet(
    sheetNames.ledger,
    Array.from({ length: widest }, () => ({ width: 14, style: "raw" })),
    rows.map((row) => row.map((value) => (value === null ? null : { value }))),
  );
}

function itemRow({ id, kind, source, gone, imported }: LedgerItem): CellValue[] {
  const place = source ? [source.sheet, source.cell, source.text] : [null, null, null];
  return [ledgerRecords.item, id, kind, ...place, gone ? "gone" : null, ...chunks(JSON.stringify(imported))];
}

function chunks(json: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < json.length; at += CHARACTERS_A_CELL) parts.push(json.slice(at, at + CHARACTERS_A_CELL));
  return parts;
} // prettier-ignore

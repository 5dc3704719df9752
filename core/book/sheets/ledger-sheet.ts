/** The very hidden `_okr` sheet: what converting again needs to tell what the plan changed from what people changed. */
import { LEDGER_FORMAT_VERSION } from "../../okr/ledger";
import type { LedgerItem } from "../../okr/ledger";
import { mappingParts } from "../../plan/mapping/plan-mapping";
import type { CellValue } from "../../workbook/cells";
import { quoteSheetName } from "../../workbook/a1";
import type { CellSpec, SheetSpec } from "../../workbook/patch";
import type { Book } from "../book";
import { hiddenSheet } from "./hidden-sheet";
import { CHARACTERS_A_CELL, LEDGER_MARK, ledgerHeaders, ledgerRecords } from "../columns/ledger-rows";
import type { SheetKey } from "../sheet-names";

/** `sheets`: all sheets that this build makes. */
export function ledgerSheet(book: Book, sheets: readonly SheetKey[]): SheetSpec {
  const { ledger, settingsWhenBuilt } = book;
  const rows: (CellValue | CellSpec)[][] = [
    [...ledgerHeaders],
    [ledgerRecords.format, LEDGER_MARK, LEDGER_FORMAT_VERSION],
    ...sheets.map((key) => sheetRow(key, book.layout.names[key])),
    ...Object.entries(ledger.highest).map(([prefix, n]) => [ledgerRecords.highest, prefix, n]),
    ...Object.entries(settingsWhenBuilt).map(([key, value]) => [
      ledgerRecords.setting,
      key,
      JSON.stringify(value),
    ]),
    ...mappingRows(book),
    ...ledger.items.map(itemRow),
  ];
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return hiddenSheet(
    book.layout.names.ledger,
    Array.from({ length: widest }, () => ({ width: 14, style: "raw" })),
    rows.map((row) =>
      row.map((cell) => (cell === null || typeof cell === "object" ? cell : { value: cell })),
    ),
  );
}

function sheetRow(key: SheetKey, name: string): (CellValue | CellSpec)[] {
  return [ledgerRecords.sheet, name, key, followed(name)];
}

/** A formula names the sheet, so every host writes its new name there when somebody renames it. */
function followed(sheet: string): CellSpec {
  return { value: 1, formula: `=ROW(${quoteSheetName(sheet)}!$A$1)`, style: "plain" };
}

/** A sheet that is gone may come back: what was said about it is kept, without a formula that would break the file. */
function mappingRows({ mapping, planSheets }: Book): (CellValue | CellSpec)[][] {
  return mappingParts.flatMap((part) =>
    mapping[part].map(({ sheet, ...entry }) => [
      ledgerRecords.mapping,
      part,
      planSheets.has(sheet) ? followed(sheet) : null,
      sheet,
      null,
      null,
      null,
      ...chunks(JSON.stringify(entry)),
    ]),
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

/** The Findings sheet: what somebody should look at, worst first, with a link to the cell, under a summary. */
import { findingLevels } from "../../messages/en/book";
import { findingsSheet as texts } from "../../messages/en/rules-sheet";
import type { CellSpec, SheetSpec } from "../../workbook/patch";
import type { Book } from "../book";
import { findingColumns } from "../columns/findings-columns";
import type { FindingColumn } from "../columns/findings-columns";
import { toCell } from "../columns/entry-cells";
import { day } from "../columns/entry";
import { findingRows, shownCell } from "../findings/finding-rows";
import type { FindingRow } from "../findings/finding-rows";
import { columnBlock } from "../layout";
import { palette } from "../looks/palette";
import { levelFormats } from "../looks/status-formats";
import { tableSheet } from "./table-sheet";

export function findingsSheet(book: Book): SheetSpec {
  const rows = findingRows(book.findings, book.model.waivers);
  const level = columnBlock<FindingColumn>(findingColumns, "level", rows.length);
  return tableSheet<FindingColumn>({
    sheet: "findings",
    name: book.layout.names.findings,
    tabColor: palette.quiet,
    columns: findingColumns,
    items: rows.map((row) => ({
      level: row.level,
      rule: row.rule,
      about: row.about,
      sheet: row.sheet,
      cell: linkToCell(row),
      seen: row.seen,
      why: row.why,
      todo: row.todo,
      fix: row.fix,
      waivedBecause: row.waiver?.reason ?? null,
      waivedBy: row.waiver?.by ?? null,
      waivedUntil: toCell(day, row.waiver?.until ?? null, book.dates),
    })),
    spareRows: 0,
    frozenColumns: 0,
    conditionalFormats: levelFormats(level, findingLevels, [texts.waived, texts.gone]),
    organisation: book.model.settings.organisation,
  });
}

function linkToCell(row: FindingRow): CellSpec | null {
  const { sheet, cell } = row;
  if (sheet === "") return null;
  return { value: shownCell(row), link: { sheet, cell: cell ?? "A1" } };
}

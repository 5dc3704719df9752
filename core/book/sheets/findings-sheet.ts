/** The Findings sheet: what somebody should look at, worst first, with a link to the cell. */
import { findingLevels } from "../../messages/en/book";
import type { CellSpec, SheetSpec } from "../../workbook/patch";
import type { Finding } from "../../workbook/finding";
import { worstFirst } from "../../workbook/worst-first";
import type { Book } from "../book";
import { findingColumns } from "../columns/findings-columns";
import { columnBlock } from "../layout";
import { palette } from "../looks/palette";
import { levelFormats } from "../looks/status-formats";
import { tableSheet } from "./table-sheet";

type FindingColumn = (typeof findingColumns)[number]["key"];

export function findingsSheet(book: Book): SheetSpec {
  const findings = worstFirst(book.findings);
  return tableSheet<FindingColumn>({
    sheet: "findings",
    name: book.layout.names.findings,
    tabColor: palette.quiet,
    columns: findingColumns,
    items: findings.map((finding) => ({
      level: findingLevels[finding.level],
      rule: finding.rule,
      sheet: finding.sheet,
      cell: linkToCell(finding),
      seen: finding.seen,
      why: finding.why,
      todo: finding.todo,
    })),
    spareRows: 0,
    frozenColumns: 0,
    conditionalFormats: levelFormats(
      columnBlock<FindingColumn>(findingColumns, "level", findings.length),
      findingLevels,
    ),
    organisation: book.model.settings.organisation,
  });
}

/** What stands in the column Cell. */
export function shownCell(cell: string | null): string {
  return cell ?? "sheet";
}

function linkToCell({ sheet, cell }: Finding): CellSpec | null {
  if (sheet === "") return null;
  return { value: shownCell(cell), link: { sheet, cell: cell ?? "A1" } };
}

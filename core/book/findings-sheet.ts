/** The Findings sheet: what somebody should look at, worst first, with a link to the cell. */
import { findingLevels } from "../messages/en/book";
import type { CellSpec, SheetSpec } from "../workbook/patch";
import type { Finding } from "../workbook/finding";
import type { Book } from "./book";
import { findingColumns } from "./findings-columns";
import { columnBlock } from "./layout";
import { palette } from "./palette";
import { levelFormats } from "./status-formats";
import { tableSheet } from "./table-sheet";

type FindingColumn = (typeof findingColumns)[number]["key"];

const worstFirst: readonly Finding["level"][] = ["error", "warning", "info"];

export function findingsSheet(book: Book): SheetSpec {
  const findings = worstFirst.flatMap((level) => book.findings.filter((finding) => finding.level === level));
  return tableSheet<FindingColumn>({
    sheet: "findings",
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

function linkToCell({ sheet, cell }: Finding): CellSpec | null {
  if (sheet === "") return null;
  return { value: cell ?? "sheet", link: { sheet, cell: cell ?? "A1" } };
}

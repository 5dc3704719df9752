/** What a row should say and does not, and what it says that cannot be read. */
import { readingFindings } from "../../messages/en/reading";
import type { FindingText } from "../../messages/en/convert";
import type { Finding } from "../../workbook/finding";
import { cellAddress } from "../../workbook/a1";
import type { PlanItem, Source } from "../reading";
import { scalesDiffer } from "./measured-item";
import type { NumberProblem } from "./number-at";
import type { RowFacts } from "./row-facts";
import type { TableContext } from "./table-context";

export type FindingSink = (finding: Finding) => void;

/** A finding about a cell. */
export function findingAt(
  level: Finding["level"],
  rule: string,
  place: Pick<Source, "sheet"> & { cell: string | null },
  text: FindingText,
): Finding {
  return { level, rule, sheet: place.sheet, cell: place.cell, ...text };
}

export function itemFindings(
  context: TableContext,
  item: PlanItem,
  facts: RowFacts,
  problems: NumberProblem[],
  report: FindingSink,
): void {
  const place = item.text.source;
  const text = item.text.value;
  const { columns } = context;
  if (item.owner === null && facts.ownerIsNobody) {
    const cell = columns.owner[0] ? cellAddress(rowOf(place.cell), columns.owner[0].column) : place.cell;
    const said = columns.owner[0]
      ? (context.cells.at(rowOf(place.cell), columns.owner[0].column)?.text.trim() ?? "")
      : "";
    report(
      findingAt(
        "warning",
        "owner-is-nobody",
        { sheet: place.sheet, cell },
        readingFindings.ownerIsNobody(said),
      ),
    );
  } else if (item.owner === null && columns.owner.length > 0) {
    report(findingAt("warning", "no-owner", place, readingFindings.noOwner(text)));
  }
  for (const { rule, cell } of problems) {
    const at = { sheet: place.sheet, cell: cellAddress(cell.row, cell.column) };
    const shown = cell.text.trim();
    if (rule === "mangled-date") report(findingAt("warning", rule, at, readingFindings.mangledDate(shown)));
    else if (rule === "cell-error") report(findingAt("warning", rule, at, readingFindings.cellError(shown)));
    else report(findingAt("warning", rule, at, readingFindings.targetNotRead(shown)));
  }
  if (facts.dueCell?.type === "not-read" && facts.dueSource) {
    const at = { sheet: place.sheet, cell: cellAddress(facts.dueSource.row, facts.dueSource.column) };
    report(findingAt("info", "due-not-read", at, readingFindings.dueNotRead(facts.dueSource.text.trim())));
  }
  if (item.kind !== "key-result" && item.kind !== "kpi") return;
  if (item.target === null && item.targetText === null && problems.length === 0) {
    report(findingAt("warning", "no-target", place, readingFindings.noTarget(text)));
  }
  if (item.baseline && item.target && scalesDiffer(item)) {
    const [baseline, target] = [item.baseline.source.text.trim(), item.target.source.text.trim()];
    report(
      findingAt(
        "warning",
        "scales-differ",
        item.target.source,
        readingFindings.scalesDiffer(baseline, target),
      ),
    );
  }
  if (item.kind === "key-result" && item.baseline === null && item.baselineText === null) {
    report(findingAt("info", "no-baseline", place, readingFindings.noBaseline(text)));
  }
}

function rowOf(cell: string): number {
  return Number(cell.replace(/^[A-Z]+/i, "")) - 1;
}

/** The rows of the Findings sheet: what counts, worst first; then what people decided to live with; then what that has become. */
import { findingsSheet as texts } from "../../messages/en/rules-sheet";
import { findingLevels } from "../../messages/en/book";
import type { Waiver } from "../../okr/rule-choices";
import { aboutOfFinding, waiverKey } from "../../rules/engine/waivers";
import type { Finding } from "../../workbook/finding";
import { worstFirst } from "../../workbook/worst-first";

export interface FindingRow {
  /** What stands in the column Level. */
  level: string;
  rule: string;
  about: string;
  sheet: string;
  /** A1; null for a whole sheet. */
  cell: string | null;
  seen: string;
  why: string;
  todo: string;
  fix: string | null;
  /** What people typed into the last columns, also where it holds no longer. */
  waiver: Waiver | null;
}

export function findingRows(findings: readonly Finding[], waivers: readonly Waiver[]): FindingRow[] {
  const byKey = new Map(waivers.map((waiver) => [waiverKey(waiver.rule, waiver.about), waiver]));
  const used = new Set<Waiver>();
  const rowOf = (finding: Finding): FindingRow => {
    const waiver = byKey.get(waiverKey(finding.rule, aboutOfFinding(finding))) ?? null;
    if (waiver) used.add(waiver);
    const { rule, about = "", sheet, cell, seen, why, todo, fix } = finding;
    const level = finding.waived ? texts.waived : findingLevels[finding.level];
    return { level, rule, about, sheet, cell, seen, why, todo, fix: fix?.does ?? null, waiver };
  };
  const sorted = worstFirst(findings);
  const rows = [
    ...sorted.filter(({ waived }) => !waived).map(rowOf),
    ...sorted.filter(({ waived }) => waived).map(rowOf),
  ];
  return [...rows, ...waivers.filter((waiver) => !used.has(waiver)).map(mended)];
}

/** Nothing that people typed is dropped: they delete the row themselves. */
function mended(waiver: Waiver): FindingRow {
  const { rule, about } = waiver;
  return {
    level: texts.gone, rule, about, sheet: "", cell: null, seen: texts.goneSeen, why: "", todo: "", fix: null, waiver,
  }; // prettier-ignore
}

/** What stands in the column Cell. */
export function shownCell({ sheet, cell }: Pick<FindingRow, "sheet" | "cell">): string {
  return sheet === "" ? "" : (cell ?? "sheet");
}

/** A row is known by what it shows. */
export function findingKey(shown: { rule: string; sheet: string; cell: string; seen: string }): string {
  return JSON.stringify([shown.rule, shown.sheet, shown.cell, shown.seen]);
}

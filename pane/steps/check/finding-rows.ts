/** Groups and their findings as the rows of one list. */
import type { Finding } from "../../../core/workbook/finding";
import type { FindingGroup } from "./group-findings";

export type FindingRow =
  | { kind: "group"; key: string; group: FindingGroup; isOpen: boolean }
  | { kind: "finding"; key: string; finding: Finding; isOpen: boolean };

/** `open`: keys of the groups and of the findings that are open. */
export function findingRows(groups: readonly FindingGroup[], open: ReadonlySet<string>): FindingRow[] {
  return groups.flatMap((group): FindingRow[] => {
    const isOpen = open.has(group.key);
    const head: FindingRow = { kind: "group", key: group.key, group, isOpen };
    if (!isOpen) return [head];
    const findings = group.findings.map(({ key, finding }): FindingRow => ({
      kind: "finding",
      key,
      finding,
      isOpen: open.has(key),
    }));
    return [head, ...findings];
  });
}

/** Keys of rows in the order in which the focus is to go to them when the row `from` is gone: itself, those after it, those before it. */
export function rowsToFocus(rows: readonly FindingRow[], from: string): string[] {
  const keys = rows.map(({ key }) => key);
  const at = keys.indexOf(from);
  return at < 0 ? keys : [...keys.slice(at), ...keys.slice(0, at).reverse()];
}

/** Up to here a list is short enough to show open. */
const OPEN_AT_FIRST = 12;

/** The groups that are open at first. */
export function openAtFirst(groups: readonly FindingGroup[]): ReadonlySet<string> {
  const count = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  return new Set(count <= OPEN_AT_FIRST ? groups.map(({ key }) => key) : []);
}

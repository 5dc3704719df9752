/** What the list shows: the findings of the last check as they are filtered, grouped and opened. */
import { useMemo } from "react";
import type { CheckReport } from "../../../core/commands/pane/check";
import { useKeptState } from "../../shared/kept-state";
import { checkMemory } from "./check-memory";
import { filterFindings } from "./filter-findings";
import { findingRows, openAtFirst } from "./finding-rows";
import type { FindingRow } from "./finding-rows";
import { groupFindings } from "./group-findings";
import type { FindingGroup } from "./group-findings";

export interface CheckView {
  groups: FindingGroup[];
  rows: FindingRow[];
  /** Opens or closes a group or a finding. */
  setOpen: (key: string, isOpen: boolean) => void;
  setAllGroupsOpen: (isOpen: boolean) => void;
}

export function useCheckView(report: CheckReport): CheckView {
  const [{ level, rules, words, grouping, open: opened }, change] = useKeptState(checkMemory);
  const groups = useMemo(
    () => groupFindings(report, filterFindings(report, { level, rules, words }), grouping),
    [report, level, rules, words, grouping],
  );
  const open = useMemo(() => opened ?? openAtFirst(groups), [opened, groups]);
  const rows = useMemo(() => findingRows(groups, open), [groups, open]);
  return {
    groups,
    rows,
    setOpen: (key, isOpen) => {
      const others = [...open].filter((name) => name !== key);
      change({ open: new Set(isOpen ? [...others, key] : others) });
    },
    setAllGroupsOpen: (isOpen) => change({ open: new Set(isOpen ? groups.map(({ key }) => key) : []) }),
  };
}

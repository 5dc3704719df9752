/** What the step "Check" knows and shows: it stays while people are at another step. */
import type { CheckReport } from "../../../core/commands/pane/check";
import type { Look } from "../../../core/commands/pane/look";
import { keptState } from "../../shared/kept-state";
import type { FindingsDifference } from "./compare-findings";
import type { ShownLevel } from "./filter-findings";
import type { Grouping } from "./group-findings";

export interface CheckMemory {
  /** Of the last check; null before the first. */
  report: CheckReport | null;
  /** When it was, in milliseconds since 1970. */
  at: number;
  /** The session's count of writes that it has seen, and the look at that time. */
  writes: number;
  look: Look | null;
  /** People seem to have changed the workbook since. */
  isEdited: boolean;
  difference: FindingsDifference | null;
  level: ShownLevel | null;
  rules: readonly string[] | null;
  words: string;
  grouping: Grouping;
  /** Keys of the groups and findings that are open; null: as at first. */
  open: ReadonlySet<string> | null;
}

export const checkMemory = keptState<CheckMemory>({
  report: null,
  at: 0,
  writes: -1,
  look: null,
  isEdited: false,
  difference: null,
  level: null,
  rules: null,
  words: "",
  grouping: "rule",
  open: null,
});

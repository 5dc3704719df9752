/** What goes between the page and the core's worker. */
import type { PaneCommandName, PaneInput, PaneReport } from "../../core/commands/pane/pane-command";
import type { PaneOutcome } from "../../core/commands/pane/pane-outcome";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";

export interface CoreCall<Name extends PaneCommandName = PaneCommandName> {
  id: number;
  name: Name;
  snapshot: WorkbookSnapshot;
  input: PaneInput<Name>;
  today: string;
}

/** Any number of news, then an outcome or an error. */
export type CoreAnswer =
  | { id: number; progress: { done: number; all: number } }
  | { id: number; outcome: PaneOutcome<PaneReport<PaneCommandName>> }
  | { id: number; error: { code: string; message: string } };

/** Runs what the pane asks for by name. */
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { addSamplePlan } from "./sample-plan";
import { buildFromPane } from "./build";
import { checkFromPane } from "./check";
import { checkIn } from "./check-in";
import { look } from "./look";
import { mendFromPane } from "./mend";
import type { PaneCommand, PaneCommandName, PaneInput, PaneReport } from "./pane-command";
import type { PaneContext, PaneOutcome } from "./pane-outcome";
import { publishFromPane } from "./publish";
import { previewReminders, recordReminders } from "./remind";
import { track } from "./track";
import { undo } from "./undo";

const commands: { [Name in PaneCommandName]: PaneCommand<Name> } = {
  look,
  addSample: addSamplePlan,
  build: buildFromPane,
  check: checkFromPane,
  mend: mendFromPane,
  track,
  checkIn,
  previewReminders,
  recordReminders,
  publish: publishFromPane,
  undo,
};

/** @throws ConvertError where the workbook or the input is wrong; nothing is to be written then */
export function runPaneCommand<Name extends PaneCommandName>(
  name: Name,
  snapshot: WorkbookSnapshot,
  input: PaneInput<Name>,
  context: PaneContext,
): PaneOutcome<PaneReport<Name>> {
  return commands[name](snapshot, input, context);
}

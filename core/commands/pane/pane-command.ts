/** What the pane asks of a workbook, by name: each is one use case over a snapshot, and says what is to be written. Plain JSON both ways. */
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { BuildInput, BuildReport } from "./build";
import type { CheckInput, CheckReport } from "./check";
import type { CheckInInput, CheckInReport } from "./check-in";
import type { Look, LookInput } from "./look";
import type { MendInput, MendReport } from "./mend";
import type { PaneContext, PaneOutcome } from "./pane-outcome";
import type { ReminderPlan } from "../../reminders/reminder-plan";
import type { PreviewRemindersInput, RecordRemindersInput, RecordRemindersReport } from "./remind";
import type { PublishReport } from "./publish";
import type { SampleReport } from "./sample-plan";
import type { TrackReport } from "./track";
import type { UndoInput, UndoReport } from "./undo";

/** What goes in and comes out, by the command's name. */
export interface PaneCommands {
  look: { input: LookInput; report: Look };
  addSample: { input: null; report: SampleReport };
  build: { input: BuildInput; report: BuildReport };
  check: { input: CheckInput; report: CheckReport };
  mend: { input: MendInput; report: MendReport };
  track: { input: null; report: TrackReport };
  checkIn: { input: CheckInInput; report: CheckInReport };
  previewReminders: { input: PreviewRemindersInput; report: ReminderPlan };
  recordReminders: { input: RecordRemindersInput; report: RecordRemindersReport };
  publish: { input: null; report: PublishReport };
  undo: { input: UndoInput; report: UndoReport };
}

export type PaneCommandName = keyof PaneCommands;
export type PaneInput<Name extends PaneCommandName> = PaneCommands[Name]["input"];
export type PaneReport<Name extends PaneCommandName> = PaneCommands[Name]["report"];

/** @throws ConvertError where the workbook or the input is wrong; nothing is to be written then */
export type PaneCommand<Name extends PaneCommandName> = (
  snapshot: WorkbookSnapshot,
  input: PaneInput<Name>,
  context: PaneContext,
) => PaneOutcome<PaneReport<Name>>;

/** One command on the server: finishes what was left unfinished, reads the spreadsheet, lets the core work, writes what it says. */
import type { PaneCommandName, PaneInput } from "../../core/commands/pane/pane-command";
import { sheetsAsWritten } from "../../core/commands/pane/sheets-as-written";
import { runPaneCommand } from "../../core/commands/pane/run-pane-command";
import { withoutComputed } from "../../core/commands/pane/without-computed";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { createSheetsHost } from "../host/sheets-host";
import type { SheetsHost } from "../host/sheets-host";
import type { SheetsSession } from "../host/sheets-session";
import { finishJournal } from "../journal/finish-journal";
import { findJournal } from "../journal/journal-sheet";
import { writeWithJournal } from "../journal/write-with-journal";
import { linkToCell } from "../link-to-cell";
import { changesRows, keepRowsForOwners } from "../protections/keep-rows-for-owners";
import { openSession, todayIn } from "../session";
import type { Answer } from "../sidebar-calls";
import { withLock } from "../with-lock";
import { answerWith, keepAnswer } from "./answers";
import type { CallWatch } from "./progress";
import { watchCall } from "./progress";

export interface CommandCall {
  /** The sidebar's own name for it. */
  call: string;
  name: PaneCommandName;
  input: PaneInput<PaneCommandName>;
  isTimeUp: () => boolean;
}

/** These never write, so that many people can look at once. */
const onlyRead: ReadonlySet<PaneCommandName> = new Set(["look", "track", "previewReminders", "publish"]);

/** "waiting": time was up while an earlier writing was finished; nothing of this command has been done. */
export function carryOut(command: CommandCall): Answer | "waiting" {
  const session = openSession();
  const host = createSheetsHost(session);
  const watch = watchCall(command.call);
  if (onlyRead.has(command.name)) {
    const snapshot = readUndisturbed(session, host, watch);
    if (snapshot) return answerWith(command.call, think(command, session, snapshot, watch).report);
  }
  return withLock(() => carryOutAlone(command, session, host, watch));
}

/** Null where somebody is writing, or has left something unfinished. */
function readUndisturbed(
  { spreadsheet }: SheetsSession,
  host: SheetsHost,
  watch: CallWatch,
): WorkbookSnapshot | null {
  if (findJournal(spreadsheet)) return null;
  const snapshot = host.capture(watch.begin("reading"));
  return findJournal(spreadsheet) ? null : snapshot;
}

function carryOutAlone(
  command: CommandCall,
  session: SheetsSession,
  host: SheetsHost,
  watch: CallWatch,
): Answer | "waiting" {
  const { call, name, isTimeUp } = command;
  const earlier = finishEarlier(session, host, watch, isTimeUp);
  if (earlier === "unfinished") return "waiting";
  const snapshot = host.capture(watch.begin("reading"));
  const { report, write } = think(command, session, snapshot, watch);
  if (!write) return answerWith(call, report);
  const { previousSheets } = write;
  const entry = { call, does: name, write: { patch: withoutComputed(write), previousSheets }, report };
  const watched = { onProgress: watch.begin("writing"), isTimeUp, onDone: keepAnswer };
  if (writeWithJournal(session, host, entry, watched) === "unfinished") return { state: "unfinished" };
  if (changesRows(name)) keepRowsForOwners(session, sheetsAsWritten(snapshot, write));
  return answerWith(call, report);
}

function think(
  { name, input }: CommandCall,
  session: SheetsSession,
  snapshot: WorkbookSnapshot,
  watch: CallWatch,
): ReturnType<typeof runPaneCommand> {
  watch.stopIfUnwanted();
  const linkTo = linkToCell(session.spreadsheet);
  const context = { today: todayIn(session), linkTo, onProgress: watch.begin("thinking") };
  const outcome = runPaneCommand(name, snapshot, input, context);
  watch.stopIfUnwanted();
  return outcome;
}

/** The caller holds the lock. */
export function finishEarlier(
  session: SheetsSession,
  host: SheetsHost,
  watch: CallWatch,
  isTimeUp: () => boolean,
): ReturnType<typeof finishJournal> {
  let onProgress: ReturnType<CallWatch["begin"]> | null = null;
  const earlier = finishJournal(session, host, {
    isTimeUp,
    onDone: keepAnswer,
    onProgress: (done, all) => (onProgress ??= watch.begin("writing"))(done, all),
  });
  if (earlier && earlier !== "unfinished" && changesRows(earlier.does))
    keepRowsForOwners(session, host.capture());
  return earlier;
}

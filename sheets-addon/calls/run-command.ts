/** Commands of the pane on the server: reads the spreadsheet, lets the core work, writes what it says. */
import type { PaneCommandName, PaneInput } from "../../core/commands/pane/pane-command";
import { runPaneCommand } from "../../core/commands/pane/run-pane-command";
import { withoutComputed } from "../../core/commands/pane/without-computed";
import { createSheetsHost } from "../host/sheets-host";
import { openSession, todayIn } from "../session";
import type { Answer, SidebarCalls } from "../sidebar-calls";

export function runCommand(
  ...[, name, input]: Parameters<SidebarCalls["runCommand"]>
): ReturnType<SidebarCalls["runCommand"]> {
  const session = openSession();
  const host = createSheetsHost(session);
  const given = JSON.parse("json" in input ? input.json : "null") as PaneInput<PaneCommandName>;
  const { report, write } = runPaneCommand(name, host.capture(), given, { today: todayIn(session) });
  if (write) host.apply(withoutComputed(write), write.previousSheets);
  return { state: "done", json: JSON.stringify(report), parts: 1 };
}

export function continueCommand(): Answer {
  return { state: "done", json: "null", parts: 1 };
}

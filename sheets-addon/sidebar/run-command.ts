/** A command of the pane on Google's servers: sent, watched, gone on with where time was up, and its report fetched. */
import type { PaneCommandName } from "../../core/commands/pane/pane-command";
import { paneMessages } from "../../core/messages/en/pane";
import { sheetsSidebarMessages as say } from "../../core/messages/en/sheets-sidebar";
import type { Progress } from "../../pane/pane-host";
import { PaneError } from "../../pane/pane-host";
import type { Answer } from "../sidebar-calls";
import { readReport, sendInput } from "./command-parts";
import type { ProgressWatch } from "./command-progress";
import { watchProgress } from "./command-progress";
import type { CallServer } from "./script-run";
import { serverFailure } from "./server-failure";

const MINUTE = 60_000;
/** Google ends every run after six minutes (https://developers.google.com/apps-script/guides/services/quotas), so an answer is due. */
const MINUTES_OF_A_RUN = 7;
/** Not even questions about progress are answered. */
const MINUTES_OF_SILENCE = 2;
/** Each goes on for minutes; a book that needs more is none. */
const MOST_ROUNDS = 20;

export interface CommandToRun {
  /** The sidebar's own name for it. */
  call: string;
  name: PaneCommandName;
  input: unknown;
  onProgress: (progress: Progress) => void;
  signal: AbortSignal | undefined;
}

/** Rejects with PaneError, or with what google.script.run fails with. */
export async function runCommand(server: CallServer, command: CommandToRun): Promise<unknown> {
  const { call, name, input, onProgress, signal } = command;
  stopIfUnwanted(signal);
  onProgress({ phase: "reading", share: null });
  const sent = await sendInput(server, call, input);
  stopIfUnwanted(signal);
  // Where nobody wants it any more the server says so itself, unless writing has begun.
  const withdraw = (): void => void server("cancelCommand", call).catch(() => undefined);
  signal?.addEventListener("abort", withdraw, { once: true });
  const watch = watchProgress(server, call, onProgress);
  try {
    let answer = await heard(watch, server("runCommand", call, name, sent)).catch(unfinished);
    for (let round = 0; answer.state === "unfinished" && round < MOST_ROUNDS; round++)
      answer = await heard(watch, server("continueCommand", call)).catch(unfinished);
    if (answer.state === "unfinished") throw new PaneError("time-up", say.timeUp);
    return await readReport(server, call, answer);
  } finally {
    watch.stop();
    signal?.removeEventListener("abort", withdraw);
  }
}

/** Whatever Google ended in the middle of writing is gone on with. */
function unfinished(error: unknown): Answer {
  if (serverFailure(error).code !== "time-up") throw error;
  return { state: "unfinished" };
}

/** An answer that does not come is told, too, and one that Google could not carry: it makes null of it. */
function heard(watch: ProgressWatch, answer: Promise<Answer>): Promise<Answer> {
  const asked = performance.now();
  return new Promise((resolve, reject) => {
    const timer = setInterval(() => {
      const isQuiet = performance.now() - Math.max(asked, watch.lastHeard()) > MINUTES_OF_SILENCE * MINUTE;
      const isLate = performance.now() - asked > MINUTES_OF_A_RUN * MINUTE;
      if (!isQuiet && !isLate) return;
      clearInterval(timer);
      reject(new PaneError("silent", say.silent(isLate ? MINUTES_OF_A_RUN : MINUTES_OF_SILENCE)));
    }, 1000);
    const settle = (given: Answer | null): void =>
      given ? resolve(given) : reject(new PaneError("bad-answer", say.badAnswer));
    answer.then(settle, reject).finally(() => clearInterval(timer));
  });
}

function stopIfUnwanted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new PaneError("cancelled", paneMessages.cancelled);
}

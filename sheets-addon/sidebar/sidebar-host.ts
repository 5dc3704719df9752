/** The pane's host in Google Sheets: the core runs on Google's servers, the page asks. */
import type { PaneCommandName, PaneInput, PaneReport } from "../../core/commands/pane/pane-command";
import { inTurn } from "../../pane/host/in-turn";
import type { PaneHost, PaneRequest } from "../../pane/pane-host";
import { PaneError } from "../../pane/pane-host";
import type { Opening } from "../sidebar-calls";
import { createAppearance } from "./appearance";
import { returnsOf } from "./returns";
import { reportIn } from "./report-in";
import { runCommand } from "./run-command";
import type { CallServer } from "./script-run";
import { createSidebarMail } from "./sidebar-mail";
import { serverFailure } from "./server-failure";

export interface SidebarSurroundings {
  server: CallServer;
  memory: Opening["memory"];
  /** What the menu wants; null: just open. */
  request: PaneRequest | null;
  page: Pick<Window, "matchMedia" | "addEventListener" | "removeEventListener">;
  /** A name for a call that no other has, in this sidebar or in anybody's else. */
  newCall: () => string;
}

export function createSidebarHost({ server, memory, request, page, newCall }: SidebarSurroundings): PaneHost {
  const turns = inTurn();
  const kept = new Map(Object.entries(memory));
  let waiting = request;
  const run = async <Name extends PaneCommandName>(
    name: Name,
    input: PaneInput<Name>,
    onProgress: Parameters<PaneHost["run"]>[2] = () => undefined,
    signal?: AbortSignal,
  ) => {
    const report = await turns(() =>
      runCommand(server, { call: newCall(), name, input, onProgress, signal }),
    );
    // The report is that of its own command: the server runs what it was asked.
    return report as PaneReport<Name>;
  };
  return {
    program: "sheets",
    run: (...given) => run(...given).catch(rejected),
    mail: createSidebarMail(server),
    pageAddress: async () => reportIn(await server("pageAddress").catch(rejected)) as string | null,
    // Not in turn: people go to a cell while a long check is on its way.
    reveal: (ref) => reveal(server, ref).catch(rejected),
    appearance: createAppearance(page),
    onRequest: (listener) => {
      if (waiting) listener(waiting);
      waiting = null;
      return () => undefined;
    },
    onEdited: returnsOf(page),
    memory: {
      read: (key) => kept.get(key) ?? null,
      write: (key, value) => {
        if (kept.get(key) === value) return;
        kept.set(key, value);
        // A small thing: what Google does not keep is known until the sidebar closes.
        server("remember", key, value).catch(() => undefined);
      },
    },
  };
}

async function reveal(server: CallServer, ref: Parameters<PaneHost["reveal"]>[0]): Promise<void> {
  const answer = await server("revealCell", ref);
  if (answer.state === "failed") throw new PaneError(answer.code, answer.message);
}

function rejected(error: unknown): never {
  throw serverFailure(error);
}

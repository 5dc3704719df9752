/** The pane's shared state and what changes it, without React: a screen only shows it. */
import { noChoices } from "../../core/commands/pane/plan-choices";
import type { PlanChoices } from "../../core/commands/pane/plan-choices";
import type { PaneCommandName } from "../../core/commands/pane/pane-command";
import type { UndoTicket } from "../../core/commands/pane/undo";
import { paneMessages as say } from "../../core/messages/en/pane";
import { paneError } from "../host/pane-error";
import type { PaneHost } from "../pane-host";
import type { Notice, PaneActions, PaneState } from "./pane-session";

export interface PaneStore extends PaneActions {
  state: () => PaneState;
  /** Gives back how to stop listening. */
  subscribe: (listener: () => void) => () => void;
  /** Looks at the workbook and listens to the ribbon. Gives back how to stop. */
  open: () => () => void;
}

const WRITING: ReadonlySet<PaneCommandName> = new Set(["addSample", "build", "mend", "checkIn", "undo"]);

const beginning: PaneState = {
  step: "start",
  request: null,
  look: null,
  choices: noChoices,
  writes: 0,
  task: null,
  notice: null,
};

export function createPaneStore(host: PaneHost): PaneStore {
  let state = beginning;
  let looks = 0;
  const listeners = new Set<() => void>();
  const set = (change: Partial<PaneState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const announce = (notice: Notice | null): void => set({ notice });

  const run: PaneActions["run"] = async (label, name, input) => {
    set({ task: { label, progress: { phase: "reading", share: null } } });
    try {
      const report = await host.run(name, input, (progress) => set({ task: { label, progress } }));
      if (WRITING.has(name)) set({ writes: state.writes + 1 });
      return report;
    } catch (error) {
      announce({ intent: "error", text: paneError(error).message });
      return null;
    } finally {
      set({ task: null });
    }
  };

  const lookAgain = async (): Promise<void> => {
    const number = (looks += 1);
    const look = await run(say.looking, "look", state.choices);
    // A later question makes an earlier answer worthless.
    if (look && number === looks) set({ look });
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: () => {
      void lookAgain();
      return host.onRequest((request) => set({ request, step: request.step }));
    },
    goTo: (step) => set({ step, notice: null }),
    takeRequest: () => set({ request: null }),
    decide: (change: Partial<PlanChoices>) => {
      set({ choices: { ...state.choices, ...change } });
      void lookAgain();
    },
    lookAgain,
    announce,
    run,
    undo: async (ticket: UndoTicket, anyway: boolean) => {
      announce(null);
      const report = await run(say.undoing, "undo", { ticket, anyway });
      if (report?.isUndone === true) announce({ intent: "success", text: say.undone(ticket.does) });
      if (report?.isUndone === false)
        announce({ intent: "warning", text: say.changedSince(report.changed), undoAnyway: ticket });
    },
    reveal: (ref) => {
      host
        .reveal(ref)
        .catch((error: unknown) => announce({ intent: "error", text: paneError(error).message }));
    },
  };
}

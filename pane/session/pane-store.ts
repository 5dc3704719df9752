/** The pane's shared state and what changes it, without React: a screen only shows it. */
import { noChoices } from "../../core/commands/pane/plan-choices";
import { paneMessages as say } from "../../core/messages/en/pane";
import { paneError } from "../host/pane-error";
import type { PaneHost, Step } from "../pane-host";
import type { PaneActions, PaneState } from "./pane-session";
import { changesBook, taskRunner } from "./run-task";

export interface PaneStore extends PaneActions {
  state: () => PaneState;
  /** Gives back how to stop listening. */
  subscribe: (listener: () => void) => () => void;
  /** Looks at the workbook and listens to the host. Gives back how to stop. */
  open: () => () => void;
}

/** Steps that show the look itself. */
const LOOKING: ReadonlySet<Step> = new Set(["start", "review", "build"]);

const beginning: PaneState = {
  step: "start",
  request: null,
  look: null,
  choices: noChoices,
  writes: 0,
  task: null,
  notice: null,
  edited: false,
  marks: {},
};

export function createPaneStore(host: PaneHost): PaneStore {
  let state = beginning;
  let looking: AbortController | null = null;
  /** How many writes the look has seen. */
  let looked = 0;
  const listeners = new Set<() => void>();
  const set = (change: Partial<PaneState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const runTask = taskRunner(host, (task) => set({ task }));
  const announce: PaneActions["announce"] = (notice) => set({ notice });

  const lookAgain = async (): Promise<void> => {
    // A later question makes an earlier answer worthless.
    looking?.abort();
    const mine = (looking = new AbortController());
    const writes = state.writes;
    set({ edited: false });
    const outcome = await runTask(say.looking, "look", state.choices, mine);
    if (outcome === "cancelled" || looking !== mine) return;
    if ("error" in outcome) return announce({ intent: "error", text: outcome.error.message, retry });
    looked = writes;
    set({ look: outcome.report });
  };
  const retry = (): void => {
    announce(null);
    void lookAgain();
  };
  const lookIfBehind = (): void => {
    if (looked < state.writes && LOOKING.has(state.step)) void lookAgain();
  };

  const run: PaneActions["run"] = async (label, name, input, again) => {
    const outcome = await runTask(label, name, input);
    if (outcome === "cancelled") return null;
    if ("error" in outcome) {
      announce({ intent: "error", text: outcome.error.message, ...(again && { retry: again }) });
      return null;
    }
    if (changesBook(name)) {
      set({ writes: state.writes + 1 });
      lookIfBehind();
    }
    return outcome.report;
  };

  const goTo = (step: Step): void => {
    set({ step, notice: null });
    lookIfBehind();
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: () => {
      void lookAgain();
      const stops = [
        host.onRequest((request) => {
          set({ request });
          goTo(request.step);
        }),
        host.onEdited(() => set({ edited: true })),
        () => looking?.abort(),
      ];
      return () => stops.forEach((stop) => stop());
    },
    goTo,
    takeRequest: () => set({ request: null }),
    decide: (change, meanwhile) => {
      const look = state.look && meanwhile ? meanwhile(state.look) : state.look;
      set({ choices: { ...state.choices, ...change }, look });
      void lookAgain();
    },
    lookAgain,
    announce,
    mark: (step, mark) => set({ marks: { ...state.marks, [step]: mark } }),
    run,
    undo: async (ticket, anyway) => {
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

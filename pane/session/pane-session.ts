/** What all steps of the pane share: which step is open, the work that goes on, what was found, what was decided, the way back. */
import { createContext, useContext } from "react";
import type { PaneCommandName, PaneInput, PaneReport } from "../../core/commands/pane/pane-command";
import type { Look } from "../../core/commands/pane/look";
import type { PlanChoices } from "../../core/commands/pane/plan-choices";
import type { UndoTicket } from "../../core/commands/pane/undo";
import type { CellRef } from "../../core/workbook/cells";
import type { PaneHost, PaneRequest, Progress, Step } from "../pane-host";

/** Work that is going on. `label` says what, for people. */
export interface Task {
  label: string;
  progress: Progress;
  /** Null where it cannot be stopped any more. */
  cancel: (() => void) | null;
}

/** What stands at a step's name: it is done, or so many things in it wait for somebody. `label` says it in words: "3 errors". */
export type StepMark = { kind: "done"; label: string } | { kind: "attention"; count: number; label: string };

/** A message above the step. `retry` and `undo` become its buttons. */
export interface Notice {
  intent: "success" | "warning" | "error" | "info";
  text: string;
  retry?: () => void;
  undo?: UndoTicket;
  undoAnyway?: UndoTicket;
}

export interface PaneState {
  step: Step;
  /** What the ribbon asked for, until the step has taken it. */
  request: PaneRequest | null;
  /** Null until the workbook has been looked at. */
  look: Look | null;
  /** What was decided before building. */
  choices: PlanChoices;
  /** Counts what was written: a step whose numbers are of an earlier count asks again. */
  writes: number;
  task: Task | null;
  notice: Notice | null;
  /** People seem to have changed the workbook since the look. A hint only. */
  edited: boolean;
  /** What steps say of themselves; what follows from the look is not among them (step-marks.ts). */
  marks: Partial<Record<Step, StepMark | null>>;
}

export interface PaneActions {
  goTo: (step: Step) => void;
  takeRequest: () => void;
  /** Changes what was decided, and looks at the workbook again. `meanwhile`: what the look will be, as far as can be told at once. */
  decide: (change: Partial<PlanChoices>, meanwhile?: (look: Look) => Look) => void;
  lookAgain: () => Promise<void>;
  announce: (notice: Notice | null) => void;
  /** Says how the step stands, at its name; null: nothing. */
  mark: (step: Step, mark: StepMark | null) => void;
  /** Runs a command with progress. What it cannot do becomes a notice, and null comes back. `again`: the notice's "Try again". */
  run: <Name extends PaneCommandName>(
    label: string,
    name: Name,
    input: PaneInput<Name>,
    again?: () => void,
  ) => Promise<PaneReport<Name> | null>;
  undo: (ticket: UndoTicket, anyway: boolean) => Promise<void>;
  /** Goes to a cell; what goes wrong becomes a notice. */
  reveal: (ref: CellRef) => void;
}

export interface PaneSession extends PaneState, PaneActions {
  host: PaneHost;
}

export const PaneSessionContext = createContext<PaneSession | null>(null);

export function usePane(): PaneSession {
  const session = useContext(PaneSessionContext);
  if (!session) throw new Error("A step stands outside the pane.");
  return session;
}

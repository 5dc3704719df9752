/** What stands at the names of the steps: what is done, and what waits for somebody. */
import type { Look } from "../../core/commands/pane/look";
import { paneMessages as say } from "../../core/messages/en/pane";
import type { Step } from "../pane-host";
import type { StepMark } from "./pane-session";

export type StepMarks = Partial<Record<Step, StepMark | null>>;

/** `said`: what the steps say of themselves, which wins. */
export function stepMarks(look: Look | null, said: StepMarks): StepMarks {
  if (!look) return said;
  const done: StepMark = { kind: "done", label: say.stepDone };
  return {
    ...(look.items.length > 0 && { start: done }),
    ...(look.book && { review: done, build: done }),
    ...said,
  };
}

/** Whatever went wrong, as something that a person can act on. */
import { paneMessages } from "../../core/messages/en/pane";
import { PaneError } from "../pane-host";

/** The core's and the hosts' own errors carry a code and a sentence; anything else is a defect of ours, and says so. */
export function paneError(error: unknown): PaneError {
  if (error instanceof PaneError) return error;
  if (error instanceof Error && "code" in error && typeof error.code === "string")
    return new PaneError(error.code, error.message);
  return new PaneError(
    "unexpected",
    paneMessages.unexpected(error instanceof Error ? error.message : String(error)),
  );
}

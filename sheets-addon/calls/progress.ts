/** How far a command is, and how it is called off. */
import type { Answer, CallProgress } from "../sidebar-calls";

export function progressOf(): CallProgress | null {
  return null;
}

export function cancelCommand(): Answer {
  return { state: "done", json: "null", parts: 1 };
}

/** What a plan's status column says, as the owner's own call, where it is plain which is meant. */
import type { KeyResult } from "../model";

const calls: ReadonlyMap<string, NonNullable<KeyResult["call"]>> = new Map([
  ["on track", "On track"], ["on-track", "On track"], ["on schedule", "On track"], ["green", "On track"],
  ["g", "On track"],
  ["at risk", "At risk"], ["at-risk", "At risk"], ["yellow", "At risk"], ["amber", "At risk"], ["y", "At risk"],
  ["off track", "Off track"], ["off-track", "Off track"], ["behind", "Off track"], ["red", "Off track"],
  ["r", "Off track"],
  ["done", "Done"], ["complete", "Done"], ["completed", "Done"], ["achieved", "Done"],
]); // prettier-ignore

/** Null where the words are anything else ("Delayed", "50%"): they are kept as notes. */
export function statusCall(status: string): KeyResult["call"] {
  return calls.get(status.trim().toLowerCase()) ?? null;
}

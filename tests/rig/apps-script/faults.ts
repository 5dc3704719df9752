/** What can go wrong around a script; tests set it between runs. */
import type { StoreName } from "./rig-state";

export interface Faults {
  /** Recipients that mail may still go to today; null for the account's own limit. */
  quotaLeft: number | null;
  /** Locks that another run holds all the time. */
  locksHeld: StoreName[];
  /** Runs end after this much simulated time, in milliseconds; null for Google's limits. */
  killAfterMs: number | null;
  /** What a call takes on the simulated clock, in milliseconds; null for what it usually takes. */
  callMs: number | null;
  /** The browser is signed in with several accounts: google.script.run does not get through. */
  permissionDenied: boolean;
  /** Sheets that someone else has protected against the user. */
  protectedSheets: string[];
}

export const noFaults = (): Faults => ({
  quotaLeft: null,
  locksHeld: [],
  killAfterMs: null,
  callMs: null,
  permissionDenied: false,
  protectedSheets: [],
});

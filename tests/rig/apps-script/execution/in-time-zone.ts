/** Carries something out while the process's own time zone is another one: local dates in a script are the script's. */
import { wallTime } from "../spreadsheet/zoned-time";

/** Synchronous work only. Node takes up a change of TZ at once, in a process's main thread. */
export function inTimeZone<T>(timeZone: string, work: () => T): T {
  const before = process.env.TZ;
  process.env.TZ = timeZone;
  try {
    checkTimeZone(timeZone);
    return work();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

/** A worker thread does not take it up, and every local date would be quietly wrong. */
function checkTimeZone(timeZone: string): void {
  const summer = new Date(2026, 6, 1, 12).getTime();
  if (wallTime(summer, timeZone) !== Date.UTC(2026, 6, 1, 12))
    throw new Error(
      `This thread does not take up the time zone ${timeZone}: run the rig in a process of its own.`,
    );
}

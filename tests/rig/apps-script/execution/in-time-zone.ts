/** Carries something out while the process's own time zone is another one: local dates in a script are the script's. */

/** Synchronous work only. Node takes up a change of TZ at once, in a process's main thread. */
export function inTimeZone<T>(timeZone: string, work: () => T): T {
  const before = process.env.TZ;
  process.env.TZ = timeZone;
  try {
    return work();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

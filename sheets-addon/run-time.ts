/** How much of a run's time is gone: Google ends every run after six minutes (developers.google.com/apps-script/guides/services/quotas). */

/** Between two sheets a run stops by itself here: the largest sheet takes well under the minute and a half that is left. */
const STOP_AFTER_MS = 270_000;

/** Call it first of all in a run. */
export function startRun(): { isTimeUp: () => boolean } {
  const startedAt = Date.now();
  return { isTimeUp: () => Date.now() - startedAt > STOP_AFTER_MS };
}

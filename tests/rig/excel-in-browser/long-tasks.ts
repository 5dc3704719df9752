/** Watches for work that holds the pane's page for more than 100 ms, and whether progress was on screen then. */
import type { Frame } from "playwright-core";

export interface LongTask {
  /** Milliseconds. */
  start: number;
  duration: number;
  isProgressShown: boolean;
}

/** People notice a pause from 100 ms on (Nielsen, Usability Engineering, 1993, ch. 5). */
const NOTICED = 100;

/** Gives back how to ask for what was seen since. */
export async function watchLongTasks(pane: Frame): Promise<() => Promise<LongTask[]>> {
  await pane.evaluate((noticed) => {
    const seen: LongTask[] = [];
    // What people see during a task is what was there before it: by the time that it is reported, the page may show its end.
    let lastProgress = 0;
    setInterval(() => {
      if (document.querySelector("[role=progressbar]") !== null) lastProgress = performance.now();
    }, noticed / 5);
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        const isProgressShown = lastProgress >= startTime - noticed;
        if (duration > noticed) seen.push({ start: startTime, duration, isProgressShown });
      }
    }).observe({ entryTypes: ["longtask"] });
    Object.assign(window, { longTasks: seen });
  }, NOTICED);
  return () => pane.evaluate(() => (window as unknown as { longTasks: LongTask[] }).longTasks);
}

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
    new PerformanceObserver((list) => {
      const isProgressShown = document.querySelector("[role=progressbar]") !== null;
      for (const { startTime, duration } of list.getEntries())
        if (duration > noticed) seen.push({ start: startTime, duration, isProgressShown });
    }).observe({ entryTypes: ["longtask"] });
    Object.assign(window, { longTasks: seen });
  }, NOTICED);
  return () => pane.evaluate(() => (window as unknown as { longTasks: LongTask[] }).longTasks);
}

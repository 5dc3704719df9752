/** How far a command on the server is: asked again and again while it runs, and how long nothing has been heard. */
import type { Progress } from "../../pane/pane-host";
import type { CallServer } from "./script-run";

/** Each question is a run of the script, and Google lets 30 of a person's run at once: soon, and then less and less often. */
const [FIRST_MS, SLOWEST_MS, SLOWER_BY] = [1000, 5000, 1.2];

export interface ProgressWatch {
  /** `performance.now()` of the last answer to any question, or of the beginning. */
  lastHeard: () => number;
  stop: () => void;
}

/** A question that fails is no news: the command itself says what went wrong. */
export function watchProgress(
  server: CallServer,
  call: string,
  onProgress: (progress: Progress) => void,
): ProgressWatch {
  let heard = performance.now();
  let timer: ReturnType<typeof setTimeout>;
  let isOver = false;
  const askIn = (milliseconds: number): void => {
    timer = setTimeout(() => {
      const next = (): void => {
        if (!isOver) askIn(Math.min(milliseconds * SLOWER_BY, SLOWEST_MS));
      };
      server("progressOf", call).then((progress) => {
        heard = performance.now();
        if (progress && !isOver) onProgress(progress);
        next();
      }, next);
    }, milliseconds);
  };
  askIn(FIRST_MS);
  return {
    lastHeard: () => heard,
    stop: () => {
      isOver = true;
      clearTimeout(timer);
    },
  };
}

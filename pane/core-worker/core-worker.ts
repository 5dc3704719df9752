/** Runs the core's commands in a worker, so that reading a large plan never freezes the page. */
import { runPaneCommand } from "../../core/commands/pane/run-pane-command";
import { paneError } from "../host/pane-error";
import type { CoreAnswer, CoreCall } from "./core-call";

/** A worker's global, without the page's types. */
interface WorkerScope {
  onmessage: ((event: { data: CoreCall }) => void) | null;
  postMessage: (answer: CoreAnswer) => void;
}
declare const self: WorkerScope;

const MILLISECONDS_BETWEEN_NEWS = 50;

self.onmessage = ({ data: { id, name, snapshot, input, today } }) => {
  let lastNews = 0;
  const onProgress = (done: number, all: number): void => {
    const now = performance.now();
    if (now - lastNews < MILLISECONDS_BETWEEN_NEWS) return;
    lastNews = now;
    self.postMessage({ id, progress: { done, all } });
  };
  try {
    self.postMessage({ id, outcome: runPaneCommand(name, snapshot, input, { today, onProgress }) });
  } catch (error) {
    const { code, message } = paneError(error);
    self.postMessage({ id, error: { code, message } });
  }
};

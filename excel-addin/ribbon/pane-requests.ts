/** From the ribbon to the pane: a request waits until the pane is there to take it. */
import type { PaneHost, PaneRequest } from "../../pane/pane-host";

export interface PaneRequests {
  send: (request: PaneRequest) => void;
  onRequest: PaneHost["onRequest"];
}

export function createPaneRequests(): PaneRequests {
  const listeners = new Set<(request: PaneRequest) => void>();
  /** Of several pressed while the pane was loading, the last one counts. */
  let waiting: PaneRequest | null = null;
  return {
    send: (request) => {
      if (listeners.size === 0) waiting = request;
      for (const listener of listeners) listener(request);
    },
    onRequest: (listener) => {
      listeners.add(listener);
      if (waiting) listener(waiting);
      waiting = null;
      return () => listeners.delete(listener);
    },
  };
}

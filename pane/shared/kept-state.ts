/** State of a step that lives as long as the pane: it stays when people go to another step and come back. */
import { useSyncExternalStore } from "react";
import type { PaneHost } from "../pane-host";
import { usePane } from "../session/pane-session";

export interface KeptState<State extends object> {
  of: (host: PaneHost) => {
    now: () => State;
    change: (change: Partial<State>) => void;
    subscribe: (listener: () => void) => () => void;
  };
}

/** `beginning`: of every pane that opens. */
export function keptState<State extends object>(beginning: State): KeptState<State> {
  const panes = new WeakMap<PaneHost, ReturnType<KeptState<State>["of"]>>();
  return {
    of: (host) => {
      const known = panes.get(host);
      if (known) return known;
      const created = storeFrom(beginning);
      panes.set(host, created);
      return created;
    },
  };
}

function storeFrom<State extends object>(beginning: State): ReturnType<KeptState<State>["of"]> {
  let state = beginning;
  const listeners = new Set<() => void>();
  return {
    now: () => state,
    change: (change) => {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The state now, and how to change a part of it; work that ends after people have gone elsewhere may still change it. */
export function useKeptState<State extends object>(
  kept: KeptState<State>,
): [State, (change: Partial<State>) => void] {
  const { host } = usePane();
  const { now, change, subscribe } = kept.of(host);
  return [useSyncExternalStore(subscribe, now), change];
}

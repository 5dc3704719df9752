/** Small things of this person on this machine. Where the browser keeps nothing for add-ins, they are kept until the pane goes. */
import type { PaneHost } from "../../pane/pane-host";

/** `partition` is `Office.context.partitionKey`: on the web, add-ins of different pages share a storage and tell theirs apart by it. */
export function createMemory(storage: () => Storage, partition: string | undefined): PaneHost["memory"] {
  const meanwhile = new Map<string, string>();
  const named = (key: string) => `${partition ?? ""}okr-ledger.${key}`;
  return {
    read: (key) => {
      try {
        return storage().getItem(named(key)) ?? meanwhile.get(key) ?? null;
      } catch {
        return meanwhile.get(key) ?? null;
      }
    },
    write: (key, value) => {
      meanwhile.set(key, value);
      try {
        storage().setItem(named(key), value);
      } catch {
        // Blocked by a setting, or full: what was written stays in `meanwhile`.
      }
    },
  };
}

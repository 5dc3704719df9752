/** What the pane wants to know of the browser: light, dark or high contrast, and small things to remember. */
import type { Appearance, PaneHost } from "../../../pane/pane-host";

export function browserAppearance(page: Pick<Window, "matchMedia">): PaneHost["appearance"] {
  const contrast = page.matchMedia("(forced-colors: active)");
  const dark = page.matchMedia("(prefers-color-scheme: dark)");
  const now = (): Appearance => (contrast.matches ? "high-contrast" : dark.matches ? "dark" : "light");
  return {
    now,
    onChange: (listener) => {
      const look = (): void => listener(now());
      for (const media of [contrast, dark]) media.addEventListener("change", look);
      return () => {
        for (const media of [contrast, dark]) media.removeEventListener("change", look);
      };
    },
  };
}

/** Where the browser keeps nothing, things are kept until the page goes. */
export function browserMemory(storage: () => Storage): PaneHost["memory"] {
  const meanwhile = new Map<string, string>();
  return {
    read: (key) => {
      try {
        return storage().getItem(key) ?? meanwhile.get(key) ?? null;
      } catch {
        return meanwhile.get(key) ?? null;
      }
    },
    write: (key, value) => {
      meanwhile.set(key, value);
      try {
        storage().setItem(key, value);
      } catch {
        // Blocked by a setting, or full: what was written stays in `meanwhile`.
      }
    },
  };
}

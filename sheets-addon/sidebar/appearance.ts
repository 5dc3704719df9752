/** Light, or the system's high contrast colours. Google Sheets has no dark look on the web, and a dark pane below its white title bar would be a hole in it. */
import type { Appearance, PaneHost } from "../../pane/pane-host";

export function createAppearance(page: Pick<Window, "matchMedia">): PaneHost["appearance"] {
  const contrast = page.matchMedia("(forced-colors: active)");
  const now = (): Appearance => (contrast.matches ? "high-contrast" : "light");
  return {
    now,
    onChange: (listener) => {
      const look = (): void => listener(now());
      contrast.addEventListener("change", look);
      return () => contrast.removeEventListener("change", look);
    },
  };
}

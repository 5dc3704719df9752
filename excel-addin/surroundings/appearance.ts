/** Light, dark or high contrast, as Excel looks; where Excel does not say, as the system does. */
import type { Appearance, PaneHost } from "../../pane/pane-host";

/**
 * The part of Office.OfficeTheme that can be trusted. `isDarkTheme` cannot: the client makes a colour of it on Windows, as of every
 * property. Excel on the web has no theme at all in some versions (office-js 6134).
 */
export interface OfficeColors {
  bodyBackgroundColor?: string;
}

/**
 * Excel tells nobody when its theme changes (`OfficeThemeChanged` is Outlook's own event), so it is asked again whenever the pane gets the
 * focus; the system's settings say it themselves.
 */
export function createAppearance(
  officeTheme: () => OfficeColors | undefined,
  page: Pick<Window, "matchMedia" | "addEventListener" | "removeEventListener">,
): PaneHost["appearance"] {
  const contrast = page.matchMedia("(forced-colors: active)");
  const dark = page.matchMedia("(prefers-color-scheme: dark)");
  const now = (): Appearance => {
    if (contrast.matches) return "high-contrast";
    return (isDark(officeTheme()?.bodyBackgroundColor) ?? dark.matches) ? "dark" : "light";
  };
  return {
    now,
    onChange: (listener) => {
      let last = now();
      const look = (): void => {
        const next = now();
        if (next !== last) listener(next);
        last = next;
      };
      page.addEventListener("focus", look);
      for (const media of [contrast, dark]) media.addEventListener("change", look);
      return () => {
        page.removeEventListener("focus", look);
        for (const media of [contrast, dark]) media.removeEventListener("change", look);
      };
    },
  };
}

/** By how bright a background such as "#FFFFFF" is (ITU-R BT.601). Null where it is no colour. */
function isDark(color: string | undefined): boolean | null {
  const [, red, green, blue] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const brightness = 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16);
  return brightness < 128;
}

/** The colours of Office on the desktop, as Excel gives them: numbers. On the web the client has none. */
import type { Appearance } from "../../../pane/pane-host";

const WHITE = 0xffffff;
const BLACK = 0x000000;
/** Greys are the same in either order of red and blue. */
const DARK_GREY = 0x262626;
const LIGHT_GREY = 0xf0f0f0;

export function officeTheme(appearance: Appearance): Readonly<Record<string, number>> {
  const [background, foreground, control] =
    appearance === "light" ? [WHITE, BLACK, LIGHT_GREY] : [DARK_GREY, WHITE, BLACK];
  return {
    bodyBackgroundColor: background,
    bodyForegroundColor: foreground,
    controlBackgroundColor: control,
    controlForegroundColor: foreground,
  };
}

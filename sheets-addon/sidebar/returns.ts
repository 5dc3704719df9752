/** People who come back to the sidebar from the sheets may have changed them: Sheets tells a sidebar of no edits. */
import type { PaneHost } from "../../pane/pane-host";

export function returnsOf(
  page: Pick<Window, "addEventListener" | "removeEventListener">,
): PaneHost["onEdited"] {
  return (listener) => {
    let isAway = false;
    const leave = (): void => void (isAway = true);
    const comeBack = (): void => {
      if (isAway) listener();
      isAway = false;
    };
    page.addEventListener("blur", leave);
    page.addEventListener("focus", comeBack);
    return () => {
      page.removeEventListener("blur", leave);
      page.removeEventListener("focus", comeBack);
    };
  };
}

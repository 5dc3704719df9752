/** What stands around the grid and the pane: the bar above, the banner, and the border that can be moved. */
import {
  FluentProvider,
  makeStyles,
  teamsHighContrastTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { DragEvent } from "react";
import type { Appearance, PaneHost } from "../../../../pane/pane-host";
import { previewMessages as say } from "../../../../core/messages/en/preview";
import { Pane } from "../../../../pane/pane";
import type { PreviewSession } from "../preview-session";
import { Banner } from "./banner";
import { DropHint } from "./drop-hint";
import { GridPlace } from "./grid-place";
import { NoticeLine } from "./notice-line";
import { PaneBorder } from "./pane-border";
import { TopBar } from "./top-bar";
import { UnsavedDialog } from "./unsaved-dialog";
import { useOpening } from "./use-opening";

const themes: Record<Appearance, typeof webLightTheme> = {
  light: webLightTheme,
  dark: webDarkTheme,
  "high-contrast": teamsHighContrastTheme,
};

const useStyles = makeStyles({
  frame: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  halves: { flexGrow: 1, minHeight: 0, display: "flex" },
  workbook: { flexGrow: 1, minWidth: 0, minHeight: 0, display: "flex" },
  pane: {
    flexShrink: 0,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Pixels: what Excel gives a pane, and what it takes at least and at most. */
const PANE_WIDTH = { usual: 350, least: 300, most: 500 };

export function Frame({
  session,
  host,
  grid,
}: {
  session: PreviewSession;
  host: PaneHost;
  grid: HTMLElement;
}) {
  const styles = useStyles();
  const state = useSyncExternalStore(session.subscribe, session.state);
  const [appearance, setAppearance] = useState(host.appearance.now);
  useEffect(() => host.appearance.onChange(setAppearance), [host]);
  const [width, setWidth] = useState(PANE_WIDTH.usual);
  const [isDropping, setIsDropping] = useState(false);
  const opening = useOpening(session);
  const over = (event: DragEvent, isOver: boolean): void => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setIsDropping(isOver);
  };
  const drop = (event: DragEvent): void => {
    over(event, false);
    const [file] = event.dataTransfer.files;
    if (file) opening.openFile(file);
  };
  return (
    <FluentProvider theme={themes[appearance]} style={{ height: "100%" }}>
      <div
        className={styles.frame}
        onDragOver={(event) => over(event, true)}
        onDragLeave={(event) => over(event, event.currentTarget.contains(event.relatedTarget as Node | null))}
        onDrop={drop}
      >
        {/* Not a header: the pane's own is the page's banner. */}
        <section aria-label={say.title}>
          <TopBar session={session} state={state} opening={opening} />
          <Banner state={state} />
          <NoticeLine notice={state.notice} onClose={() => session.announce(null)} />
        </section>
        <div className={styles.halves}>
          <section className={styles.workbook} aria-label={say.grid}>
            <GridPlace grid={grid} isBusy={state.isBusy} />
            <PaneBorder width={width} limits={PANE_WIDTH} onChange={setWidth} />
          </section>
          {/* No landmark: the pane brings its own. */}
          <aside className={styles.pane} style={{ width }} role="none">
            {state.opened && <Pane key={state.opened.id} host={host} />}
          </aside>
        </div>
        {isDropping && <DropHint />}
        {opening.isAsking && state.opened && (
          <UnsavedDialog
            name={state.opened.name}
            onSave={opening.save}
            onLeave={opening.leave}
            onStay={opening.stay}
          />
        )}
      </div>
    </FluentProvider>
  );
}

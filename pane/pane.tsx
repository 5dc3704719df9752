/** The task pane: the product's face in every host. */
import {
  AriaLiveAnnouncer,
  FluentProvider,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Appearance, PaneHost } from "./pane-host";
import { PaneBoundary } from "./session/pane-boundary";
import { PaneFrame } from "./session/pane-frame";
import { PaneSessionContext } from "./session/pane-session";
import { createPaneStore } from "./session/pane-store";

const themes: Record<Appearance, typeof webLightTheme> = {
  light: webLightTheme,
  dark: webDarkTheme,
  "high-contrast": teamsHighContrastTheme,
};

/** Not a class: Fluent gives the provider's classes to what opens over the page too, which would then be as high as the page. */
const filling = { height: "100%" };

export function Pane({ host }: { host: PaneHost }) {
  const [appearance, setAppearance] = useState(host.appearance.now);
  useEffect(() => host.appearance.onChange(setAppearance), [host]);
  const [sessions, setSessions] = useState(0);
  return (
    <FluentProvider theme={themes[appearance]} style={filling}>
      <AriaLiveAnnouncer>
        <PaneBoundary onStartAgain={() => setSessions(sessions + 1)}>
          <PaneWithSession key={sessions} host={host} />
        </PaneBoundary>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}

function PaneWithSession({ host }: { host: PaneHost }) {
  const store = useMemo(() => createPaneStore(host), [host]);
  useEffect(() => store.open(), [store]);
  const state = useSyncExternalStore(store.subscribe, store.state);
  const session = useMemo(() => ({ host, ...store, ...state }), [host, store, state]);
  return (
    <PaneSessionContext.Provider value={session}>
      <PaneFrame />
    </PaneSessionContext.Provider>
  );
}

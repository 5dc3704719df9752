/** The task pane: the product's face in every host. */
import {
  FluentProvider,
  makeStyles,
  Tab,
  TabList,
  teamsHighContrastTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { paneMessages as say } from "../core/messages/en/pane";
import type { Appearance, PaneHost, Step } from "./pane-host";
import { steps } from "./pane-host";
import { PaneSessionContext } from "./session/pane-session";
import { createPaneStore } from "./session/pane-store";
import { NoticeBar } from "./session/notice-bar";
import { TaskProgress } from "./session/task-progress";
import { StartStep } from "./steps/start/start-step";
import { ReviewStep } from "./steps/review/review-step";
import { BuildStep } from "./steps/build/build-step";
import { CheckStep } from "./steps/check/check-step";
import { TrackStep } from "./steps/track/track-step";
import { RemindStep } from "./steps/remind/remind-step";

const themes: Record<Appearance, typeof webLightTheme> = {
  light: webLightTheme,
  dark: webDarkTheme,
  "high-contrast": teamsHighContrastTheme,
};

const stepViews: Record<Step, () => React.JSX.Element> = {
  start: StartStep,
  review: ReviewStep,
  build: BuildStep,
  check: CheckStep,
  track: TrackStep,
  remind: RemindStep,
};

const useStyles = makeStyles({
  provider: { height: "100%" },
  pane: { display: "flex", flexDirection: "column", height: "100%", minWidth: "300px" },
  step: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: tokens.spacingHorizontalM },
});

export function Pane({ host }: { host: PaneHost }) {
  const [appearance, setAppearance] = useState(host.appearance.now);
  useEffect(() => host.appearance.onChange(setAppearance), [host]);
  const store = useMemo(() => createPaneStore(host), [host]);
  useEffect(() => store.open(), [store]);
  const state = useSyncExternalStore(store.subscribe, store.state);
  const session = useMemo(() => ({ host, ...store, ...state }), [host, store, state]);
  const styles = useStyles();
  const View = stepViews[session.step];
  return (
    <FluentProvider theme={themes[appearance]} className={styles.provider}>
      <PaneSessionContext.Provider value={session}>
        <div className={styles.pane}>
          <TabList
            size="small"
            aria-label={say.stepsLabel}
            selectedValue={session.step}
            onTabSelect={(_, { value }) => session.goTo(value as Step)}
          >
            {steps.map((step) => (
              <Tab key={step} value={step}>
                {say.steps[step]}
              </Tab>
            ))}
          </TabList>
          <TaskProgress />
          <NoticeBar />
          <main className={styles.step} role="tabpanel" aria-label={say.steps[session.step]}>
            <View />
          </main>
        </div>
      </PaneSessionContext.Provider>
    </FluentProvider>
  );
}

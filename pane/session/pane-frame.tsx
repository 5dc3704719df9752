/** What stands around every step: the product, the steps, the work that goes on, what there is to say. */
import {
  Caption1,
  Caption1Strong,
  makeStyles,
  Spinner,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { Suspense, useEffect, useId, useRef } from "react";
import { paneMessages as say } from "../../core/messages/en/pane";
import type { PaneHost } from "../pane-host";
import { useHidden } from "../shared/hidden";
import { ScrollArea } from "../shared/scroll-area";
import { NoticeBar } from "./notice-bar";
import { usePane } from "./pane-session";
import { StepTabs } from "./step-tabs";
import { loadStepsWhenIdle, stepViews } from "./step-views";
import { TaskProgress } from "./task-progress";

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100%", minWidth: 0, overflow: "hidden" },
  header: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    minHeight: tokens.lineHeightBase200,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  product: { margin: 0, color: tokens.colorBrandForeground1 },
  cycle: { color: tokens.colorNeutralForeground3 },
  step: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}` },
  heading: {
    ...typographyStyles.subtitle1,
    margin: 0,
    marginBottom: tokens.spacingVerticalS,
    outlineStyle: "none",
  },
});

export function PaneFrame() {
  const { host, step, look } = usePane();
  const hidden = useHidden();
  const styles = useStyles();
  const panelId = useId();
  const heading = useHeadingFocus(step);
  useEffect(loadStepsWhenIdle, []);
  const View = stepViews[step];
  return (
    <div className={styles.pane}>
      <header>
        <div className={styles.header}>
          <Caption1Strong as="h1" className={hasTitleBar(host) ? hidden.text : styles.product}>
            {say.product}
          </Caption1Strong>
          <Caption1 className={styles.cycle}>{look?.settings.cycle}</Caption1>
        </div>
        <StepTabs panelId={panelId} />
      </header>
      <ScrollArea key={step}>
        <div className={styles.step} role="tabpanel" id={panelId} aria-labelledby={`${panelId}-${step}`}>
          <h2 ref={heading} tabIndex={-1} className={styles.heading}>
            {say.headings[step]}
          </h2>
          <Suspense fallback={<Spinner size="small" label={say.opening} />}>
            <View />
          </Suspense>
        </div>
      </ScrollArea>
      <TaskProgress />
      <NoticeBar onAnswered={() => heading.current?.focus()} />
    </div>
  );
}

/** Google Sheets writes the product's name above the sidebar, to be seen, and not as a heading of its page. */
const hasTitleBar = ({ program }: PaneHost): boolean => program === "sheets";

/** A step that opens is read from its heading on. Not the first: opening the pane takes nobody out of the workbook. */
function useHeadingFocus(step: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(step);
  useEffect(() => {
    if (last.current === step) return;
    last.current = step;
    heading.current?.focus();
  }, [step]);
  return heading;
}

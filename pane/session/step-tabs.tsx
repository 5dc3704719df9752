/** The seven steps, with what is done in them and what waits for somebody. */
import { CounterBadge, makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import {
  AlertUrgent20Filled,
  AlertUrgent20Regular,
  bundleIcon,
  CheckmarkCircle12Filled,
  ClipboardCheckmark20Filled,
  ClipboardCheckmark20Regular,
  DataTrending20Filled,
  DataTrending20Regular,
  DocumentSearch20Filled,
  DocumentSearch20Regular,
  Globe20Filled,
  Globe20Regular,
  Home20Filled,
  Home20Regular,
  TableAdd20Filled,
  TableAdd20Regular,
} from "@fluentui/react-icons";
import type { FluentIcon } from "@fluentui/react-icons";
import { paneMessages as say } from "../../core/messages/en/pane";
import type { Step } from "../pane-host";
import { steps } from "../pane-host";
import { useHidden } from "../shared/hidden";
import { usePane } from "./pane-session";
import type { StepMark } from "./pane-session";
import { stepMarks } from "./step-marks";

const icons: Record<Step, FluentIcon> = {
  start: bundleIcon(Home20Filled, Home20Regular),
  review: bundleIcon(DocumentSearch20Filled, DocumentSearch20Regular),
  build: bundleIcon(TableAdd20Filled, TableAdd20Regular),
  check: bundleIcon(ClipboardCheckmark20Filled, ClipboardCheckmark20Regular),
  track: bundleIcon(DataTrending20Filled, DataTrending20Regular),
  remind: bundleIcon(AlertUrgent20Filled, AlertUrgent20Regular),
  publish: bundleIcon(Globe20Filled, Globe20Regular),
};

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // Words below their signs, and as much room for each as its word takes: seven of them have to fit at 300 pixels.
  tab: {
    display: "flex",
    flexGrow: 1,
    flexDirection: "column",
    minWidth: 0,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    // Fluent keeps room for the bold word, so that nothing moves when it becomes bold; here it is the width only.
    "& .fui-Tab__content--reserved-space": { height: 0, overflow: "hidden" },
  },
  // The mark stands over the sign's edge.
  icon: { overflow: "visible" },
  word: { padding: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  sign: { position: "relative", display: "inline-flex" },
  mark: {
    position: "absolute",
    top: `-${tokens.spacingVerticalXS}`,
    left: tokens.spacingHorizontalM,
    display: "inline-flex",
  },
  done: { color: tokens.colorStatusSuccessForeground1, left: tokens.spacingHorizontalL },
});

export function StepTabs({ panelId }: { panelId: string }) {
  const { step: open, look, marks, goTo } = usePane();
  const styles = useStyles();
  const shown = stepMarks(look, marks);
  return (
    <TabList
      className={styles.tabs}
      aria-label={say.stepsLabel}
      selectedValue={open}
      onTabSelect={(_, { value }) => goTo(steps.find((step) => step === value) ?? open)}
    >
      {steps.map((step) => (
        <Tab
          key={step}
          id={`${panelId}-${step}`}
          value={step}
          className={styles.tab}
          aria-controls={step === open ? panelId : undefined}
          icon={{ className: styles.icon, children: <StepSign step={step} mark={shown[step] ?? null} /> }}
          content={{ className: styles.word }}
        >
          {say.steps[step]}
          <MarkWords mark={shown[step] ?? null} />
        </Tab>
      ))}
    </TabList>
  );
}

function StepSign({ step, mark }: { step: Step; mark: StepMark | null }) {
  const styles = useStyles();
  const Icon = icons[step];
  return (
    <span className={styles.sign} aria-hidden>
      <Icon />
      {mark?.kind === "done" && (
        <CheckmarkCircle12Filled className={mergeClasses(styles.mark, styles.done)} />
      )}
      {mark?.kind === "attention" && (
        <CounterBadge
          className={styles.mark}
          size="small"
          color="danger"
          count={mark.count}
          overflowCount={99}
        />
      )}
    </span>
  );
}

function MarkWords({ mark }: { mark: StepMark | null }) {
  const { text } = useHidden();
  return mark && <span className={text}>{`, ${mark.label}`}</span>;
}

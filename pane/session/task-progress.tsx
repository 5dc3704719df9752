/** What goes on right now, as a bar and in words, at the foot of the pane so that nothing above it moves. */
import { Button, Caption1, makeStyles, ProgressBar, tokens, useAnnounce } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import { paneMessages as say } from "../../core/messages/en/pane";
import { usePane } from "./pane-session";

/** Shorter waits need no words (Nielsen, Usability Engineering, 1993, ch. 5: up to 0.1 s feels instant). */
const MILLISECONDS_UNSEEN = 100;

const useStyles = makeStyles({
  foot: { flexShrink: 0, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    minHeight: tokens.lineHeightHero700,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
});

export function TaskProgress() {
  const { task } = usePane();
  const isLong = useLongerThan(MILLISECONDS_UNSEEN, task !== null);
  useMilestones(isLong ? (task?.label ?? null) : null);
  const styles = useStyles();
  const wordsId = useId();
  if (!task || !isLong) return null;
  const { phase, share } = task.progress;
  return (
    <footer className={styles.foot}>
      <ProgressBar aria-labelledby={wordsId} shape="square" {...(share === null ? {} : { value: share })} />
      <div className={styles.row}>
        <Caption1 id={wordsId}>{say.working(task.label, say.phases[phase], share)}</Caption1>
        {task.cancel && (
          <Button size="small" appearance="subtle" onClick={task.cancel}>
            {say.cancel}
          </Button>
        )}
      </div>
    </footer>
  );
}

function useLongerThan(milliseconds: number, isOn: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isOn) return;
    const timer = setTimeout(() => setLong(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isOn, milliseconds]);
  return isLong;
}

/** Screen readers hear when work begins and ends, not every percent. */
function useMilestones(label: string | null): void {
  const { announce } = useAnnounce();
  useEffect(() => {
    if (label === null) return;
    announce(label, { batchId: "task" });
    return () => announce(say.finished(label), { batchId: "task" });
  }, [label, announce]);
}

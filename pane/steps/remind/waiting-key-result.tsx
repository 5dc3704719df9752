/** A key result that waits for news, with a way to check in on it at once. */
import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { TrackedKeyResult } from "../../../core/commands/pane/track";
import { trackMessages } from "../../../core/messages/en/pane-track";
import { usePane } from "../../session/pane-session";
import { useRowTabIndex } from "../../shared/row-focus";
import { lastNews } from "../track/last-news";
import { useTrack } from "../track/use-track";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalS,
  },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  checkIn: { flexShrink: 0 },
});

export function WaitingKeyResult({ keyResult }: { keyResult: TrackedKeyResult }) {
  const styles = useStyles();
  const { goTo } = usePane();
  const { open } = useTrack();
  const { keyResultId, title } = keyResult;
  const checkIn = () => {
    open({ kind: "check-in", keyResultId });
    goTo("track");
  };
  return (
    <div className={styles.line}>
      <div className={styles.words}>
        <Body1 block>{title}</Body1>
        <Caption1 className={styles.quiet}>{lastNews(keyResult)}</Caption1>
      </div>
      <Button
        size="small"
        className={styles.checkIn}
        tabIndex={useRowTabIndex()}
        aria-label={trackMessages.checkInOn(title)}
        onClick={checkIn}
      >
        {trackMessages.checkIn}
      </Button>
    </div>
  );
}

/** A key result that needs attention or is found in the list: its status and why, whose it is, where it stands, and a check-in. */
import { Body1, Button, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { TrackedKeyResult } from "../../../core/commands/pane/track";
import { trackMessages as say } from "../../../core/messages/en/pane-track";
import { CellLink } from "../../shared/cell-link";
import { useRowTabIndex } from "../../shared/row-focus";
import { lastNews } from "./last-news";
import { shownScore } from "./shown";
import { statusGroupOf } from "./status-groups";
import { StatusMark } from "./status-mark";
import { useTrack } from "./use-track";

const useStyles = makeStyles({
  item: {
    display: "grid",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  facts: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  title: { textAlign: "start", overflowWrap: "anywhere", color: tokens.colorNeutralForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
  end: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
});

export function KeyResultItem({ keyResult }: { keyResult: TrackedKeyResult }) {
  const styles = useStyles();
  const { open } = useTrack();
  const tabIndex = useRowTabIndex();
  const { keyResultId, title, status, score, reason, owner, at } = keyResult;
  const who = owner?.trim() || say.noOwner;
  // The reason says already for how long nobody has looked.
  const isSilent = statusGroupOf(status) === "silent";
  return (
    <div className={styles.item}>
      <div className={styles.facts}>
        <StatusMark status={status} />
        {score !== null && <Caption1>{shownScore(score)}</Caption1>}
        {reason !== null && reason !== "" && <Caption1 className={styles.quiet}>{reason}</Caption1>}
      </div>
      <Link
        as="button"
        className={styles.title}
        data-key-result={keyResultId}
        tabIndex={tabIndex}
        onClick={() => open({ kind: "card", keyResultId })}
      >
        <Body1>{title}</Body1>
      </Link>
      <Caption1 className={styles.quiet}>{isSilent ? who : `${who} · ${lastNews(keyResult)}`}</Caption1>
      <div className={styles.end}>
        <CellLink at={at} about={title} />
        <Button
          size="small"
          tabIndex={tabIndex}
          aria-label={say.checkInOn(title)}
          onClick={() => open({ kind: "check-in", keyResultId })}
        >
          {say.checkIn}
        </Button>
      </div>
    </div>
  );
}

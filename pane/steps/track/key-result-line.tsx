/** A key result in one line: its sign and its title, which opens its card. */
import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { statusWords } from "../../../core/messages/en/pane-track";
import type { TrackedKeyResult } from "../../../core/commands/pane/track";
import { useHidden } from "../../shared/hidden";
import { shownScore } from "./shown";
import { StatusIcon } from "./status-icon";
import { useTrack } from "./use-track";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  score: { flexShrink: 0 },
});

export function KeyResultLine({
  keyResult: { keyResultId, title, status, score },
}: {
  keyResult: TrackedKeyResult;
}) {
  const styles = useStyles();
  const hidden = useHidden();
  const { open } = useTrack();
  return (
    <div className={styles.line}>
      <StatusIcon status={status} />
      <Link
        as="button"
        className={styles.title}
        data-key-result={keyResultId}
        onClick={() => open({ kind: "card", keyResultId })}
      >
        <Caption1>{title}</Caption1>
      </Link>
      <span className={hidden.text}>{statusWords[status]}</span>
      {score !== null && <Caption1 className={styles.score}>{shownScore(score)}</Caption1>}
    </div>
  );
}

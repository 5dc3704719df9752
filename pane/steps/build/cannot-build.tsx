/** Why nothing can be built from this workbook, and what to do. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentDismiss24Regular } from "@fluentui/react-icons";
import { paneBuild } from "../../../core/messages/en/pane-build";
import { usePane } from "../../session/pane-session";
import { EmptyState } from "../../shared/empty-state";

const useStyles = makeStyles({
  why: { display: "block", whiteSpace: "pre-line", textAlign: "start", overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", justifyContent: "center", gap: tokens.spacingHorizontalS },
});

export function CannotBuild({ refusal }: { refusal: string }) {
  const { goTo, lookAgain, task } = usePane();
  const styles = useStyles();
  const say = paneBuild.cannot;
  return (
    <EmptyState
      icon={<DocumentDismiss24Regular />}
      title={say.title}
      text={<span className={styles.why}>{refusal}</span>}
    >
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={task !== null}
          disabledFocusable
          onClick={() => void lookAgain()}
        >
          {say.again}
        </Button>
        <Button onClick={() => goTo("review")}>{say.review}</Button>
        <Button onClick={() => goTo("start")}>{say.start}</Button>
      </div>
    </EmptyState>
  );
}

/** Why nothing can be built from this workbook, and what to do. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentDismissRegular } from "@fluentui/react-icons";
import { paneMessages } from "../../../core/messages/en/pane";
import { paneBuild } from "../../../core/messages/en/pane-build";
import { usePane } from "../../session/pane-session";
import { EmptyState } from "../../shared/empty-state";

const useStyles = makeStyles({
  why: { display: "block", whiteSpace: "pre-line", textAlign: "start", overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", justifyContent: "center", gap: tokens.spacingHorizontalS },
});

/** `hasPlan`: a plan was found; something else stands in the way. */
export function CannotBuild({ refusal, hasPlan }: { refusal: string; hasPlan: boolean }) {
  const { goTo, lookAgain, task } = usePane();
  const styles = useStyles();
  const say = paneBuild.cannot;
  return (
    <EmptyState
      icon={<DocumentDismissRegular />}
      title={hasPlan ? say.titleWithPlan : say.title}
      text={<span className={styles.why}>{refusal}</span>}
    >
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={task !== null} onClick={() => void lookAgain()}>
          {paneMessages.tryAgain}
        </Button>
        {!hasPlan && <Button onClick={() => goTo("review")}>{say.review}</Button>}
        {!hasPlan && <Button onClick={() => goTo("start")}>{say.start}</Button>}
      </div>
    </EmptyState>
  );
}

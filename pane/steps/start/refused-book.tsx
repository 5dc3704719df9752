/** A book stands in the workbook and cannot be read: why, and what to do. */
import { Button, makeStyles } from "@fluentui/react-components";
import { DocumentDismissRegular } from "@fluentui/react-icons";
import { paneStart as say } from "../../../core/messages/en/pane-start";
import { usePane } from "../../session/pane-session";
import { EmptyState } from "../../shared/empty-state";

const useStyles = makeStyles({
  why: { display: "block", whiteSpace: "pre-line", textAlign: "start", overflowWrap: "anywhere" },
});

export function RefusedBook({ refusal }: { refusal: string }) {
  const { lookAgain, task } = usePane();
  const styles = useStyles();
  return (
    <EmptyState
      icon={<DocumentDismissRegular />}
      title={say.refused}
      text={<span className={styles.why}>{refusal}</span>}
    >
      <Button appearance="primary" disabledFocusable={task !== null} onClick={() => void lookAgain()}>
        {say.lookAgain}
      </Button>
    </EmptyState>
  );
}

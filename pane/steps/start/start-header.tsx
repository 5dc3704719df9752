/** What was found, in a line, and how to look again; it says when the workbook has changed since. */
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons";
import { paneStart as say } from "../../../core/messages/en/pane-start";
import { usePane } from "../../session/pane-session";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  summary: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground2 },
  again: { flexShrink: 0, whiteSpace: "nowrap" },
});

export function StartHeader({ summary }: { summary: string }) {
  const { edited, task, lookAgain } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <Caption1 role="status" className={styles.summary}>
        {edited ? say.edited : summary}
      </Caption1>
      <Button
        size="small"
        appearance={edited ? "secondary" : "subtle"}
        className={styles.again}
        icon={<ArrowSync16Regular />}
        disabledFocusable={task !== null}
        onClick={() => void lookAgain()}
      >
        {say.lookAgain}
      </Button>
    </div>
  );
}

/** Of which day the page is, whether it may be old, and how to make it anew. */
import { Button, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons";
import { publishMessages as say } from "../../../core/messages/en/pane-publish";
import { usePane } from "../../session/pane-session";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  asOf: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
  again: { flexShrink: 0, whiteSpace: "nowrap" },
  old: { marginTop: tokens.spacingVerticalS },
});

/** It stays where it is whatever the page shows, so that the focus does, too. */
export function PublishHeader({ asOf, isOld, onAgain }: PublishHeaderProps) {
  const { task } = usePane();
  const styles = useStyles();
  return (
    <>
      <div className={styles.line}>
        <Caption1 className={styles.asOf}>{say.asOf(asOf)}</Caption1>
        <Button
          size="small"
          className={styles.again}
          icon={<ArrowSync16Regular />}
          appearance={isOld ? "primary" : "secondary"}
          disabledFocusable={task !== null}
          onClick={onAgain}
        >
          {say.again}
        </Button>
      </div>
      {isOld && (
        <MessageBar intent="warning" layout="multiline" className={styles.old}>
          <MessageBarBody>{say.mayHaveChanged}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

interface PublishHeaderProps {
  /** ISO day. */
  asOf: string;
  isOld: boolean;
  onAgain: () => void;
}

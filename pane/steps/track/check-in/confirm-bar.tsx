/** What looks odd about a check-in: it is saved once the person says that it is right. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { CheckInProblem } from "../../../../core/commands/pane/check-in";
import { checkInMessages as say } from "../../../../core/messages/en/pane-check-in";

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: "none" } });

export function ConfirmBar({ warnings, isSaving, onConfirm, onChange }: ConfirmBarProps) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => bar.current?.querySelector("button")?.focus(), []);
  return (
    <div ref={bar}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody id="check-in-warnings">
          <MessageBarTitle>{say.confirmTitle}</MessageBarTitle>
          <ul className={styles.list}>
            {warnings.map(({ field, text }) => (
              <li key={`${field} ${text}`}>{text}</li>
            ))}
          </ul>
        </MessageBarBody>
        <MessageBarActions>
          <Button
            appearance="primary"
            aria-describedby="check-in-warnings"
            disabledFocusable={isSaving}
            onClick={onConfirm}
          >
            {isSaving ? say.isSaving : say.confirm}
          </Button>
          <Button onClick={onChange}>{say.changeIt}</Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}

interface ConfirmBarProps {
  warnings: readonly CheckInProblem[];
  isSaving: boolean;
  onConfirm: () => void;
  /** Goes back to what the first warning is about. */
  onChange: () => void;
}

/** What the pane has to say about the last thing done: success with a way back, a refusal with what to do. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { paneMessages as say } from "../../core/messages/en/pane";
import { usePane } from "./pane-session";

export function NoticeBar() {
  const { notice, announce, undo } = usePane();
  if (!notice) return null;
  const { intent, text, retry, undo: ticket, undoAnyway } = notice;
  const close = () => announce(null);
  return (
    <MessageBar intent={intent} layout="multiline" politeness={intent === "error" ? "assertive" : "polite"}>
      <MessageBarBody style={{ whiteSpace: "pre-line" }}>{text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" aria-label={say.close} icon={<DismissRegular />} onClick={close} />
        }
      >
        {retry && <Button onClick={retry}>{say.tryAgain}</Button>}
        {ticket && <Button onClick={() => void undo(ticket, false)}>{say.undo}</Button>}
        {undoAnyway && <Button onClick={() => void undo(undoAnyway, true)}>{say.undoAnyway}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}

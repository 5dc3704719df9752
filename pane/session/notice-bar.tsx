/** What the pane has to say about the last thing done: success with a way back, a refusal with what to do. At its foot, so that nothing moves. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { paneMessages as say } from "../../core/messages/en/pane";
import { usePane } from "./pane-session";

const useStyles = makeStyles({
  // A long refusal scrolls in its own place, its buttons stay.
  place: { flexShrink: 0, maxHeight: "50%", overflowY: "auto", padding: tokens.spacingHorizontalS },
  text: { whiteSpace: "pre-line", overflowWrap: "anywhere" },
});

/** `onAnswered`: the notice goes, and the focus that was in it has to go somewhere. */
export function NoticeBar({ onAnswered }: { onAnswered: () => void }) {
  const { notice, announce, undo } = usePane();
  const styles = useStyles();
  if (!notice) return null;
  const { intent, text, retry, undo: ticket, undoAnyway } = notice;
  const answer = (act: () => void) => () => {
    act();
    onAnswered();
  };
  const close = answer(() => announce(null));
  return (
    <section className={styles.place} aria-label={say.notice}>
      <MessageBar intent={intent} layout="multiline" politeness={intent === "error" ? "assertive" : "polite"}>
        <MessageBarBody className={styles.text}>{text}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              aria-label={say.close}
              icon={<DismissRegular />}
              onClick={close}
            />
          }
        >
          {retry && <Button onClick={answer(retry)}>{say.tryAgain}</Button>}
          {ticket && <Button onClick={answer(() => void undo(ticket, false))}>{say.undo}</Button>}
          {undoAnyway && (
            <Button onClick={answer(() => void undo(undoAnyway, true))}>{say.undoAnyway}</Button>
          )}
          {undoAnyway && <Button onClick={close}>{say.keep}</Button>}
        </MessageBarActions>
      </MessageBar>
    </section>
  );
}

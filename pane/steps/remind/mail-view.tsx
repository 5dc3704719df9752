/** A mail as it will look, with what a person can do about it. */
import {
  Button,
  Caption1,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { remindMessages as say } from "../../../core/messages/en/pane-remind";
import { mailboxText } from "../../../core/reminders/mailbox";
import type { Mail } from "../../../core/reminders/mail";
import { usePane } from "../../session/pane-session";
import { useKeptState } from "../../shared/kept-state";
import { Drafts } from "./drafts";
import { remindMemory } from "./remind-memory";
import { useSending } from "./use-sending";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  words: { overflowWrap: "anywhere" },
  mail: {
    width: "100%",
    height: "50vh",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
});

export function MailView({ mail, onClose }: { mail: Mail; onClose: () => void }) {
  const { host } = usePane();
  const styles = useStyles();
  const [{ results, sending }] = useKeptState(remindMemory);
  const { markSent } = useSending();
  const { to, subject, html, fromName, reason, key } = mail;
  const state = results.get(key)?.state;
  // What the program could not send can still go out by hand.
  const isByHand = sending === null && (host.mail ? state === "failed" || state === "waiting" : !state);
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{subject}</DialogTitle>
          <DialogContent className={styles.content}>
            <Caption1 className={styles.words}>{say.mail.to(mailboxText(to))}</Caption1>
            <Caption1 className={styles.words}>{say.mail.from(fromName)}</Caption1>
            <Caption1 className={styles.words}>{say.mail.why(reason)}</Caption1>
            {/* Without any leave: nothing in it can run, open or send. */}
            <iframe className={styles.mail} sandbox="" srcDoc={html} title={say.mail.frame(subject)} />
            {isByHand && <Drafts mail={mail} />}
          </DialogContent>
          <DialogActions>
            {isByHand && <Button onClick={() => void markSent([mail]).then(onClose)}>{say.markSent}</Button>}
            <Button appearance="primary" onClick={onClose}>
              {say.mail.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

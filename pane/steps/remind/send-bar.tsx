/** Sends what is due: asks first, shows how far it is, can be stopped. Where the program cannot send, what people can do instead. */
import { Body1, Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { remindMessages as say } from "../../../core/messages/en/pane-remind";
import type { Mail } from "../../../core/reminders/mail";
import { usePane } from "../../session/pane-session";
import { useKeptState } from "../../shared/kept-state";
import { ConfirmSending } from "./confirm-sending";
import { remindMemory } from "./remind-memory";
import { useSending } from "./use-sending";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
  progress: { width: "100%" },
});

export function SendBar({ mails }: { mails: readonly Mail[] }) {
  const { host } = usePane();
  const styles = useStyles();
  const [{ leftOut, results, sending, quota }] = useKeptState(remindMemory);
  const { send, markSent } = useSending();
  const [isAsking, setAsking] = useState(false);
  const { mail } = host;
  const open = mails.filter(({ key }) => !results.has(key));
  const chosen = open.filter(({ key }) => !leftOut.has(key));
  const others = open.filter(({ key }) => leftOut.has(key));
  if (sending)
    return (
      <div className={styles.bar}>
        <ProgressBar className={styles.progress} value={sending.done} max={sending.all} aria-label={say.sendingLabel} />
        <Caption1 role="status">{say.sending(sending.done, sending.all)}</Caption1>
        <Button size="small" onClick={sending.stop}>
          {say.stop}
        </Button>
      </div>
    );
  if (open.length === 0) return null;
  if (!mail)
    return (
      <div className={styles.bar}>
        <Body1>{say.cannotSend}</Body1>
        <Button disabled={chosen.length === 0} onClick={() => void markSent(chosen)}>
          {say.markAll(chosen.length)}
        </Button>
      </div>
    );
  return (
    <div className={styles.bar}>
      <Button appearance="primary" disabled={chosen.length === 0} onClick={() => setAsking(true)}>
        {say.send(chosen.length)}
      </Button>
      {quota !== null && (
        <Caption1>{quota < chosen.length ? say.quotaShort(quota, chosen.length) : say.quota(quota)}</Caption1>
      )}
      {isAsking && (
        <ConfirmSending
          mails={chosen.length}
          leftOut={others.length}
          onAnswer={(isYes) => {
            setAsking(false);
            if (isYes) void send(mail, chosen, others);
          }}
        />
      )}
    </div>
  );
} // prettier-ignore

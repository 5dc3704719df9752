/** A mail in the list: to whom, why, whether it goes out, what became of it. */
import { Body1Strong, Button, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { remindMessages as say } from "../../../core/messages/en/pane-remind";
import type { Mail } from "../../../core/reminders/mail";
import { useRowTabIndex } from "../../shared/row-focus";
import { MailOutcome } from "./mail-outcome";
import type { ShownResult } from "./remind-memory";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start", paddingBottom: tokens.spacingVerticalS },
  words: { minWidth: 0, flexGrow: 1, paddingTop: tokens.spacingVerticalXS },
  name: { overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  read: { flexShrink: 0, minWidth: 0 },
});

export function MailLine({ mail, isLeftOut, result, isSending, onInclude, onRead }: MailLineProps) {
  const styles = useStyles();
  const tabIndex = useRowTabIndex();
  const name = mail.to.name === "" ? mail.to.address : mail.to.name;
  return (
    <div className={styles.line}>
      <Checkbox
        checked={!isLeftOut}
        disabled={isSending || result !== null}
        aria-label={say.include(name)}
        tabIndex={tabIndex}
        onChange={(_, { checked }) => onInclude(checked === true)}
      />
      <div className={styles.words}>
        <Body1Strong block className={styles.name}>
          {name}
        </Body1Strong>
        {mail.to.name !== "" && (
          <Caption1 block className={styles.quiet}>
            {mail.to.address}
          </Caption1>
        )}
        <Caption1 block className={styles.quiet}>
          {mail.reason}
        </Caption1>
        {result ? <MailOutcome {...result} /> : isLeftOut && <Caption1>{say.leftOut}</Caption1>}
      </div>
      <Button
        size="small"
        className={styles.read}
        tabIndex={tabIndex}
        aria-label={say.readMail(name, mail.subject)}
        onClick={onRead}
      >
        {say.read}
      </Button>
    </div>
  );
}

interface MailLineProps {
  mail: Mail;
  isLeftOut: boolean;
  result: ShownResult | null;
  isSending: boolean;
  onInclude: (isIncluded: boolean) => void;
  onRead: () => void;
}

/** What became of a mail: a sign and its words, never a colour alone. */
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle16Regular,
  Clock16Regular,
  ErrorCircle16Regular,
  QuestionCircle16Regular,
} from "@fluentui/react-icons";
import { remindMessages as say } from "../../../core/messages/en/pane-remind";
import type { ShownResult } from "./remind-memory";

const useStyles = makeStyles({
  line: { display: "flex", columnGap: tokens.spacingHorizontalXS, alignItems: "flex-start" },
  sign: { flexShrink: 0, display: "inline-flex" },
  words: { overflowWrap: "anywhere" },
});

const signs = {
  sent: CheckmarkCircle16Regular,
  "by-hand": CheckmarkCircle16Regular,
  failed: ErrorCircle16Regular,
  unknown: QuestionCircle16Regular,
  taken: Clock16Regular,
  waiting: Clock16Regular,
};

export function MailOutcome({ state, reason }: Pick<ShownResult, "state" | "reason">) {
  const styles = useStyles();
  const Sign = signs[state];
  const words = state === "by-hand" ? say.byHand : say.results[state];
  return (
    <span className={styles.line}>
      <span className={styles.sign} aria-hidden>
        <Sign />
      </span>
      <Caption1 className={styles.words}>{reason === null ? words : `${words}: ${reason}`}</Caption1>
    </span>
  );
}

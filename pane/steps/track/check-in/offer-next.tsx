/** What waits next from the same owner, one click away. */
import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { TrackedKeyResult } from "../../../../core/commands/pane/track";
import { checkInMessages as say } from "../../../../core/messages/en/pane-check-in";
import { SectionHeading } from "../../../shared/section-heading";
import { ownerOf } from "../key-result-filter";
import { StatusMark } from "../status-mark";

const useStyles = makeStyles({
  next: { display: "grid", rowGap: tokens.spacingVerticalXS, justifyItems: "start" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function OfferNext({ keyResult, onCheckIn }: OfferNextProps) {
  const styles = useStyles();
  const { title, status, reason } = keyResult;
  const owner = ownerOf(keyResult);
  return (
    <section aria-labelledby="check-in-next">
      <SectionHeading id="check-in-next">
        {owner === "" ? say.nextOfNobody : say.nextOf(owner)}
      </SectionHeading>
      <div className={styles.next}>
        <StatusMark status={status} />
        <Body1>{title}</Body1>
        {reason && <Caption1 className={styles.quiet}>{reason}</Caption1>}
        <Button appearance="primary" onClick={onCheckIn}>
          {say.nextButton}
        </Button>
      </div>
    </section>
  );
}

interface OfferNextProps {
  keyResult: TrackedKeyResult;
  onCheckIn: () => void;
}

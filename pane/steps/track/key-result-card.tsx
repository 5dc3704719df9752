/** All about one key result: where it stands between baseline and target, how it came there, and why it has its status. */
import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { trackMessages as say } from "../../../core/messages/en/pane-track";
import type { TrackedKeyResult } from "../../../core/commands/pane/track";
import { SectionHeading } from "../../shared/section-heading";
import { History } from "./history";
import { KeyResultFacts } from "./key-result-facts";
import { ProgressLine } from "./progress-line";
import { shownScore } from "./shown";
import { StatusMark } from "./status-mark";
import { statusWhy } from "./status-why";
import { SubView } from "./sub-view";
import { useTrack } from "./use-track";

const useStyles = makeStyles({
  card: { display: "grid", rowGap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  status: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  checkIn: { justifySelf: "start" },
});

export function KeyResultCard({ keyResult }: { keyResult: TrackedKeyResult }) {
  const styles = useStyles();
  const { open } = useTrack();
  const { keyResultId, title, objective, status, score, expected } = keyResult;
  return (
    <SubView heading={title}>
      <div className={styles.card}>
        <Caption1 className={styles.quiet}>{`${say.card.objective}: ${objective}`}</Caption1>
        <div className={styles.status}>
          <StatusMark status={status} />
          {score !== null && (
            <Caption1>
              {expected === null
                ? say.card.onlyScore(shownScore(score))
                : say.card.gap(shownScore(score), shownScore(expected))}
            </Caption1>
          )}
        </div>
        {statusWhy(keyResult).map((sentence) => (
          <Body1 key={sentence}>{sentence}</Body1>
        ))}
        <ProgressLine keyResult={keyResult} />
        <Button
          appearance="primary"
          className={styles.checkIn}
          onClick={() => open({ kind: "check-in", keyResultId })}
        >
          {say.checkIn}
        </Button>
      </div>
      <SectionHeading>{say.card.history}</SectionHeading>
      <History keyResult={keyResult} />
      <SectionHeading>{say.card.facts}</SectionHeading>
      <KeyResultFacts keyResult={keyResult} />
    </SubView>
  );
}

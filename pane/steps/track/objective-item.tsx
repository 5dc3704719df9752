/** An objective: its status, its score, and its key results. */
import { Body1, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { trackMessages as say } from "../../../core/messages/en/pane-track";
import { KeyResultLine } from "./key-result-line";
import type { ObjectiveWithKeyResults } from "./objectives-of-unit";
import { shownScore } from "./shown";
import { StatusMark } from "./status-mark";

const useStyles = makeStyles({
  facts: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  keyResults: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    listStyleType: "none",
  },
});

export function ObjectiveItem({ objective, keyResults }: ObjectiveWithKeyResults) {
  const styles = useStyles();
  const { title, status, score, owner, scored } = objective;
  return (
    <li>
      <Body1 className={styles.title}>{title}</Body1>
      <div className={styles.facts}>
        <StatusMark status={status} />
        {score !== null && <Caption1Strong>{say.scoreOf(shownScore(score))}</Caption1Strong>}
        <Caption1 className={styles.quiet}>{owner?.trim() || say.noOwner}</Caption1>
      </div>
      {keyResults.length === 0 ? (
        <Caption1 className={styles.quiet}>{say.noKeyResults}</Caption1>
      ) : (
        <>
          {scored < keyResults.length && score !== null && (
            <Caption1 className={styles.quiet}>{say.scoredOf(scored, keyResults.length)}</Caption1>
          )}
          <ul className={styles.keyResults}>
            {keyResults.map((keyResult) => (
              <li key={keyResult.keyResultId}>
                <KeyResultLine keyResult={keyResult} />
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

/** Track's first view: the plan as a whole, what needs attention, the departments. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSync16Regular, TextBulletListSquare20Regular } from "@fluentui/react-icons";
import { trackMessages as say } from "../../../core/messages/en/pane-track";
import { AttentionList } from "./attention-list";
import { CityStanding } from "./city-standing";
import { CycleLine } from "./cycle-line";
import { Departments } from "./departments";
import { FirstStepsCard } from "./first-steps-card";
import { firstSteps } from "./first-steps";
import { ReadingProblems } from "./reading-problems";
import { useTracked } from "./use-track";

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM,
  },
});

export function Overview({ onRefresh }: { onRefresh: () => void }) {
  const { report, open, list } = useTracked();
  const styles = useStyles();
  const first = firstSteps(report);
  const refresh = (
    <Button size="small" appearance="subtle" icon={<ArrowSync16Regular />} onClick={onRefresh}>
      {say.refresh}
    </Button>
  );
  return (
    <>
      <CycleLine {...report} />
      <div className={styles.actions}>
        {!first && (
          <Button appearance="primary" onClick={() => open({ kind: "check-in", keyResultId: null })}>
            {say.checkIn}
          </Button>
        )}
        {report.keyResults.length > 0 && (
          <Button icon={<TextBulletListSquare20Regular />} onClick={() => list({})}>
            {say.list.open(report.keyResults.length)}
          </Button>
        )}
        {first && refresh}
      </div>
      <ReadingProblems problems={report.problems} />
      {first ? <FirstStepsCard steps={first} /> : <CityStanding report={report} refresh={refresh} />}
      {!first && <AttentionList />}
      <Departments />
    </>
  );
}

/** A unit's objectives with their key results, a few of them; the list has all. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { trackMessages as say } from "../../../core/messages/en/pane-track";
import { unitName } from "./unit-name";
import { ObjectiveItem } from "./objective-item";
import { objectivesOfUnit } from "./objectives-of-unit";
import { useTracked } from "./use-track";

/** More of them are easier to find in the list. */
const SHOWN = 8;

const useStyles = makeStyles({
  list: {
    display: "grid",
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    listStyleType: "none",
  },
});

export function UnitObjectives({ unit }: { unit: string }) {
  const { report, list } = useTracked();
  const styles = useStyles();
  const objectives = objectivesOfUnit(report, unit);
  const keyResults = objectives.reduce((sum, one) => sum + one.keyResults.length, 0);
  const name = unitName(unit);
  const isWhole = report.units.length === 1;
  return (
    <>
      <ul className={styles.list}>
        {objectives.slice(0, SHOWN).map((one) => (
          <ObjectiveItem key={one.objective.objectiveId} {...one} />
        ))}
      </ul>
      {objectives.length > SHOWN && (
        <Button size="small" onClick={() => list(isWhole ? {} : { unit })}>
          {isWhole ? say.showAllHere(keyResults) : say.showAllOf(keyResults, name)}
        </Button>
      )}
    </>
  );
}

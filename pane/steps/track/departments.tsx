/** The departments as bars, the one in most need first; a plan without departments shows its objectives at once. */
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { trackMessages as say } from "../../../core/messages/en/pane-track";
import { CITY_UNIT } from "../../../core/score/unit-score";
import { SectionHeading } from "../../shared/section-heading";
import { DepartmentRow } from "./department-row";
import { unitsByNeed } from "./status-groups";
import { UnitObjectives } from "./unit-objectives";
import { useTracked } from "./use-track";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  order: { color: tokens.colorNeutralForeground2 },
});

export function Departments() {
  const { report } = useTracked();
  const styles = useStyles();
  const [only] = report.units;
  const hasDepartments = report.units.length > 1 || (only !== undefined && only.unit !== CITY_UNIT);
  if (!only) return null;
  return (
    <section aria-labelledby="track-departments">
      <SectionHeading id="track-departments">
        {hasDepartments ? say.departments : say.objectivesHeading}
      </SectionHeading>
      {hasDepartments ? (
        <>
          {report.units.length > 1 && report.city.score !== null && (
            <Caption1 className={styles.order}>{say.departmentsOrder}</Caption1>
          )}
          <ul className={styles.list}>
            {unitsByNeed(report.units).map((unit) => (
              <li key={unit.unit}>
                <DepartmentRow unit={unit} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <UnitObjectives unit={only.unit} />
      )}
    </section>
  );
}

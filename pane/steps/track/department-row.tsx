/** A department: its bar and its score; it opens to its objectives. */
import {
  Body1Strong,
  Button,
  Caption1,
  Caption1Strong,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId } from "react";
import { trackMessages as say } from "../../../core/messages/en/pane-track";
import type { UnitScore } from "../../../core/score/scores";
import { unitName } from "./unit-name";
import { shownScore } from "./shown";
import { StatusBar } from "./status-bar";
import { groupCounts } from "./status-groups";
import { GroupIcon } from "./status-icon";
import { UnitObjectives } from "./unit-objectives";
import { useTracked } from "./use-track";

const useStyles = makeStyles({
  row: {
    paddingBottom: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  name: {
    flexGrow: 1,
    justifyContent: "flex-start",
    minWidth: 0,
    paddingLeft: 0,
    textAlign: "start",
  },
  below: {
    marginTop: tokens.spacingVerticalXXS,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "center",
  },
  count: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXXS },
  none: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  owned: { color: tokens.colorNeutralForeground2, flexGrow: 1 },
  atEnd: { textAlign: "end" },
});

export function DepartmentRow({ unit }: { unit: UnitScore }) {
  const styles = useStyles();
  const { report, openUnits, change } = useTracked();
  const id = useId();
  const name = unitName(unit.unit);
  const counts = groupCounts(unit.byStatus);
  const hasNews = counts.some(({ group }) => group !== "unscored");
  const isOpen = openUnits.includes(unit.unit);
  const toggle = () =>
    change({
      openUnits: isOpen ? openUnits.filter((open) => open !== unit.unit) : [...openUnits, unit.unit],
    });
  return (
    <div className={styles.row}>
      <div className={styles.head}>
        <Button
          appearance="transparent"
          className={styles.name}
          icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={toggle}
        >
          {name}
        </Button>
        {unit.score === null ? (
          // Where nothing has a score yet, one sentence above says so for all.
          report.city.score !== null && <Caption1 className={styles.none}>{say.noScore}</Caption1>
        ) : (
          <Body1Strong aria-label={say.scoreOf(shownScore(unit.score))} role="img">
            {shownScore(unit.score)}
          </Body1Strong>
        )}
      </div>
      {hasNews && <StatusBar unit={name} counts={counts} />}
      <div className={styles.below}>
        {hasNews &&
          counts.map(({ group, count }) => (
            <span key={group} className={styles.count} title={say.part(count, say.groups[group])} aria-hidden>
              <GroupIcon group={group} />
              <Caption1Strong>{count}</Caption1Strong>
            </span>
          ))}
        <Caption1 className={mergeClasses(styles.owned, hasNews && styles.atEnd)}>
          {say.owned(unit.owned, unit.objectives)}
        </Caption1>
      </div>
      {isOpen && (
        <div id={id}>
          <UnitObjectives unit={unit.unit} />
        </div>
      )}
    </div>
  );
}

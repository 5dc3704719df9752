/** The goal or objective that the items below it stand under. */
import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { paneReview as say } from "../../../core/messages/en/pane-review";
import { CellLink } from "../../shared/cell-link";
import type { ReviewRow } from "./review-rows";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  title: { margin: 0 },
  about: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
});

export function GroupRow({ group }: { group: Extract<ReviewRow, { kind: "group" }> }) {
  const styles = useStyles();
  const { title, goal, at, count } = group;
  return (
    <div className={styles.row}>
      {goal !== null && <Caption1 className={styles.about}>{goal}</Caption1>}
      <Text as="h3" weight="semibold" className={styles.title}>
        {title ?? say.noGoal}
      </Text>
      <Caption1 className={styles.about}>
        {count > 0 && <span>{say.groupCount(count)}</span>}
        {at && <CellLink at={at} about={title ?? say.noGoal} />}
      </Caption1>
    </div>
  );
}

/** What the parts of the bars mean, with the numbers of the whole plan. */
import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { trackMessages as say } from "../../../core/messages/en/pane-track";
import { StatusSwatch } from "./status-bar";
import type { GroupCount } from "./status-groups";
import { GroupIcon } from "./status-icon";

const useStyles = makeStyles({
  list: {
    display: "grid",
    rowGap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyleType: "none",
  },
  item: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  count: { marginLeft: "auto" },
});

export function StatusLegend({ counts }: { counts: readonly GroupCount[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={say.legend}>
      {counts.map(({ group, count }) => (
        <li key={group} className={styles.item}>
          <StatusSwatch group={group} />
          <GroupIcon group={group} />
          <Caption1>{say.groups[group]}</Caption1>
          <Caption1Strong className={styles.count}>{count}</Caption1Strong>
        </li>
      ))}
    </ul>
  );
}

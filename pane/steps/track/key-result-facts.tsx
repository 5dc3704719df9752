/** What else a key result says: whose it is, until when, when somebody last looked, where it stands. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { TrackedKeyResult } from "../../../core/commands/pane/track";
import { trackMessages as say } from "../../../core/messages/en/pane-track";
import { CellLink } from "../../shared/cell-link";
import { unitOfKeyResult } from "./key-result-filter";
import { shownDay } from "./shown";
import { unitName } from "./unit-name";

const useStyles = makeStyles({
  facts: {
    ...typographyStyles.caption1,
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  fact: { display: "contents" },
  value: { margin: 0, overflowWrap: "anywhere" },
  name: { color: tokens.colorNeutralForeground2 },
});

export function KeyResultFacts({ keyResult }: { keyResult: TrackedKeyResult }) {
  const styles = useStyles();
  const { keyResultId, title, owner, due, lastCheckIn, at } = keyResult;
  const facts = [
    ["ID", keyResultId],
    [say.card.owner, owner?.trim() || say.noOwner],
    [say.card.department, unitName(unitOfKeyResult(keyResult))],
    [say.card.due, due === null ? say.card.dueCycle : shownDay(due)],
    [say.card.lastCheckIn, lastCheckIn === null ? say.card.neverCheckedIn : shownDay(lastCheckIn)],
    [say.card.place, <CellLink key="at" at={at} about={title} />],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name} className={styles.fact}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

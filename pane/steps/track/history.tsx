/** How a key result's value went: as a small line, and in words. */
import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { TrackedKeyResult } from "../../../core/commands/pane/track";
import { trackMessages as say } from "../../../core/messages/en/pane-track";
import { shownDay, shownValue } from "./shown";
import { Sparkline } from "./sparkline";

/** The latest few; the sheet has all. */
const SHOWN = 5;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  entry: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function History({ keyResult: { history, unit } }: { keyResult: TrackedKeyResult }) {
  const styles = useStyles();
  if (history.length === 0) return <Body1>{say.card.noHistory}</Body1>;
  const latest = history.slice(-SHOWN).reverse();
  const earlier = history.length - latest.length;
  const [first] = history;
  const last = history[history.length - 1];
  return (
    <>
      {history.length > 1 && first && last && (
        <Sparkline
          history={history}
          label={say.card.course(history.length, shownValue(first.value, unit), shownValue(last.value, unit))}
        />
      )}
      <ul className={styles.list}>
        {latest.map(({ date, value }) => (
          <li key={date} className={styles.entry}>
            <Caption1 className={styles.quiet}>{shownDay(date)}</Caption1>
            <Caption1>{shownValue(value, unit)}</Caption1>
          </li>
        ))}
      </ul>
      {earlier > 0 && <Caption1 className={styles.quiet}>{say.card.earlier(earlier)}</Caption1>}
    </>
  );
}

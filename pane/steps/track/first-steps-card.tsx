/** The dashboard of a book in which nobody has checked in yet: what is missing, and what to do first. */
import { Body1, Button, Card, Link, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { trackMessages as say } from "../../../core/messages/en/pane-track";
import type { FirstSteps } from "./first-steps";
import { useTrack } from "./use-track";

const useStyles = makeStyles({
  card: { marginTop: tokens.spacingVerticalL },
  title: { margin: 0 },
  list: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
  },
  start: { alignSelf: "flex-start" },
});

export function FirstStepsCard({ steps: { all, missing, ready, first } }: { steps: FirstSteps }) {
  const styles = useStyles();
  const { open, list } = useTrack();
  return (
    <Card className={styles.card} role="group" aria-labelledby="track-first">
      <Subtitle2 as="h3" id="track-first" className={styles.title}>
        {say.first.title}
      </Subtitle2>
      <Body1>{say.first.lead(all)}</Body1>
      <ul className={styles.list}>
        {missing.map(({ field, count }) => (
          <li key={field}>
            <Link as="button" onClick={() => list({ missing: field })}>
              {say.first[field](count, all)}
            </Link>
          </li>
        ))}
      </ul>
      <Body1>{ready.length > 0 ? say.first.ready(ready.length) : say.first.notReady}</Body1>
      {first !== null && (
        <Button
          appearance="primary"
          className={styles.start}
          onClick={() => open({ kind: "check-in", keyResultId: first })}
        >
          {say.first.start}
        </Button>
      )}
    </Card>
  );
}

/** The day of the scores, and how far the cycle has come. */
import { Body1Strong, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { trackMessages as say } from "../../../core/messages/en/pane-track";
import type { TrackReport } from "../../../core/commands/pane/track";
import { daysBetween } from "../../../core/okr/iso-day";
import { shownDay } from "./shown";

const useStyles = makeStyles({
  line: { display: "grid", rowGap: tokens.spacingVerticalXS },
  words: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  cycle: { color: tokens.colorNeutralForeground2 },
});

export function CycleLine({
  asOf,
  cycle: { cycle, cycleStart, cycleEnd },
}: Pick<TrackReport, "asOf" | "cycle">) {
  const styles = useStyles();
  const all = (daysBetween(cycleStart, cycleEnd) ?? 0) + 1;
  const day = (daysBetween(cycleStart, asOf) ?? 0) + 1;
  const words =
    day < 1
      ? say.cycleBefore(cycle, 1 - day)
      : day > all
        ? say.cycleOver(cycle, day - all)
        : say.cycleDay(cycle, day, all);
  return (
    <div className={styles.line}>
      <div className={styles.words}>
        <Body1Strong>{say.asOf(shownDay(asOf))}</Body1Strong>
        <Caption1 className={styles.cycle}>{words}</Caption1>
      </div>
      <ProgressBar aria-label={words} value={Math.min(1, Math.max(0, day / all))} thickness="medium" />
    </div>
  );
}

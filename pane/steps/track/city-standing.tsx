/** How the whole plan stands: its score, who owns it, and its objectives by status. */
import { Caption1, LargeTitle, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { TrackReport } from "../../../core/commands/pane/track";
import { trackMessages as say } from "../../../core/messages/en/pane-track";
import { SectionHeading } from "../../shared/section-heading";
import { shownScore } from "./shown";
import { StatusBar } from "./status-bar";
import { groupCounts } from "./status-groups";
import { StatusLegend } from "./status-legend";

const useStyles = makeStyles({
  score: { display: "flex", alignItems: "baseline", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  facts: { display: "grid", rowGap: tokens.spacingVerticalXXS, marginBottom: tokens.spacingVerticalS },
  none: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

/** `refresh`: the button that reads it again. */
export function CityStanding({ report, refresh }: { report: TrackReport; refresh: ReactNode }) {
  const { city, keyResults } = report;
  const styles = useStyles();
  const counts = groupCounts(city.byStatus);
  const scored = keyResults.filter(({ score }) => score !== null).length;
  return (
    <section aria-labelledby="track-city">
      <SectionHeading id="track-city" aside={refresh}>
        {say.cityHeading}
      </SectionHeading>
      <div className={styles.score}>
        {city.score === null ? (
          <Subtitle1 className={styles.none}>{say.noScore}</Subtitle1>
        ) : (
          <>
            <LargeTitle>{shownScore(city.score)}</LargeTitle>
            <Caption1 className={styles.quiet}>{say.scale}</Caption1>
          </>
        )}
      </div>
      <div className={styles.facts}>
        <Caption1 className={styles.quiet}>{say.scoredOf(scored, keyResults.length)}</Caption1>
        <Caption1 className={styles.quiet}>{say.owned(city.owned, city.objectives)}</Caption1>
      </div>
      {counts.length > 0 && (
        <>
          <StatusBar unit={say.legend} counts={counts} />
          <StatusLegend counts={counts} />
        </>
      )}
    </section>
  );
}

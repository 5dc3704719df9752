/** What the plan would become, in numbers. */
import { Body1, Caption1, Card, Link, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { Look } from "../../../core/commands/pane/look";
import { paneBuild } from "../../../core/messages/en/pane-build";
import { usePane } from "../../session/pane-session";
import { countItems, countPending, sheetsOfItems } from "./count-items";

const useStyles = makeStyles({
  heading: { margin: 0 },
  numbers: { display: "flex", flexWrap: "wrap", margin: 0, columnGap: tokens.spacingHorizontalXL, rowGap: tokens.spacingVerticalS },
  number: { display: "flex", flexDirection: "column-reverse" },
  count: { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
}); // prettier-ignore

export function BuildCounts({ look: { items, book } }: { look: Look }) {
  const { goTo } = usePane();
  const styles = useStyles();
  const say = paneBuild.counts;
  const counts = countItems(items);
  const pending = countPending(items);
  const shown = [
    { count: counts.objective, of: say.objectives },
    // Without objectives of their own, plans have goals that become some.
    { count: counts.objective === 0 ? counts.goal : 0, of: say.goals },
    { count: counts["key-result"], of: say.keyResults },
    { count: counts.kpi, of: say.kpis },
    { count: counts.activity, of: say.actions },
  ].filter(({ count }) => count > 0);
  return (
    <Card appearance="filled-alternative">
      <Subtitle2 as="h3" className={styles.heading}>
        {say.heading[book ? "update" : "build"]}
      </Subtitle2>
      <dl className={styles.numbers}>
        {shown.map(({ count, of }) => (
          <div key={of(2)} className={styles.number}>
            <dt>
              <Caption1>{of(count)}</Caption1>
            </dt>
            <dd className={styles.count}>{count.toLocaleString("en-US")}</dd>
          </div>
        ))}
      </dl>
      <Caption1 className={styles.quiet}>
        {say.from(sheetsOfItems(items))} {counts.goal > 0 && say.goalsBecome}
      </Caption1>
      {pending.length > 0 && (
        <Body1>
          {say.pending(pending.map(({ field, count }) => paneBuild.pendingOf[field](count)).join(", "))}{" "}
          <Link as="button" inline onClick={() => goTo("review")}>
            {say.review}
          </Link>
        </Body1>
      )}
    </Card>
  );
}

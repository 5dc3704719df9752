/** A small picture: how many objectives have an owner, and how many key results were checked in on. */
import { Caption1, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import type { CheckReport } from "../../../core/commands/pane/check";
import { paneCheck } from "../../../core/messages/en/pane-check";

const useStyles = makeStyles({
  shares: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: tokens.spacingHorizontalL, margin: 0 },
  share: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  said: { margin: 0 },

}); // prettier-ignore

export function FilledShares({ objectives, keyResults }: Pick<CheckReport, "objectives" | "keyResults">) {
  const say = paneCheck.shares;
  return (
    <dl className={useStyles().shares} aria-label={say.label}>
      <Share label={say.owners} part={objectives.all - objectives.withoutOwner} all={objectives.all} />
      <Share label={say.assessed} part={keyResults.all - keyResults.neverAssessed} all={keyResults.all} />
    </dl>
  );
}

function Share({ label, part, all }: { label: string; part: number; all: number }) {
  const styles = useStyles();
  return (
    <div className={styles.share}>
      <dt>
        <Caption1>{label}</Caption1>
      </dt>
      <dd className={styles.said}>
        <Text weight="semibold">{all === 0 ? paneCheck.shares.none : paneCheck.shares.of(part, all)}</Text>
        <span aria-hidden>
          <ProgressBar thickness="large" value={all === 0 ? 0 : part / all} />
        </span>
      </dd>
    </div>
  );
}

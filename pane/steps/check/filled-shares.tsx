/** A small picture: how many objectives have an owner, and how many key results were checked in on. */
import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CheckReport } from "../../../core/commands/pane/check";
import { paneCheck } from "../../../core/messages/en/pane-check";

const useStyles = makeStyles({
  shares: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: tokens.spacingHorizontalL, margin: 0 },
  share: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  track: {
    height: tokens.spacingVerticalSNudge,
    boxSizing: "border-box",
    overflow: "hidden",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
  },
  filled: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    // The system's own colours leave out every background; this one says something.
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
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
        <div aria-hidden className={styles.track}>
          <div className={styles.filled} style={{ width: `${all === 0 ? 0 : (100 * part) / all}%` }} />
        </div>
      </dd>
    </div>
  );
}

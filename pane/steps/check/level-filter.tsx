/** How many findings there are of each level; a level that is pressed is shown alone. */
import { Caption1, makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import { paneCheck } from "../../../core/messages/en/pane-check";
import type { FindingCounts } from "../../../core/rules/engine/count-findings";
import type { ShownLevel } from "./filter-findings";
import { LevelSign } from "./level-sign";

const useStyles = makeStyles({
  levels: { display: "grid", gridTemplateColumns: "repeat(4, 1fr)", gap: tokens.spacingHorizontalXS },
  level: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  content: { display: "flex", flexDirection: "column", alignItems: "center" },
  count: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  none: { color: tokens.colorNeutralForeground3 },
});

const levels: readonly ShownLevel[] = ["error", "warning", "info", "waived"];

export function LevelFilter({ counts, chosen, onChoose }: LevelFilterProps) {
  const styles = useStyles();
  const say = paneCheck.levels;
  return (
    <div role="group" aria-label={say.label} className={styles.levels}>
      {levels.map((level) => (
        <ToggleButton
          key={level}
          className={styles.level}
          checked={level === chosen}
          onClick={() => onChoose(level === chosen ? null : level)}
        >
          <span className={styles.content}>
            <span className={mergeClasses(styles.count, counts[level] === 0 && styles.none)}>
              <LevelSign level={level} isSilent isNone={counts[level] === 0} />
              {counts[level].toLocaleString("en-US")}
            </span>
            <Caption1>{say[level](counts[level])}</Caption1>
          </span>
        </ToggleButton>
      ))}
    </div>
  );
}

interface LevelFilterProps {
  counts: FindingCounts;
  /** Null: everything that counts. */
  chosen: ShownLevel | null;
  onChoose: (level: ShownLevel | null) => void;
}

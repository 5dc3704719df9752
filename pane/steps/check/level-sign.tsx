/** The sign of a level: its shape says what its colour says. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled, EyeOff16Regular, Info16Regular, Warning16Filled } from "@fluentui/react-icons";
import { paneCheck } from "../../../core/messages/en/pane-check";
import { useHidden } from "../../shared/hidden";
import type { ShownLevel } from "./filter-findings";

const useStyles = makeStyles({
  sign: { display: "inline-flex", flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
  none: { color: tokens.colorNeutralForeground3 },
  waived: { color: tokens.colorNeutralForeground2 },
});

const signs = {
  error: <ErrorCircle16Filled />,
  warning: <Warning16Filled />,
  info: <Info16Regular />,
  waived: <EyeOff16Regular />,
};

/** `isSilent`: the word stands beside it. `isNone`: there is nothing of this level. */
export function LevelSign({ level, isSilent = false, isNone = false }: LevelSignProps) {
  const styles = useStyles();
  const hidden = useHidden();
  const word = level === "waived" ? paneCheck.waivedLevel : paneCheck.levels.name[level];
  return (
    <span className={mergeClasses(styles.sign, styles[level], isNone && styles.none)}>
      <span aria-hidden className={styles.sign}>
        {signs[level]}
      </span>
      {!isSilent && <span className={hidden.text}>{word}: </span>}
    </span>
  );
}

interface LevelSignProps {
  level: ShownLevel;
  isSilent?: boolean;
  isNone?: boolean;
}

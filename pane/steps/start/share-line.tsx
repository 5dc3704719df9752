/** How much of something is there, in words and as a bar; where some is missing, the line opens what is. */
import { Body1, createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, ChevronRight16Regular } from "@fluentui/react-icons";
import { useHidden } from "../../shared/hidden";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    boxSizing: "border-box",
    width: "100%",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    textAlign: "start",
  },
  button: {
    // The outline of the focus is drawn around the nearest box with a position.
    position: "relative",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorTransparentBackground,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ...createFocusOutlineStyle(),
  },
  sign: { display: "inline-flex", color: tokens.colorNeutralForeground2 },
  complete: { color: tokens.colorStatusSuccessForeground1 },
  track: {
    gridColumn: "1 / -1",
    display: "block",
    height: tokens.spacingVerticalSNudge,
    boxSizing: "border-box",
    overflow: "hidden",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
  },
  filled: {
    display: "block",
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    // The system's own colours leave out every background; this one says something.
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
});

export function ShareLine({ part, all, text, opens, onOpen }: ShareLineProps) {
  const styles = useStyles();
  const hidden = useHidden();
  const isComplete = part === all;
  const picture = (
    <>
      <Body1>
        {text}
        {!isComplete && <span className={hidden.text}>{opens}</span>}
      </Body1>
      <span className={mergeClasses(styles.sign, isComplete && styles.complete)} aria-hidden>
        {isComplete ? <CheckmarkCircle16Filled /> : <ChevronRight16Regular />}
      </span>
      <span className={styles.track} aria-hidden>
        <span className={styles.filled} style={{ width: `${(100 * part) / all}%` }} />
      </span>
    </>
  );
  if (isComplete) return <div className={styles.line}>{picture}</div>;
  return (
    <button type="button" className={mergeClasses(styles.line, styles.button)} onClick={onOpen}>
      {picture}
    </button>
  );
}

interface ShareLineProps {
  /** 0..all */
  part: number;
  /** More than 0. */
  all: number;
  text: string;
  /** What the line leads to, for people who hear only it; it goes on from `text`. */
  opens: string;
  onOpen: () => void;
}

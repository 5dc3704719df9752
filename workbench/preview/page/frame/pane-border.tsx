/** The border between grid and pane: dragged, or moved with the arrow keys. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { previewMessages as say } from "../../../../core/messages/en/preview";

const useStyles = makeStyles({
  border: {
    width: tokens.spacingHorizontalXS,
    flexShrink: 0,
    cursor: "col-resize",
    touchAction: "none",
    ":hover": { backgroundColor: tokens.colorNeutralStroke1 },
    ":focus-visible": { backgroundColor: tokens.colorStrokeFocus2 },
  },
});

interface Limits {
  usual: number;
  least: number;
  most: number;
}

/** Pixels that an arrow key moves it. */
const STEP = 10;

export function PaneBorder({
  width,
  limits,
  onChange,
}: {
  width: number;
  limits: Limits;
  onChange: (width: number) => void;
}) {
  const styles = useStyles();
  const change = (to: number): void =>
    onChange(Math.min(limits.most, Math.max(limits.least, Math.round(to))));
  return (
    <div
      className={styles.border}
      role="separator"
      aria-orientation="vertical"
      aria-label={say.paneWidth}
      aria-valuenow={width}
      aria-valuemin={limits.least}
      aria-valuemax={limits.most}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) change(innerWidth - event.clientX);
      }}
      onKeyDown={({ key }) => {
        if (key === "ArrowLeft") change(width + STEP);
        if (key === "ArrowRight") change(width - STEP);
        if (key === "Home") change(limits.least);
        if (key === "End") change(limits.most);
      }}
    />
  );
}

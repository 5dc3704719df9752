/** A small line of values over time; the last one has a dot. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { sparklinePoints } from "./sparkline-points";

/** The box that the line is drawn in; it stretches to the width that there is. */
const BOX = { width: 300, height: 40 };

const useStyles = makeStyles({
  drawing: {
    display: "block",
    width: "100%",
    height: tokens.spacingVerticalXXXL,
    padding: `${tokens.spacingVerticalXS} 0`,
    boxSizing: "content-box",
    overflow: "visible",
    color: tokens.colorCompoundBrandForeground1,
  },
});

/** `label`: what the line says. */
export function Sparkline({ history, label }: SparklineProps) {
  const points = sparklinePoints(history, BOX);
  const last = points[points.length - 1];
  const path = points.map(({ x, y }) => `${x},${y}`).join(" ");
  const line = {
    stroke: "currentColor",
    vectorEffect: "non-scaling-stroke",
    strokeLinecap: "round",
  } as const;
  return (
    <svg
      role="img"
      aria-label={label}
      className={useStyles().drawing}
      viewBox={`0 0 ${BOX.width} ${BOX.height}`}
      preserveAspectRatio="none"
    >
      <polyline points={path} fill="none" strokeWidth={2} strokeLinejoin="round" {...line} />
      {last && <path d={`M${last.x} ${last.y}h0`} strokeWidth={8} {...line} />}
    </svg>
  );
}

interface SparklineProps {
  history: readonly { date: string; value: number }[];
  label: string;
}

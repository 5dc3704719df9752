/** A key result on the line from its baseline to its target, with a mark where it should be by now. */
import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { TrackedKeyResult } from "../../../core/commands/pane/track";
import { trackMessages as say } from "../../../core/messages/en/pane-track";
import { progressPoints } from "./progress-points";
import { shownShare, shownValue } from "./shown";
import { statusGroupOf } from "./status-groups";
import { useGroupColor } from "./status-icon";

const useStyles = makeStyles({
  line: { display: "grid", rowGap: tokens.spacingVerticalXXS, margin: 0 },
  drawing: { display: "block", width: "100%", height: tokens.spacingVerticalXL, overflow: "visible" },
  ends: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  end: { display: "grid", textAlign: "center" },
  first: { textAlign: "start" },
  last: { textAlign: "end" },
  quiet: { color: tokens.colorNeutralForeground2 },
  track: { color: tokens.colorNeutralStrokeAccessible },
  ground: { color: tokens.colorNeutralBackground1 },
  pace: { color: tokens.colorNeutralForeground1 },
});

export function ProgressLine({ keyResult }: { keyResult: TrackedKeyResult }) {
  const styles = useStyles();
  const color = useGroupColor()[statusGroupOf(keyResult.status)];
  const { unit, current, baseline, target } = keyResult;
  const points = progressPoints(keyResult);
  const shown = (value: number | null) => (value === null ? say.card.unknown : shownValue(value, unit));
  const change = keyResult.relative && !points && target !== null ? say.card.change(shown(target)) : null;
  const ends = [
    { name: say.card.baseline, value: shown(points?.baseline ?? baseline), place: styles.first },
    { name: say.card.current, value: shown(current), place: undefined },
    { name: say.card.target, value: change ?? shown(points?.target ?? target), place: styles.last },
  ];
  const reached = points && `${points.reached * 100}%`;
  const label = points && {
    reached: shownShare(points.progress),
    expected: points.expected === null ? null : shownShare(points.expected),
  };
  return (
    <figure className={styles.line}>
      {points && reached && label && (
        <svg role="img" aria-label={say.card.line(label)} className={styles.drawing}>
          <line x1="0" x2="100%" y1="50%" y2="50%" className={styles.track} stroke="currentColor" />
          <line
            x1="0"
            x2={reached}
            y1="50%"
            y2="50%"
            className={color}
            stroke="currentColor"
            strokeWidth="5"
          />
          {points.expected !== null && (
            <line
              x1={`${points.expected * 100}%`}
              x2={`${points.expected * 100}%`}
              y1="0"
              y2="100%"
              className={styles.pace}
              stroke="currentColor"
              strokeWidth="2"
              strokeDasharray="3 2"
            />
          )}
          <circle cx={reached} cy="50%" r="6" className={styles.ground} fill="currentColor" />
          <circle cx={reached} cy="50%" r="5" className={color} fill="currentColor" />
        </svg>
      )}
      <div className={styles.ends}>
        {ends.map(({ name, value, place }) => (
          <span key={name} className={place ?? styles.end}>
            <Caption1 block className={styles.quiet}>
              {name}
            </Caption1>
            <Caption1Strong block>{value}</Caption1Strong>
          </span>
        ))}
      </div>
      {points && points.expected !== null && (
        <Caption1 className={styles.quiet}>{say.card.paceMark(shownShare(points.expected))}</Caption1>
      )}
    </figure>
  );
}

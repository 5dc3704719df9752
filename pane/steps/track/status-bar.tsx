/** A bar of objectives by status. Each part has a texture of its own, so that it is read without its colour too. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { trackMessages as say } from "../../../core/messages/en/pane-track";
import { useGroupColor } from "./status-icon";
import type { GroupCount, StatusGroup } from "./status-groups";

const useStyles = makeStyles({
  bar: { display: "block", width: "100%", height: tokens.spacingVerticalM },
  swatch: {
    display: "block",
    flexShrink: 0,
    width: tokens.spacingVerticalM,
    height: tokens.spacingVerticalM,
  },
  texture: { color: tokens.colorNeutralBackground1 },
});

/** Pixels of ground between two parts, and the size of a texture's tile. */
const GAP = 2;
const TILE = 6;

export function StatusBar({ unit, counts }: { unit: string; counts: readonly GroupCount[] }) {
  const styles = useStyles();
  const textures = useId();
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const parts = counts.map(({ group, count }) => say.part(count, say.groups[group]));
  const before = (at: number): number => counts.slice(0, at).reduce((sum, { count }) => sum + count, 0);
  return (
    <svg role="img" aria-label={say.bar(unit, parts)} className={styles.bar}>
      <Textures id={textures} />
      {counts.map(({ group, count }, i) => {
        const isLast = i === counts.length - 1;
        return (
          <Part
            key={group}
            group={group}
            textures={textures}
            x={`${(before(i) / all) * 100}%`}
            width={`calc(${(count / all) * 100}% - ${isLast ? 0 : GAP}px)`}
          />
        );
      })}
    </svg>
  );
}

/** The same texture in a small box, for a legend. */
export function StatusSwatch({ group }: { group: StatusGroup }) {
  const textures = useId();
  return (
    <svg aria-hidden className={useStyles().swatch}>
      <Textures id={textures} />
      <Part group={group} textures={textures} x="0" width="100%" />
    </svg>
  );
}

function Part({
  group,
  textures,
  x,
  width,
}: {
  group: StatusGroup;
  textures: string;
  x: string;
  width: string;
}) {
  const color = useGroupColor()[group];
  const { texture } = useStyles();
  const isHollow = group === "unscored";
  return (
    <>
      <rect className={color} x={x} y="0" height="100%" style={{ width }} fill="currentColor" />
      {group !== "good" && (
        <rect
          className={texture}
          x={x}
          y="0"
          height="100%"
          style={{ width }}
          fill={`url(#${textures}-${group})`}
        />
      )}
      {isHollow && (
        <rect
          className={color}
          x={x}
          y="0"
          height="100%"
          style={{ width }}
          fill="none"
          stroke="currentColor"
        />
      )}
    </>
  );
}

/** Drawn in the colour of the ground over the colour of the part. */
function Textures({ id }: { id: string }) {
  const { texture } = useStyles();
  const tile = {
    width: TILE,
    height: TILE,
    patternUnits: "userSpaceOnUse",
    className: mergeClasses(texture),
  };
  const line = { stroke: "currentColor", strokeWidth: 1 };
  return (
    <defs>
      <pattern id={`${id}-atRisk`} {...tile} patternTransform="rotate(45)">
        <path d={`M0 0V${TILE}`} {...line} strokeWidth={3} />
      </pattern>
      <pattern id={`${id}-off`} {...tile}>
        <path d={`M0 0L${TILE} ${TILE}M0 ${TILE}L${TILE} 0`} {...line} />
      </pattern>
      <pattern id={`${id}-silent`} {...tile}>
        <circle cx={TILE / 2} cy={TILE / 2} r={TILE / 4} fill="currentColor" />
      </pattern>
      <pattern id={`${id}-unscored`} {...tile}>
        <rect width={TILE} height={TILE} fill="currentColor" />
      </pattern>
    </defs>
  );
}

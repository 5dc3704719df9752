/** A few large numbers, each with what it counts. */
import { Caption1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  figures: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalS,
    margin: 0,
  },
  figure: { display: "flex", flexDirection: "column-reverse" },
  count: { ...typographyStyles.title2, margin: 0 },
  of: { color: tokens.colorNeutralForeground2 },
});

/** Those that count nothing are left out. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.figures}>
      {figures
        .filter(({ count }) => count > 0)
        .map(({ count, of }) => (
          <div key={of(2)} className={styles.figure}>
            <dt>
              <Caption1 className={styles.of}>{of(count)}</Caption1>
            </dt>
            <dd className={styles.count}>{count.toLocaleString("en-US")}</dd>
          </div>
        ))}
    </dl>
  );
}

interface Figure {
  count: number;
  /** What is counted, in the number that fits. */
  of: (count: number) => string;
}

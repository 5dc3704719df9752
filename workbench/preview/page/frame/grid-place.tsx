/** Where the grid stands. It is not React's: its element is put here once, and stays. */
import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { previewMessages as say } from "../../../../core/messages/en/preview";

const useStyles = makeStyles({
  place: { position: "relative", flexGrow: 1, minWidth: 0, minHeight: 0 },
  grid: { position: "absolute", inset: 0 },
  busy: {
    position: "absolute",
    inset: 0,
    zIndex: 1000,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
  },
});

export function GridPlace({ grid, isBusy }: { grid: HTMLElement; isBusy: boolean }) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => void place.current?.append(grid), [grid]);
  return (
    <div className={styles.place}>
      <div ref={place} className={styles.grid} />
      {isBusy && (
        <div className={styles.busy}>
          <Spinner label={say.opening} />
        </div>
      )}
    </div>
  );
}

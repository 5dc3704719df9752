/** Where what is found will stand, while the workbook is being read for the first time. */
import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { paneMessages } from "../../../core/messages/en/pane";

const useStyles = makeStyles({
  found: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  lines: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  button: { width: "50%" },
});

export function StartSkeleton() {
  const styles = useStyles();
  return (
    <Skeleton aria-label={paneMessages.looking} className={styles.found}>
      <SkeletonItem size={128} />
      <SkeletonItem size={32} className={styles.button} />
      <div className={styles.lines}>
        <SkeletonItem size={24} />
        <SkeletonItem size={24} />
        <SkeletonItem size={24} />
        <SkeletonItem size={24} />
      </div>
    </Skeleton>
  );
}

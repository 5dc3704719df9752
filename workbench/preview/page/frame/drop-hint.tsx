/** Shown while a file is held over the page. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { previewMessages as say } from "../../../../core/messages/en/preview";

const useStyles = makeStyles({
  hint: {
    position: "fixed",
    inset: 0,
    zIndex: 2000,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    backgroundColor: tokens.colorBackgroundOverlay,
    color: tokens.colorNeutralForegroundInverted,
    pointerEvents: "none",
  },
});

export function DropHint() {
  const styles = useStyles();
  return (
    <div className={styles.hint}>
      <Text size={600} weight="semibold">
        {say.dropHere}
      </Text>
    </div>
  );
}

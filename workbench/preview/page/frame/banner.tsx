/** Says that this is a preview, what day counts as today, and what is not shown. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons";
import { previewMessages as say } from "../../../../core/messages/en/preview";
import type { PreviewState } from "../preview-session";

const useStyles = makeStyles({
  banner: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

export function Banner({ state: { opened, drawings } }: { state: PreviewState }) {
  const styles = useStyles();
  return (
    <div className={styles.banner} role="note">
      <InfoRegular />
      <Text size={200}>
        {say.banner}
        {drawings > 0 && ` ${say.drawings(drawings)}`}
        {opened && ` ${say.today[opened.todayIs](opened.today)}`}
      </Text>
    </div>
  );
}

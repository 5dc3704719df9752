/** What the product does, in order; shown until somebody has read it. */
import { Body1, Button, Card, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import {
  ClipboardCheckmark20Regular,
  DocumentSearch20Regular,
  TableAdd20Regular,
} from "@fluentui/react-icons";
import { paneStart } from "../../../core/messages/en/pane-start";

const useStyles = makeStyles({
  title: { margin: 0 },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  step: { display: "flex", columnGap: tokens.spacingHorizontalS },
  sign: { display: "inline-flex", flexShrink: 0, color: tokens.colorBrandForeground1 },
  button: { alignSelf: "flex-start" },
});

/** The signs of the steps that do it. */
const signs = [
  <DocumentSearch20Regular key="review" />,
  <TableAdd20Regular key="build" />,
  <ClipboardCheckmark20Regular key="check" />,
];

export function Welcome({ onClose }: { onClose: () => void }) {
  const styles = useStyles();
  const say = paneStart.welcome;
  return (
    <Card appearance="outline" role="group" aria-label={say.title}>
      <Subtitle2 as="h3" className={styles.title}>
        {say.title}
      </Subtitle2>
      <ol className={styles.list}>
        {say.does.map((text, index) => (
          <li key={text} className={styles.step}>
            <span className={styles.sign} aria-hidden>
              {signs[index]}
            </span>
            <Body1>{text}</Body1>
          </li>
        ))}
      </ol>
      <Button size="small" className={styles.button} onClick={onClose}>
        {say.gotIt}
      </Button>
    </Card>
  );
}
